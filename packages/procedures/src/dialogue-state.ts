import { type CivilDate, cite } from "@danchu/law"
import { dialogueResult } from "@danchu/law/rules/dialogue"
import { openPromises, type Promises, promisesAfter } from "./commitment.js"
import type { DialogueCommand, DialogueEvent } from "./dialogue-events.js"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, openTerm, termFrom } from "./term.js"

export type DialoguePhase = "new" | "called" | "held" | "published" | "closed"

/** What one dialogue conference has come to. */
export interface DialogueState extends CaseState, Promises {
  readonly phase: DialoguePhase
  readonly conferenceOn: CivilDate | null
  readonly heldOn: CivilDate | null
  /** What people asked there that is not answered yet, by its id. */
  readonly questions: readonly string[]
}

export type DialogueStepFor<K extends DialogueCommand["type"]> = Step<
  DialogueState,
  Extract<DialogueCommand, { readonly type: K }>,
  DialogueEvent
>

export const newDialogue: DialogueState = {
  phase: "new",
  lastOn: null,
  conferenceOn: null,
  heldOn: null,
  questions: [],
  commitments: []
}

const law = "72/2025/QH15"
const notice = cite(law, "Đ43.k2", "chậm nhất là 07 ngày trước ngày tổ chức hội nghị")
/** Đ43.3 — its clause is that of the ledger too. */
export const result = cite(law, "Đ43.k3", "chậm nhất là 10 ngày kể từ ngày tổ chức hội nghị")

const changed = (state: DialogueState, event: DialogueEvent): Partial<DialogueState> => {
  switch (event.type) {
    case "ConferenceCalled":
      return { phase: "called", conferenceOn: event.heldOn }
    case "ConferenceHeld":
      return { phase: "held", heldOn: event.on }
    case "QuestionRecorded":
      return { questions: [...state.questions, event.id] }
    case "QuestionAnswered":
      return { questions: state.questions.filter(one => one !== event.id) }
    case "Promised":
    case "PromiseKept":
      return { commitments: promisesAfter(state.commitments, event) }
    case "ResultPublished":
      return { phase: "published" }
    case "LedgerClosed":
      return { phase: "closed" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveDialogue = (state: DialogueState, event: DialogueEvent): DialogueState => ({
  ...state,
  ...changed(state, event),
  lastOn: event.on
})

/** Đ43.3 — from the day on which it was held. */
export const publishBy = (state: DialogueState, bench: Bench) => termFrom(dialogueResult, state.heldOn, bench)

/** The clocks that run in the case as it stands. */
export const dialogueDeadlines = (state: DialogueState, bench: Bench): readonly OpenDeadline[] => [
  ...(state.phase === "held" ? openTerm("publish", publishBy(state, bench), "commune", breach) : []),
  ...openPromises(state, dialogueResult.id, result)
]

export const dialoguePhases: Readonly<Record<DialoguePhase, PhaseInfo>> = {
  new: end("chưa thông báo", "not yet called"),
  called: noClock(
    "đã thông báo hội nghị",
    "called",
    { vi: "chờ ngày đã thông báo", en: "it waits for its day" },
    notice
  ),
  held: clock("đã tổ chức", "held"),
  published: noClock(
    "đã thông báo kết quả, theo dõi cam kết",
    "result published, promises followed",
    { vi: "mỗi cam kết có ngày hoàn thành đã hứa", en: "each promise has the day that was promised" },
    result
  ),
  closed: end("đã thực hiện hết cam kết", "every promise kept")
}
