import type { Citation, Label } from "@danchu/law"
import { communeDecision } from "./commune-decision.js"
import { communityDecision } from "./community-decision.js"
import { complaintDiscipline } from "./complaint-discipline.js"
import { complaintFirst } from "./complaint-first.js"
import { complaintSecond } from "./complaint-second.js"
import { consultation } from "./consultation.js"
import { covenant } from "./covenant.js"
import { denunciation } from "./denunciation.js"
import { dialogue } from "./dialogue.js"
import { disclosure } from "./disclosure.js"
import { headDismissal } from "./head-dismissal.js"
import { headElection } from "./head-election.js"
import { oneStop } from "./one-stop.js"
import { petitionIntake } from "./petition-intake.js"
import { petition } from "./petition-resolution.js"
import type { PhaseInfo } from "./procedure.js"
import { reception } from "./reception.js"
import { regulationReflection } from "./regulation-reflection.js"
import { supervision } from "./supervision.js"

/** A procedure as far as it can be read without running it: for diagrams, law maps and lists of who may do what. */
export interface LegibleProcedure {
  readonly id: string
  readonly label: Label
  readonly initial: { readonly phase: string }
  readonly phases: Readonly<Record<string, PhaseInfo>>
  readonly steps: Readonly<
    Record<
      string,
      {
        readonly label: Label
        readonly from: readonly string[]
        readonly to: readonly string[]
        readonly moves?: readonly (readonly [from: string, to: string])[]
        readonly who: string
        readonly rules: readonly string[]
        readonly basis: readonly [Citation, ...Citation[]]
      }
    >
  >
}

/** Every procedure of this package. */
export const procedures = [
  petitionIntake,
  complaintFirst,
  complaintSecond,
  complaintDiscipline,
  denunciation,
  petition,
  regulationReflection,
  communityDecision,
  communeDecision,
  disclosure,
  oneStop,
  covenant,
  headElection,
  headDismissal,
  reception,
  consultation,
  dialogue,
  supervision
] as const satisfies readonly LegibleProcedure[]
