import { type CivilDate, cite } from "@danchu/law"
import {
  forwardReflection,
  portalAnswer,
  portalPublication,
  portalQuestion,
  portalRefusal
} from "@danchu/law/rules/regulation-reflection"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import type {
  RegulationReflectionCommand,
  RegulationReflectionEvent
} from "./regulation-reflection-events.js"
import { breach, type CountedTerm, openTerm, termFrom } from "./term.js"

export type RegulationReflectionPhase =
  | "new"
  | "received"
  | "returned"
  | "forwarded"
  | "taken-up"
  | "gathered"
  | "well-founded"
  | "weighed"
  | "decided"
  | "published"

/** What a reflection on an administrative regulation has come to. */
export interface RegulationReflectionState extends CaseState {
  readonly phase: RegulationReflectionPhase
  readonly receivedOn: CivilDate | null
  readonly form: string
  readonly onPortal: boolean
  readonly named: boolean
  readonly meets: readonly string[]
  readonly subject: string | null
  readonly asked: boolean
  /** The criteria of Đ14.2.c that the regulation does not meet; `null` before it was weighed. */
  readonly failed: readonly string[] | null
  readonly decidedOn: CivilDate | null
}

export const newRegulationReflection: RegulationReflectionState = {
  phase: "new",
  lastOn: null,
  receivedOn: null,
  form: "document",
  onPortal: false,
  named: false,
  meets: [],
  subject: null,
  asked: false,
  failed: null,
  decidedOn: null
}

/** The step that answers one command of a reflection. */
export type ReflectionStepFor<K extends RegulationReflectionCommand["type"]> = Step<
  RegulationReflectionState,
  Extract<RegulationReflectionCommand, { readonly type: K }>,
  RegulationReflectionEvent
>

const changed = (event: RegulationReflectionEvent): Partial<RegulationReflectionState> => {
  switch (event.type) {
    case "ReflectionReceived":
      return {
        phase: "received",
        receivedOn: event.on,
        form: event.form,
        onPortal: event.through === "national-portal",
        named: event.sender !== undefined,
        meets: event.meets
      }
    case "ReflectionReturned":
      return { phase: "returned" }
    case "ReflectionForwarded":
      return { phase: "forwarded" }
    case "ReflectionTakenUp":
      return { phase: "taken-up", subject: event.subject }
    case "WorkedWithSender":
      return { asked: true }
    case "GroundsAssessed":
      return { phase: event.enough ? "well-founded" : "gathered" }
    case "RegulationWeighed":
      return { phase: "weighed", failed: event.failed }
    case "ReflectionDecided":
      return { phase: "decided", decidedOn: event.on }
    case "ResultPublished":
      return { phase: "published" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveRegulationReflection = (
  state: RegulationReflectionState,
  event: RegulationReflectionEvent
): RegulationReflectionState => ({ ...state, ...changed(event), lastOn: event.on })

/** Đ9.1.d — "trong thời hạn không quá 05 ngày làm việc, kể từ ngày tiếp nhận", for one of another body. */
export const forwardReflectionBy = (state: RegulationReflectionState, bench: Bench): CountedTerm | null =>
  termFrom(forwardReflection, state.receivedOn, bench)

/** The clocks of the national portal; the decree itself has none of them. */
const onPortal =
  (rule: typeof portalAnswer, from: "receivedOn" | "decidedOn") =>
  (state: RegulationReflectionState, bench: Bench): CountedTerm | null =>
    state.onPortal ? termFrom(rule, state[from], bench) : null

export const returnOnPortalBy = onPortal(portalRefusal, "receivedOn")
export const askOnPortalBy = onPortal(portalQuestion, "receivedOn")
export const answerOnPortalBy = onPortal(portalAnswer, "receivedOn")
export const publishOnPortalBy = onPortal(portalPublication, "decidedOn")

const counts = {
  vi: "ảnh hưởng đến việc đánh giá trên Cổng Dịch vụ công quốc gia; việc vẫn phải được thực hiện",
  en: "it counts in the portal's own marks; the act is still owed"
}

/** The clocks that run in the case as it stands. */
export const regulationReflectionDeadlines = (
  state: RegulationReflectionState,
  bench: Bench
): readonly OpenDeadline[] => {
  switch (state.phase) {
    case "received":
      return [
        ...openTerm("forward", forwardReflectionBy(state, bench), "intake-officer", {
          vi: "vi phạm thời hạn chuyển, nếu quy định không thuộc thẩm quyền",
          en: "a breach, where the regulation is another body's"
        }),
        ...openTerm("return-on-portal", returnOnPortalBy(state, bench), "intake-officer", counts),
        ...openTerm("answer-on-portal", answerOnPortalBy(state, bench), "resolver", counts)
      ]
    case "taken-up":
    case "gathered":
    case "well-founded":
    case "weighed":
      return openTerm("answer-on-portal", answerOnPortalBy(state, bench), "resolver", counts)
    case "decided":
      return openTerm("publish-on-portal", publishOnPortalBy(state, bench), "resolver", breach)
    default:
      return []
  }
}

const unclocked = (vi: string, en: string): PhaseInfo =>
  noClock(
    vi,
    en,
    {
      vi: "Nghị định chỉ quy định các bước, không quy định số ngày xử lý",
      en: "the decree gives the steps and no number of days"
    },
    cite(
      "20/2008/NĐ-CP",
      "Đ14.k2",
      "cơ quan hành chính nhà nước có thẩm quyền xử lý phải tuân thủ quy trình sau"
    )
  )

export const regulationReflectionPhases: Readonly<Record<RegulationReflectionPhase, PhaseInfo>> = {
  new: end("chưa tiếp nhận", "not yet received"),
  received: clock("đã tiếp nhận", "received"),
  returned: end("không tiếp nhận", "not taken in"),
  forwarded: end("đã chuyển cơ quan có thẩm quyền", "forwarded"),
  "taken-up": unclocked("đang nghiên cứu, đánh giá", "being studied"),
  gathered: unclocked("chưa đủ cơ sở, tiếp tục tập hợp", "gathered until there are grounds enough"),
  "well-founded": unclocked("có đủ cơ sở xem xét xử lý", "grounds enough"),
  weighed: unclocked("đã xem xét theo các tiêu chí", "weighed by the criteria"),
  decided: noClock(
    "đã quyết định xử lý",
    "decided",
    {
      vi: "Nghị định không quy định số ngày công khai kết quả",
      en: "the decree sets no number of days for publishing the result"
    },
    cite("20/2008/NĐ-CP", "Đ19", "được thực hiện thông qua một hoặc nhiều hình thức sau")
  ),
  published: end("đã công khai kết quả", "published")
}
