import {
  type Answer,
  type Cadence,
  type Citation,
  type CivilDate,
  cite,
  type Ground,
  type Range,
  type Rule,
  type Share,
  type Term
} from "@danchu/law"
import {
  conferenceApproval,
  conferenceAskers,
  conferenceQuorum,
  conferenceRequest,
  conferenceTime,
  plenaryConference,
  resolutionReview,
  staffBallot
} from "@danchu/law/rules/agency-conference"
import { conferenceOrder, staffMatters } from "@danchu/law/rules/agency-conference-order"
import {
  staffBoardRecogniser,
  staffBoardRecognition,
  staffBoardSize
} from "@danchu/law/rules/agency-inspection-board"
import {
  workerApproval,
  workerBallot,
  workerConferenceAskers,
  workerConferenceRequest,
  workerConferenceTime,
  workerMatters,
  workerPlenary,
  workerQuorum,
  workerResolutionReview
} from "@danchu/law/rules/enterprise-conference"
import {
  workerBoardRecogniser,
  workerBoardRecognition,
  workerBoardSize
} from "@danchu/law/rules/enterprise-inspection-board"
import type { Bench } from "./procedure.js"
import { type CountedTerm, termFrom } from "./term.js"

/** Luật 10/2022/QH15, Đ49–52 and Đ67–70: what an agency and what a state enterprise goes by. */

export type Workplace = "agency" | "enterprise"

/** What the law of a workplace turns on. */
export interface WorkplaceFacts {
  readonly notFullyBudgetPaid: boolean
  readonly staff: number
}

type Plain<T> = Rule<T, Record<never, never>>

/** Ballots in place of a conference. */
interface Ballot {
  readonly agreedWith: "union" | null
}

interface WorkplaceLaw {
  readonly askers: (on: CivilDate, facts: WorkplaceFacts) => Answer<readonly string[]>
  /** The code of the asker that is the staff itself. */
  readonly staffAsks: string
  readonly request: Plain<Share>
  readonly time: Plain<Term>
  readonly plenary: Plain<Range>
  readonly quorum: Plain<Share>
  readonly approval: Plain<Share>
  readonly matters: Plain<readonly Ground[]>
  readonly ballot: (on: CivilDate, facts: WorkplaceFacts) => Answer<Ballot>
  /** The order of business; `null` where a decree that was not read sets it. */
  readonly order: ((on: CivilDate, facts: WorkplaceFacts) => Answer<readonly Ground[]>) | null
  readonly review: Plain<Cadence>
  /** The matter that elects the people's inspection board, and how many sit on it. */
  readonly electsBoard: string
  readonly boardSize: (on: CivilDate, facts: WorkplaceFacts, special: boolean) => Answer<Range>
  readonly recogniser: (on: CivilDate, facts: WorkplaceFacts) => Answer<"union" | "nobody-named">
  readonly recogniseBy: (heldOn: CivilDate | null, facts: WorkplaceFacts, bench: Bench) => CountedTerm | null
  /** Matters that another law governs. */
  readonly elsewhere: Readonly<Record<string, Citation>>
}

const law = "10/2022/QH15"
const paid = (facts: WorkplaceFacts) => ({ "not-fully-budget-paid": facts.notFullyBudgetPaid })

export const workplaces: Readonly<Record<Workplace, WorkplaceLaw>> = {
  agency: {
    askers: (on, facts) => conferenceAskers.on(on, paid(facts)),
    staffAsks: "one-third-of-staff",
    request: conferenceRequest,
    time: conferenceTime,
    plenary: plenaryConference,
    quorum: conferenceQuorum,
    approval: conferenceApproval,
    matters: staffMatters,
    ballot: (on, facts) => staffBallot.on(on, paid(facts)),
    order: (on, facts) => conferenceOrder.on(on, paid(facts)),
    review: resolutionReview,
    electsBoard: "1",
    boardSize: (on, { staff }, special) =>
      staffBoardSize.on(on, { "seven-or-fewer-staff": staff <= 7, "special-or-scattered": special }),
    recogniser: (on, facts) => staffBoardRecogniser.on(on, paid(facts)),
    recogniseBy: (heldOn, facts, bench) =>
      termFrom(staffBoardRecognition, heldOn, bench, { facts: paid(facts) }),
    elsewhere: {}
  },
  enterprise: {
    askers: on => workerConferenceAskers.on(on),
    staffAsks: "one-third-of-workers",
    request: workerConferenceRequest,
    time: workerConferenceTime,
    plenary: workerPlenary,
    quorum: workerQuorum,
    approval: workerApproval,
    matters: workerMatters,
    ballot: on => workerBallot.on(on),
    order: null,
    review: workerResolutionReview,
    electsBoard: "3",
    boardSize: (on, _, special) => workerBoardSize.on(on, { "special-or-scattered": special }),
    recogniser: on => workerBoardRecogniser.on(on),
    recogniseBy: (heldOn, _, bench) => termFrom(workerBoardRecognition, heldOn, bench),
    elsewhere: { "1": cite(law, "Đ68.k3", "thực hiện theo quy định của pháp luật về lao động") }
  }
}

const both = Object.values(workplaces)

/** The ids of the rules of both workplaces that have this part. */
export const rulesOf = (
  part: "request" | "time" | "plenary" | "quorum" | "approval" | "matters" | "review"
): readonly string[] => both.map(one => one[part].id)
export const askerRules = [conferenceAskers.id, workerConferenceAskers.id]
export const ballotRules = [staffBallot.id, workerBallot.id]
export const recognitionRules = [staffBoardRecogniser.id, staffBoardRecognition.id, workerBoardRecognition.id]
export const boardRules = [staffBoardSize.id, workerBoardSize.id]
export { conferenceOrder }
