export {
  type Accepted,
  accepted,
  type Bench,
  type CaseEvent,
  type CaseState,
  type Command,
  type Decision,
  type Governance,
  type Notice,
  type OpenDeadline,
  type PhaseInfo,
  type Procedure,
  type Refusal,
  refused,
  type Step,
  type Steps
} from "./procedure.js"
export { CommandInvalid, decide, nextMoves, replay } from "./run.js"
