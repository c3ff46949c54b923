import { cadenceDuty, type Period, type PeriodDuty } from "@danchu/calendar"
import { type CivilDate, cite, inVietnamese } from "@danchu/law"
import { workplaceDialogue as cadence } from "@danchu/law/rules/enterprise-conference"
import { governed, under } from "./absent.js"
import {
  isKept,
  keepingPromises,
  openPromises,
  type Promises,
  promisesAfter,
  promising
} from "./commitment.js"
import { type MandatoryByPhase, must } from "./mandatory.js"
import { end, noClock } from "./phase.js"
import { accepted, type CaseState, type Procedure, refused, type Step } from "./procedure.js"
import type { WorkplaceDialogueCommand, WorkplaceDialogueEvent } from "./workplace-dialogue-events.js"

/** Luật 10/2022/QH15, Đ73; how a dialogue is held follows labour law, which was not read. */

export type WorkplaceDialoguePhase = "new" | "called" | "held" | "closed"

/** What one dialogue at a workplace has come to. */
export interface WorkplaceDialogueState extends CaseState, Promises {
  readonly phase: WorkplaceDialoguePhase
  readonly heldOn: CivilDate | null
}

type StepFor<K extends WorkplaceDialogueCommand["type"]> = Step<
  WorkplaceDialogueState,
  Extract<WorkplaceDialogueCommand, { readonly type: K }>,
  WorkplaceDialogueEvent
>

const law = "10/2022/QH15"
const yearly = cite(law, "Đ73.k1", "tại doanh nghiệp theo định kỳ hằng năm")
const sharing = cite(law, "Đ73.k1", "để chia sẻ thông tin, tham khảo, thảo luận, trao đổi ý kiến")
const labourLaw = cite(law, "Đ73.k2", "thực hiện theo quy định của pháp luật về lao động")

/** Đ73.1 — once a year, when a side asks, or in other cases of the law. */
const call: StepFor<"CallDialogue"> = {
  label: { vi: "thông báo đối thoại tại nơi làm việc", en: "call the dialogue" },
  from: ["new"],
  to: ["called"],
  who: "employer",
  rules: [cadence.id],
  basis: [yearly],
  decide: (_, { type: _type, ...given }) =>
    under(cadence.on(given.on), yearly, ruling =>
      given.heldOn < given.on
        ? refused(
            ruling,
            "called-for-the-past",
            "ngày đối thoại đã qua",
            "the day of the dialogue has passed"
          )
        : accepted(
            [{ ...given, type: "DialogueCalled", governedBy: governed(ruling) }],
            [{ to: "workers", template: "workplace-dialogue", basis: [yearly] }],
            ["How and when it is called follows labour law, which was not read (Đ73.2)."]
          )
    )
}

const hold: StepFor<"HoldDialogue"> = {
  label: { vi: "đối thoại tại nơi làm việc", en: "hold the dialogue" },
  from: ["called"],
  to: ["held"],
  who: "employer",
  rules: [],
  basis: [sharing],
  decide: (state, { on, record }) =>
    state.heldOn !== null && on < state.heldOn
      ? refused(
          sharing,
          "before-its-day",
          `đối thoại được thông báo vào ngày ${inVietnamese(state.heldOn)}`,
          `the dialogue was called for ${state.heldOn}`
        )
      : accepted([{ type: "DialogueHeld", on, record, governedBy: [] }])
}

const close: StepFor<"CloseLedger"> = {
  label: { vi: "đóng sổ cam kết", en: "close the ledger" },
  from: ["held"],
  to: ["closed"],
  who: "employer",
  rules: [],
  basis: [sharing],
  decide: (state, { on }) =>
    state.commitments.every(isKept)
      ? accepted([{ type: "LedgerClosed", on, governedBy: [] }])
      : refused(sharing, "promises-are-open", "còn cam kết chưa thực hiện", "promises are still open")
}

/** What the employer says that it will do, and what became of it. */
const ledger = { from: ["held"], who: "employer", basis: sharing } as const

const changed = (
  state: WorkplaceDialogueState,
  event: WorkplaceDialogueEvent
): Partial<WorkplaceDialogueState> => {
  switch (event.type) {
    case "DialogueCalled":
      return { phase: "called", heldOn: event.heldOn }
    case "DialogueHeld":
      return { phase: "held" }
    case "Promised":
    case "PromiseKept":
      return { commitments: promisesAfter(state.commitments, event) }
    case "LedgerClosed":
      return { phase: "closed" }
    default:
      return {}
  }
}

/** Đ73.1 — what was promised is for the parties to keep; how the ledger of it is closed no text says. */
const workplaceDialogueMandatory: MandatoryByPhase<WorkplaceDialoguePhase, WorkplaceDialogueEvent> = {
  closed: [
    must(
      "đối thoại được tổ chức định kỳ hoặc theo yêu cầu",
      "the dialogue was called",
      ["DialogueCalled"],
      yearly
    ),
    must("đã trao đổi ý kiến", "the sides talked", ["DialogueHeld"], sharing)
  ]
}

/** Đ73.1 — whether a state enterprise held its dialogue in each year of a span. */
export const workplaceDialogues = (
  performed: readonly CivilDate[],
  span: Period,
  asOf: CivilDate
): readonly PeriodDuty[] =>
  cadenceDuty({ law: cadence.timeline({}), rule: cadence.id, span, performed, asOf })

/**
 * One dialogue of a state enterprise with its workers, and the ledger of what was promised there.
 * @law Luật 10/2022/QH15, Đ73
 */
export const workplaceDialogue: Procedure<
  WorkplaceDialogueState,
  WorkplaceDialogueCommand,
  WorkplaceDialogueEvent
> = {
  id: "workplace-dialogue",
  label: { vi: "đối thoại tại nơi làm việc", en: "dialogue at the workplace" },
  initial: { phase: "new", lastOn: null, heldOn: null, commitments: [] },
  phases: {
    new: end("chưa thông báo", "not yet called"),
    called: noClock(
      "đã thông báo",
      "called",
      { vi: "chờ ngày đã thông báo", en: "it waits for its day" },
      labourLaw
    ),
    held: noClock(
      "đã đối thoại, theo dõi cam kết",
      "held, promises followed",
      { vi: "mỗi cam kết có ngày hoàn thành đã hứa", en: "each promise has the day that was promised" },
      sharing
    ),
    closed: end("đã thực hiện hết cam kết", "every promise kept")
  },
  steps: {
    CallDialogue: call,
    HoldDialogue: hold,
    Promise: promising(ledger),
    KeepPromise: keepingPromises(ledger),
    CloseLedger: close
  },
  mandatory: workplaceDialogueMandatory,
  evolve: (state, event) => ({ ...state, ...changed(state, event), lastOn: event.on }),
  deadlines: state => openPromises(state, cadence.id, sharing)
}
