import { type CivilDate, cite } from "@danchu/law"
import type { DecisionForm, DecisionScope } from "@danchu/law/rules/community-forms"
import type { CommunityMatter } from "@danchu/law/rules/community-matters"
import type { CommunityDecisionCommand, CommunityDecisionEvent } from "./community-decision-events.js"
import { clock, end, noClock } from "./phase.js"
import type { CaseState, PhaseInfo, Step } from "./procedure.js"

export type CommunityDecisionPhase =
  | "new"
  | "initiative"
  | "declined"
  | "proposed"
  | "convened"
  | "voting"
  | "failed"
  | "reported"
  | "rejected"
  | "not-adopted"
  | "adopted"
  | "sent"
  | "received"
  | "not-recognised"
  | "effective"
  | "to-amend"
  | "annulled"
  | "replaced"

/** Figures of a vote; the households that took part are listed, how each voted is not. */
export interface Figures {
  readonly yes: number
  readonly no: number
  readonly other: number
  readonly invalid: number
}

/** What a decision of the community has come to. */
export interface CommunityDecisionState extends CaseState {
  readonly phase: CommunityDecisionPhase
  readonly matter: CommunityMatter | null
  readonly scope: DecisionScope
  /** The consents to a citizen's initiative, each with its day. */
  readonly consents: readonly { readonly household: string; readonly on: CivilDate }[]
  readonly initiativeHouseholds: number
  readonly onlineChosen: boolean
  readonly form: DecisionForm | null
  readonly heldOn: CivilDate | null
  readonly until: CivilDate | null
  /** The frozen denominator. */
  readonly register: readonly string[]
  readonly clusters: readonly string[]
  readonly documentsSent: boolean
  readonly meetingFailed: boolean
  /** The households that have taken part, each once. */
  readonly tookPart: readonly string[]
  readonly sittings: readonly string[]
  readonly figures: Figures
  /** The last day on which a sitting voted. */
  readonly satOn: CivilDate | null
  readonly secretBallot: boolean
  /** The day of the meeting, or the last day of ballots or of the online vote. */
  readonly votedOn: CivilDate | null
  /** The day on which the count showed that it passed. */
  readonly passedOn: CivilDate | null
  readonly receivedOn: CivilDate | null
  readonly effectiveOn: CivilDate | null
  readonly published: boolean
}

const noVotes: Figures = { yes: 0, no: 0, other: 0, invalid: 0 }

export const newCommunityDecision: CommunityDecisionState = {
  phase: "new",
  lastOn: null,
  matter: null,
  scope: "neighbourhood",
  consents: [],
  initiativeHouseholds: 0,
  onlineChosen: false,
  form: null,
  heldOn: null,
  until: null,
  register: [],
  clusters: [],
  documentsSent: false,
  meetingFailed: false,
  tookPart: [],
  sittings: [],
  figures: noVotes,
  satOn: null,
  secretBallot: false,
  votedOn: null,
  passedOn: null,
  receivedOn: null,
  effectiveOn: null,
  published: false
}

/** The step that answers one command of a community decision. */
export type DecisionStepFor<K extends CommunityDecisionCommand["type"]> = Step<
  CommunityDecisionState,
  Extract<CommunityDecisionCommand, { readonly type: K }>,
  CommunityDecisionEvent
>

/** Đ21.2 — D3, D4 and D5 count only from their recognition. */
export const needsRecognition = (matter: CommunityMatter | null): boolean =>
  matter === "D3" || matter === "D4" || matter === "D5"

const changed = (
  state: CommunityDecisionState,
  event: CommunityDecisionEvent
): Partial<CommunityDecisionState> => {
  switch (event.type) {
    case "MatterProposed":
      return { phase: "proposed", matter: event.matter, scope: event.scope }
    case "InitiativeLaunched":
      return { phase: "initiative", matter: event.matter, initiativeHouseholds: event.households }
    case "ConsentGiven":
      return {
        consents: [
          ...state.consents.filter(one => one.household !== event.household),
          { household: event.household, on: event.on }
        ]
      }
    case "InitiativeSubmitted":
      return { phase: "proposed" }
    case "InitiativeDeclined":
      return { phase: "declined" }
    case "OnlineChosen":
      return { onlineChosen: true }
    case "VoteConvened":
      return {
        phase: "convened",
        form: event.form,
        heldOn: event.heldOn,
        until: event.until ?? null,
        register: event.register,
        clusters: event.clusters,
        documentsSent: false,
        secretBallot: false,
        ...(event.anew && { tookPart: [], sittings: [], figures: noVotes })
      }
    case "DocumentsSent":
      return { documentsSent: true }
    case "VotesRecorded":
      return {
        phase: "voting",
        satOn: event.on,
        secretBallot: state.secretBallot || event.conduct?.method === "secret-ballot",
        tookPart: [...state.tookPart, ...event.households],
        sittings: [...state.sittings, event.sitting],
        figures: {
          yes: state.figures.yes + event.yes,
          no: state.figures.no + event.no,
          other: state.figures.other + event.other,
          invalid: state.figures.invalid + event.invalid
        }
      }
    case "MeetingFailed":
      return { phase: "failed", meetingFailed: true }
    case "VoteClosed":
      return {
        phase: event.passes === null ? "reported" : event.passes ? "adopted" : "rejected",
        votedOn: state.form === "meeting" ? state.satOn : state.until,
        passedOn: event.on
      }
    case "ResultPublished":
      return { ...(state.phase === "rejected" && { phase: "not-adopted" as const }), published: true }
    case "DecisionSent":
      return needsRecognition(state.matter)
        ? { phase: "sent" }
        : { phase: "effective", effectiveOn: state.passedOn }
    case "ReceiptRecorded":
      return { phase: "received", receivedOn: event.on }
    case "DecisionRecognised":
      return { phase: "effective", effectiveOn: event.on }
    case "RecognitionRefused":
      return { phase: "not-recognised" }
    case "AmendmentAsked":
      return { phase: "to-amend" }
    case "DecisionAnnulled":
      return { phase: "annulled" }
    case "DecisionReplaced":
      return { phase: "replaced" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveCommunityDecision = (
  state: CommunityDecisionState,
  event: CommunityDecisionEvent
): CommunityDecisionState => ({ ...state, ...changed(state, event), lastOn: event.on })

const law = "10/2022/QH15"

export const communityDecisionPhases: Readonly<Record<CommunityDecisionPhase, PhaseInfo>> = {
  new: end("chưa đề xuất", "nothing proposed yet"),
  initiative: noClock(
    "lấy ý kiến đồng thuận với sáng kiến",
    "gathering consent to an initiative",
    {
      vi: "luật không ấn định hạn cuối; mỗi ý kiến đồng thuận có giá trị 03 tháng",
      en: "the law sets no last day; each consent counts for its own time"
    },
    cite(law, "Đ16.k3.p3", "có giá trị trong thời hạn 03 tháng kể từ ngày thể hiện ý kiến")
  ),
  declined: end("sáng kiến không được đưa ra bàn", "initiative not put to the people"),
  proposed: noClock(
    "đã đề xuất nội dung",
    "a matter is proposed",
    { vi: "luật không ấn định thời hạn tổ chức", en: "the law sets no term for holding the vote" },
    cite(law, "Đ17.k1", "bằng một trong các hình thức sau đây")
  ),
  convened: noClock(
    "đã triệu tập, công khai thông tin",
    "convened",
    { vi: "chờ ngày đã ấn định", en: "it waits for the day that was set" },
    cite(law, "Đ18.k1", "do Trưởng thôn, Tổ trưởng tổ dân phố triệu tập và chủ trì tổ chức")
  ),
  voting: noClock(
    "đang lấy ý kiến biểu quyết",
    "being voted on",
    {
      vi: "thời hạn lấy ý kiến do kế hoạch ấn định",
      en: "the plan of the vote, not the law, sets its last day"
    },
    cite(law, "Đ19.k3", "tổ chức thu phiếu theo đúng thời hạn đã được xác định")
  ),
  failed: noClock(
    "cuộc họp không đủ đại diện hộ gia đình",
    "too few came to the meeting",
    {
      vi: "có thể phát phiếu lấy ý kiến; luật không ấn định thời hạn",
      en: "ballots may follow; the law sets no term"
    },
    cite(law, "Đ19.k1.b", "Cộng đồng dân cư đã tổ chức cuộc họp mà không có đủ đại diện")
  ),
  reported: end("đã báo cáo kết quả về cấp xã", "figures reported to the commune"),
  rejected: noClock(
    "không được thông qua",
    "rejected",
    {
      vi: "kết quả còn phải được công khai; luật không ấn định ngày",
      en: "the result is still to be made public; the law names no day"
    },
    cite(law, "Đ23.k2", "có trách nhiệm công khai kết quả biểu quyết")
  ),
  "not-adopted": end("không được thông qua, đã công khai kết quả", "not adopted, and the result is public"),
  adopted: clock("được thông qua", "adopted"),
  sent: noClock(
    "đã gửi quyết định",
    "decision sent",
    {
      vi: "thời hạn công nhận tính từ ngày cấp xã nhận được",
      en: "the term of recognition runs from its receipt"
    },
    cite(law, "Đ21.k2.p5", "kể từ ngày nhận được quyết định của cộng đồng dân cư")
  ),
  received: clock("cấp xã đã nhận quyết định", "received for recognition"),
  "not-recognised": end("không được công nhận", "not recognised"),
  effective: noClock(
    "có hiệu lực",
    "in effect",
    {
      vi: "được thực hiện và báo cáo kết quả đến khi sửa đổi, thay thế hoặc bãi bỏ; luật không ấn định thời hạn báo cáo",
      en: "it is carried out and reported on until it is changed or abolished; the law sets no term for the report"
    },
    cite(law, "Đ23.k2", "báo cáo kết quả thực hiện quyết định của cộng đồng dân cư")
  ),
  "to-amend": noClock(
    "cấp xã đề nghị sửa đổi, bổ sung, thay thế",
    "the commune asks for an amendment",
    { vi: "luật không ấn định thời hạn sửa đổi", en: "the law sets no term for the amendment" },
    cite(law, "Đ22.k2", "đề nghị cộng đồng dân cư sửa đổi, bổ sung, thay thế")
  ),
  annulled: end("bị bãi bỏ", "annulled"),
  replaced: end("được cộng đồng sửa đổi, thay thế hoặc bãi bỏ", "changed or abolished by the community")
}
