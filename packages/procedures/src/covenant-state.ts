import { continuousDuty, type Posting } from "@danchu/calendar"
import { type CivilDate, cite, isRuling } from "@danchu/law"
import { draftPosting } from "@danchu/law/rules/covenant"
import { abolitionDecision, suspensionDecision, suspensionEffect } from "@danchu/law/rules/covenant-life"
import { covenantFile, covenantRecognition, covenantSending } from "@danchu/law/rules/covenant-recognition"
import type { CovenantCommand, CovenantEvent } from "./covenant-events.js"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, openTerm, termFrom } from "./term.js"

export type CovenantPhase =
  | "new"
  | "drafting"
  | "posted"
  | "no-quorum"
  | "rejected"
  | "not-approved"
  | "approved"
  | "filed"
  | "received"
  | "not-recognised"
  | "recognised"
  | "in-force"
  | "reported"
  | "suspended"
  | "replaced"
  | "abolished"

/** What a covenant has come to. */
export interface CovenantState extends CaseState {
  readonly phase: CovenantPhase
  readonly draftingTeam: boolean
  readonly postings: readonly Posting[]
  /** The last day of posting that the community has set for itself. */
  readonly postUntil: CivilDate | null
  readonly opinionsGathered: boolean
  readonly byBallot: boolean
  readonly resultPublished: boolean
  readonly votedOn: CivilDate | null
  readonly receivedOn: CivilDate | null
  readonly recognisedOn: CivilDate | null
  readonly reportedOn: CivilDate | null
  readonly reviewedOn: CivilDate | null
  readonly madeKnown: boolean
  readonly suspension: { readonly ground: string; readonly until: CivilDate } | null
}

export const newCovenant: CovenantState = {
  phase: "new",
  lastOn: null,
  draftingTeam: false,
  postings: [],
  postUntil: null,
  opinionsGathered: false,
  byBallot: false,
  resultPublished: false,
  votedOn: null,
  receivedOn: null,
  recognisedOn: null,
  reportedOn: null,
  reviewedOn: null,
  madeKnown: false,
  suspension: null
}

/** The step that answers one command of a covenant. */
export type CovenantStepFor<K extends CovenantCommand["type"]> = Step<
  CovenantState,
  Extract<CovenantCommand, { readonly type: K }>,
  CovenantEvent
>

const changed = (state: CovenantState, event: CovenantEvent): Partial<CovenantState> => {
  switch (event.type) {
    case "CovenantProposed":
      return { phase: "drafting" }
    case "ExistingRecorded":
      return { phase: "in-force", madeKnown: true }
    case "DraftingTeamFormed":
      return { draftingTeam: true }
    case "DraftPosted":
      return {
        phase: "posted",
        postings: [...state.postings, { from: event.on, to: null }],
        postUntil: event.until ?? null,
        opinionsGathered: false
      }
    case "OpinionsGathered":
      return { opinionsGathered: true }
    case "DraftTakenDown":
      return {
        phase: "drafting",
        postings: state.postings.map(one => (one.to === null ? { ...one, to: event.on } : one))
      }
    case "MeetingWithoutQuorum":
      return { phase: "no-quorum" }
    case "CovenantVoted":
      return { phase: event.passes ? "approved" : "rejected", votedOn: event.on, byBallot: event.byBallot }
    case "ResultPublished":
      return { ...(state.phase === "rejected" && { phase: "not-approved" as const }), resultPublished: true }
    case "CovenantFiled":
      return { phase: "filed" }
    case "FileReceived":
      return { phase: "received", receivedOn: event.on }
    case "CovenantRecognised":
      return { phase: "recognised", recognisedOn: event.on }
    case "RecognitionRefused":
      return { phase: "not-recognised" }
    case "CovenantSent":
      return { phase: "in-force" }
    case "MadeKnown":
      return { madeKnown: true }
    case "CovenantReviewed":
      return { reviewedOn: event.on }
    case "FaultReported":
      return { phase: "reported", reportedOn: event.on }
    case "ReportDismissed":
    case "RecognisedAgain":
      return { phase: "in-force", reportedOn: null, suspension: null }
    case "CovenantSuspended":
      return { phase: "suspended", suspension: { ground: event.ground, until: event.until } }
    case "CovenantReplaced":
      return { phase: "replaced" }
    case "CovenantAbolished":
      return event.part ? { phase: "in-force", reportedOn: null, suspension: null } : { phase: "abolished" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveCovenant = (state: CovenantState, event: CovenantEvent): CovenantState => ({
  ...state,
  ...changed(state, event),
  lastOn: event.on
})

const decree = "61/2023/NĐ-CP"

/** NĐ 61/2023 Đ9.1 — how long the draft has hung, as of a day; `null` where no law of its first day was found. */
export const draftDuty = (state: CovenantState, asOf: CivilDate) => {
  const law = draftPosting.on(state.postings[0]?.from ?? asOf)
  return isRuling(law) ? continuousDuty(law, state.postings, asOf) : null
}

export const fileCovenantBy = (state: CovenantState, bench: Bench) =>
  termFrom(covenantFile, state.votedOn, bench)
export const recogniseCovenantBy = (state: CovenantState, bench: Bench) =>
  termFrom(covenantRecognition, state.receivedOn, bench)
export const sendCovenantBy = (state: CovenantState, bench: Bench) =>
  termFrom(covenantSending, state.recognisedOn, bench)
export const suspendCovenantBy = (state: CovenantState, bench: Bench) =>
  termFrom(suspensionDecision, state.reportedOn, bench)
export const abolishCovenantBy = (state: CovenantState, bench: Bench) =>
  termFrom(abolitionDecision, state.reportedOn, bench)

/** Đ12.3 — the decision itself sets the time; what was not made good in it may be abolished (Đ14.1.b, Đ14.2). */
const makeGood = ({ suspension, lastOn }: CovenantState): readonly OpenDeadline[] =>
  suspension === null || lastOn === null
    ? []
    : [
        {
          key: "make-good",
          rule: suspensionEffect.id,
          from: lastOn,
          due: suspension.until,
          safeDue: suspension.until,
          owner: "community",
          basis: [
            cite(decree, "Đ12.k3", "phải nêu rõ lý do tạm ngừng thực hiện, thời hạn hoàn tất các thủ tục")
          ],
          lapse: { vi: "hương ước, quy ước có thể bị bãi bỏ", en: "the covenant may be abolished" }
        }
      ]

const later = (one: CivilDate | null, other: CivilDate | null): CivilDate | null =>
  one === null || other === null ? one : one > other ? one : other

const longEnough = { vi: "đủ thời gian niêm yết dự thảo", en: "the draft has hung long enough" }

/** The clocks that run in the case as it stands. */
export const covenantDeadlines = (state: CovenantState, bench: Bench): readonly OpenDeadline[] => {
  switch (state.phase) {
    case "posted": {
      const duty = state.lastOn === null ? null : draftDuty(state, state.lastOn)
      return duty && duty.due !== null && duty.from !== null
        ? [
            {
              key: "draft",
              rule: duty.rule,
              from: duty.from,
              due: later(duty.due, state.postUntil),
              safeDue: later(duty.safeDue, state.postUntil),
              owner: "neighbourhood-head",
              basis: duty.basis,
              lapse: longEnough
            }
          ]
        : []
    }
    case "approved":
      return openTerm("file", fileCovenantBy(state, bench), "neighbourhood-head", breach)
    case "received":
      return openTerm("recognise", recogniseCovenantBy(state, bench), "commune", breach)
    case "recognised":
      return openTerm("send", sendCovenantBy(state, bench), "commune", breach)
    case "reported":
      return [
        ...openTerm("suspend", suspendCovenantBy(state, bench), "commune", breach),
        ...openTerm("abolish", abolishCovenantBy(state, bench), "commune", breach)
      ]
    case "suspended":
      return makeGood(state)
    default:
      return []
  }
}

export const covenantPhases: Readonly<Record<CovenantPhase, PhaseInfo>> = {
  new: end("chưa đề xuất", "not yet proposed"),
  drafting: noClock(
    "đang soạn thảo",
    "being drafted",
    { vi: "nghị định không ấn định thời hạn soạn thảo", en: "the decree sets no term for the draft" },
    cite(decree, "Đ8.k3", "Tổ soạn thảo có trách nhiệm tổ chức soạn thảo hương ước, quy ước")
  ),
  posted: clock("đang niêm yết dự thảo", "draft posted"),
  "no-quorum": noClock(
    "cuộc họp không đủ đại diện hộ",
    "no quorum",
    { vi: "có thể phát phiếu lấy ý kiến; không ấn định thời hạn", en: "a ballot may follow; no term is set" },
    cite(decree, "Đ10.k2.a", "Chỉ lấy ý kiến sau khi cuộc họp của cộng đồng dân cư không thể thực hiện được")
  ),
  rejected: noClock(
    "không được thông qua",
    "rejected",
    {
      vi: "kết quả còn phải được công khai; không ấn định ngày",
      en: "the result is still to be made public; no day is set"
    },
    cite("10/2022/QH15", "Đ23.k2", "có trách nhiệm công khai kết quả biểu quyết")
  ),
  "not-approved": end("không được thông qua, đã công khai kết quả", "not approved, and the result is public"),
  approved: clock("được thông qua", "approved"),
  filed: noClock(
    "đã gửi hồ sơ",
    "filed",
    {
      vi: "thời hạn công nhận tính từ ngày nhận đủ hồ sơ",
      en: "the term of recognition runs from a full file"
    },
    cite(decree, "Đ11.k3.b", "Sau khi tiếp nhận hồ sơ đề nghị công nhận hương ước, quy ước")
  ),
  received: clock("cấp xã đã nhận đủ hồ sơ", "file received"),
  "not-recognised": end("không được công nhận", "not recognised"),
  recognised: clock("được công nhận", "recognised"),
  "in-force": noClock(
    "đang thực hiện",
    "in force",
    { vi: "được rà soát hằng năm", en: "it is reviewed every year" },
    cite(decree, "Đ15.k4", "do cộng đồng dân cư thực hiện hằng năm")
  ),
  reported: clock("có phản ánh, kiến nghị", "a fault is reported"),
  suspended: clock("tạm ngừng thực hiện", "suspended"),
  replaced: end("được sửa đổi, bổ sung, thay thế", "amended or replaced"),
  abolished: end("bị bãi bỏ", "abolished")
}
