import { type ContinuousDuty, continuousDuty, type Posting } from "@danchu/calendar"
import { type CivilDate, type Continuous, cite, isRuling, type Rule } from "@danchu/law"
import { agencyBoard, agencyIntranet, agencyPublication } from "@danchu/law/rules/agency-disclosure"
import {
  enterpriseBoard,
  enterpriseIntranet,
  enterprisePublication
} from "@danchu/law/rules/enterprise-disclosure"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, type CountedTerm, openTerm, termFrom } from "./term.js"
import type { Workplace } from "./workplace-conference-law.js"
import type { WorkplaceDisclosureCommand, WorkplaceDisclosureEvent } from "./workplace-disclosure-events.js"

export type WorkplaceDisclosurePhase =
  | "new"
  | "owed"
  | "owed-by-other-law"
  | "published"
  | "public-by-other-law"
  | "interrupted"
  | "told"
  | "fulfilled"

/** What the publication of one matter has come to. */
export interface WorkplaceDisclosureState extends CaseState {
  readonly phase: WorkplaceDisclosurePhase
  readonly workplace: Workplace
  readonly notFullyBudgetPaid: boolean
  readonly intranet: boolean
  readonly decidedOn: CivilDate | null
  readonly postings: readonly Posting[]
}

export const newWorkplaceDisclosure: WorkplaceDisclosureState = {
  phase: "new",
  lastOn: null,
  workplace: "agency",
  notFullyBudgetPaid: false,
  intranet: false,
  decidedOn: null,
  postings: []
}

/** The step that answers one command of a publication. */
export type WorkplaceDisclosureStepFor<K extends WorkplaceDisclosureCommand["type"]> = Step<
  WorkplaceDisclosureState,
  Extract<WorkplaceDisclosureCommand, { readonly type: K }>,
  WorkplaceDisclosureEvent
>

const law = "10/2022/QH15"

/** Đ47.2, Đ65.2 — five working days in an agency, fifteen days in a state enterprise. */
export const publishBy = (state: WorkplaceDisclosureState, bench: Bench): CountedTerm | null =>
  state.phase === "owed"
    ? termFrom(
        state.workplace === "agency" ? agencyPublication : enterprisePublication,
        state.decidedOn,
        bench
      )
    : null

/** Đ48.1–2, Đ66.1–2 — on the intranet where there is one, else on the board. */
export const durationRule = ({
  workplace,
  intranet
}: Pick<WorkplaceDisclosureState, "workplace" | "intranet">): Rule<Continuous, Record<never, never>> =>
  workplace === "agency"
    ? intranet
      ? agencyIntranet
      : agencyBoard
    : intranet
      ? enterpriseIntranet
      : enterpriseBoard

/** How long it has been there without a break, as of a day. */
export const lastedFor = (state: WorkplaceDisclosureState, asOf: CivilDate): ContinuousDuty | null => {
  if (state.decidedOn === null) return null
  const ruling = durationRule(state).on(state.decidedOn)
  return isRuling(ruling) ? continuousDuty(ruling, state.postings, asOf) : null
}

const changed = (
  state: WorkplaceDisclosureState,
  event: WorkplaceDisclosureEvent
): Partial<WorkplaceDisclosureState> => {
  switch (event.type) {
    case "DisclosureOwed":
      return {
        phase: event.specialLaw === undefined ? "owed" : "owed-by-other-law",
        workplace: event.workplace,
        notFullyBudgetPaid: event.notFullyBudgetPaid,
        intranet: event.intranet,
        decidedOn: event.on
      }
    case "Published":
      return event.waived
        ? { phase: "told" }
        : state.phase === "owed-by-other-law"
          ? { phase: "public-by-other-law" }
          : { phase: "published", postings: [...state.postings, { from: event.on, to: null }] }
    case "Interrupted":
      return {
        phase: "interrupted",
        postings: state.postings.map(one => (one.to === null ? { ...one, to: event.on } : one))
      }
    case "PublishedAgain":
      return { phase: "published", postings: [...state.postings, { from: event.on, to: null }] }
    case "DisclosureConfirmed":
      return { phase: "fulfilled" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveWorkplaceDisclosure = (
  state: WorkplaceDisclosureState,
  event: WorkplaceDisclosureEvent
): WorkplaceDisclosureState => ({ ...state, ...changed(state, event), lastOn: event.on })

const runOut = { vi: "đủ thời gian công khai liên tục", en: "the information has been public long enough" }

/** The clocks that run in the case as it stands. */
export const workplaceDisclosureDeadlines = (
  state: WorkplaceDisclosureState,
  bench: Bench
): readonly OpenDeadline[] => {
  if (state.phase === "owed") return openTerm("publish", publishBy(state, bench), "head", breach)
  if (state.phase !== "published" || state.lastOn === null) return []
  const duty = lastedFor(state, state.lastOn)
  return duty && duty.due !== null && duty.from !== null
    ? [
        {
          key: "duration",
          rule: duty.rule,
          from: duty.from,
          due: duty.due,
          safeDue: duty.safeDue,
          owner: "head",
          basis: duty.basis,
          lapse: runOut
        }
      ]
    : []
}

export const workplaceDisclosurePhases: Readonly<Record<WorkplaceDisclosurePhase, PhaseInfo>> = {
  new: end("chưa phát sinh", "nothing owed yet"),
  owed: clock("phải công khai", "owed"),
  "owed-by-other-law": noClock(
    "phải công khai theo pháp luật khác",
    "owed under another law",
    { vi: "pháp luật khác quy định thời điểm", en: "another law sets the time" },
    cite(law, "Đ47.k2", "trừ trường hợp pháp luật có quy định khác"),
    cite(law, "Đ65.k2", "trừ trường hợp pháp luật có quy định khác")
  ),
  published: clock("đang công khai", "being made public"),
  "public-by-other-law": noClock(
    "đang công khai theo pháp luật khác",
    "public as another law asks",
    { vi: "pháp luật khác quy định thời gian công khai", en: "another law sets how long" },
    cite(law, "Đ48.k6", "Trường hợp pháp luật có quy định khác về hình thức, cách thức thực hiện công khai"),
    cite(law, "Đ66.k6", "Trường hợp pháp luật có quy định khác về hình thức, cách thức thực hiện công khai")
  ),
  interrupted: noClock(
    "bị gián đoạn",
    "interrupted",
    { vi: "phải công khai lại, không ấn định ngày", en: "it is owed again; no day is set for it" },
    cite(law, "Đ48.k2", "ít nhất là 20 ngày liên tục kể từ ngày niêm yết"),
    cite(law, "Đ66.k2", "ít nhất là 20 ngày liên tục kể từ ngày niêm yết")
  ),
  told: noClock(
    "đã thông báo bằng văn bản đến toàn thể",
    "everybody was told in writing",
    { vi: "không phải niêm yết", en: "nothing need be posted" },
    cite(law, "Đ48.k2", "trừ trường hợp đã sử dụng hình thức thông báo bằng văn bản đến toàn thể"),
    cite(law, "Đ66.k2", "trừ trường hợp đã sử dụng hình thức thông báo bằng văn bản đến toàn thể")
  ),
  fulfilled: end("đã công khai đủ thời gian", "made public long enough")
}
