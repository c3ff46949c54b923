import { type CivilDate, cite, leastReaching, reaches, tallyVote } from "@danchu/law"
import {
  dismissalGrounds,
  dismissalPetition,
  dismissalRecognition,
  dismissalWithoutAgreement,
  successorElection
} from "@danchu/law/rules/head-dismissal"
import { interimHead } from "@danchu/law/rules/head-term"
import { absent, governed, under } from "./absent.js"
import type { HeadDismissalCommand, HeadDismissalEvent } from "./head-dismissal-events.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Bench, type CaseState, refused, type Step } from "./procedure.js"
import { lateness, termFrom } from "./term.js"

/** NĐ 59/2023/NĐ-CP, Đ9. */

export type HeadDismissalPhase =
  | "new"
  | "asked"
  | "agreed"
  | "not-agreed"
  | "received"
  | "not-recognised"
  | "kept"
  | "dismissed"
  | "succeeded"

/** What the dismissal of a head has come to. */
export interface HeadDismissalState extends CaseState {
  readonly phase: HeadDismissalPhase
  readonly receivedOn: CivilDate | null
  readonly dismissedOn: CivilDate | null
  readonly interim: boolean
}

type StepFor<K extends HeadDismissalCommand["type"]> = Step<
  HeadDismissalState,
  Extract<HeadDismissalCommand, { readonly type: K }>,
  HeadDismissalEvent
>

const decree = "59/2023/NĐ-CP"

const inMeeting = cite(
  decree,
  "Đ9.k1",
  "được quyết định tại cuộc họp của cộng đồng dân cư đối với các trường hợp"
)

const order = cite(
  decree,
  "Đ9.k2",
  "Trình tự tổ chức cuộc họp của cộng đồng dân cư để cho thôi làm Trưởng thôn"
)

const recognised = cite(
  decree,
  "Đ9.k3",
  "ra quyết định công nhận kết quả cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
)

const withReasons = cite(decree, "Đ9.k3", "phải trả lời bằng văn bản và nêu rõ lý do")

const noAgreement = cite(decree, "Đ9.k3.p2", "Trường hợp cuộc họp không thống nhất được việc cho thôi")

const successor = cite(
  decree,
  "Đ9.k3.p3",
  "Trong thời hạn 60 ngày kể từ ngày có quyết định công nhận cho thôi"
)

const vacant = cite(decree, "Đ9.k3.p4", "quyết định cử Trưởng thôn, Tổ trưởng tổ dân phố lâm thời")

export const recogniseBy = (state: HeadDismissalState, bench: Bench) =>
  termFrom(dismissalRecognition, state.receivedOn, bench)

export const electBy = (state: HeadDismissalState, bench: Bench) =>
  termFrom(successorElection, state.dismissedOn, bench)

/** Đ9.1 — his own request, the Front's proposal, or a petition of half the households. */
export const ask: StepFor<"AskDismissal"> = {
  label: { vi: "đề nghị cho thôi", en: "ask for the dismissal" },
  from: ["new"],
  to: ["asked"],
  who: "head-front-or-households",
  rules: [dismissalGrounds.id, dismissalPetition.id],
  basis: [inMeeting],
  decide: (_, { type: _type, ...given }) =>
    under(dismissalGrounds.on(given.on), inMeeting, grounds =>
      under(dismissalPetition.on(given.on), inMeeting, share => {
        if (!listed(grounds, given.ground)) {
          return unlisted(
            grounds,
            "not-a-case-of-dismissal",
            "không thuộc các trường hợp cho thôi",
            "none of the cases"
          )
        }
        const short = !reaches(share.value, Math.min(given.signed, given.households), given.households)
        return given.ground === "household-petition" && short
          ? refused(
              share,
              "not-enough-households",
              `cần ${leastReaching(share.value, given.households)}/${given.households} hộ kiến nghị`,
              `${leastReaching(share.value, given.households)} of ${given.households} households must petition`
            )
          : accepted([{ ...given, type: "DismissalAsked", governedBy: governed(grounds, share) }])
      })
    )
}

/** Đ9.2 — decided in the meeting of the community, by more than half of all households (Luật Đ21.1). */
export const vote: StepFor<"VoteOnDismissal"> = {
  label: { vi: "họp biểu quyết cho thôi", en: "vote on the dismissal" },
  from: ["asked"],
  to: ["agreed", "not-agreed"],
  who: "neighbourhood-front-head",
  rules: ["community.approval.other"],
  basis: [order],
  decide: (_, { type: _type, ...given }) => {
    if (given.yes > given.households) {
      return refused(
        order,
        "more-than-there-are",
        "số tán thành nhiều hơn số hộ",
        "more approve than there are"
      )
    }
    const tally = tallyVote({
      matter: "D4",
      scope: "neighbourhood",
      total: given.households,
      yes: given.yes,
      on: given.on
    })
    return tally._tag === "Tally"
      ? accepted([{ ...given, type: "DismissalVoted", passes: tally.passes, governedBy: [] }])
      : absent(tally, order)
  }
}

/** Đ9.3 — "kể từ ngày nhận được quyết định đã được cộng đồng dân cư biểu quyết thông qua". */
export const receive: StepFor<"ReceiveResult"> = {
  label: { vi: "cấp xã nhận kết quả", en: "receive the result" },
  from: ["agreed"],
  to: ["received"],
  who: "commune",
  rules: [dismissalRecognition.id],
  basis: [recognised],
  decide: (_, { on }) =>
    under(dismissalRecognition.on(on), recognised, law =>
      accepted([{ type: "ResultReceived", on, governedBy: governed(law) }])
    )
}

export const recognise: StepFor<"RecogniseDismissal"> = {
  label: { vi: "công nhận kết quả cho thôi", en: "recognise the dismissal" },
  from: ["received"],
  to: ["dismissed"],
  who: "commune",
  rules: [dismissalRecognition.id, successorElection.id],
  basis: [recognised],
  decide: (state, { on }, bench) =>
    accepted(
      [{ type: "DismissalRecognised", on, ...lateness(recogniseBy(state, bench), on) }],
      [{ to: "head", template: "dismissal", basis: [recognised] }]
    )
}

export const refuse: StepFor<"RefuseRecognition"> = {
  label: { vi: "không công nhận", en: "refuse recognition" },
  from: ["received"],
  to: ["not-recognised"],
  who: "commune",
  rules: [dismissalRecognition.id],
  basis: [withReasons],
  decide: (state, { on, reason }, bench) =>
    accepted(
      [{ type: "RecognitionRefused", on, reason, ...lateness(recogniseBy(state, bench), on) }],
      [{ to: "neighbourhood-front", template: "recognition-refused", basis: [withReasons] }]
    )
}

/** Đ9.3, second paragraph — the meeting does not agree: the commune decides with its Front. */
export const decideAlone: StepFor<"DecideWithoutAgreement"> = {
  label: {
    vi: "cấp xã quyết định khi cuộc họp không thống nhất",
    en: "decide where the meeting does not agree"
  },
  from: ["not-agreed"],
  to: ["dismissed", "kept"],
  who: "commune",
  rules: [dismissalWithoutAgreement.id],
  basis: [noAgreement],
  decide: (_, { type: _type, ...given }) =>
    under(dismissalWithoutAgreement.on(given.on), noAgreement, law =>
      given.agreedWithFront
        ? accepted([{ ...given, type: "DecidedWithoutAgreement", governedBy: governed(law) }])
        : refused(law, "front-must-agree", "chưa thống nhất với Mặt trận cấp xã", "the Front has not agreed")
    )
}

/** Đ9.3, fourth paragraph — somebody runs the neighbourhood until it has a new head. */
export const appointInterim: StepFor<"AppointInterim"> = {
  label: { vi: "cử Trưởng thôn, Tổ trưởng lâm thời", en: "appoint an interim head" },
  from: ["dismissed"],
  to: ["dismissed"],
  who: "commune",
  rules: [interimHead.id],
  basis: [vacant],
  decide: (state, { on, agreedWithFront }) =>
    under(interimHead.on(on), vacant, law =>
      state.interim || !agreedWithFront
        ? refused(
            vacant,
            state.interim ? "interim-head-there" : "front-must-agree",
            state.interim ? "đã cử người lâm thời" : "chưa thống nhất với Mặt trận cấp xã",
            state.interim ? "there is an interim head" : "the Front has not agreed"
          )
        : accepted(
            [{ type: "InterimAppointed", on, agreedWithFront, governedBy: governed(law) }],
            [],
            law.readings.map(one => `Another text says otherwise of how long: ${one.why}.`)
          )
    )
}

/** Đ9.3, third paragraph — "Trong thời hạn 60 ngày" the commune decides on a new election. */
export const callElection: StepFor<"CallNewElection"> = {
  label: { vi: "quyết định bầu người mới", en: "call the election of a successor" },
  from: ["dismissed"],
  to: ["succeeded"],
  who: "commune",
  rules: [successorElection.id],
  basis: [successor],
  decide: (state, { on, election }, bench) =>
    accepted([{ type: "NewElectionCalled", on, election, ...lateness(electBy(state, bench), on) }])
}
