import { cite } from "@danchu/law"
import {
  dismissalRecognition,
  dismissalWithoutAgreement,
  successorElection
} from "@danchu/law/rules/head-dismissal"
import { interimHead, interimHeadLimit } from "@danchu/law/rules/head-term"
import { governed, under } from "./absent.js"
import { type DismissalStepFor, electBy, recogniseBy } from "./head-dismissal-state.js"
import { accepted, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** NĐ 59/2023/NĐ-CP, Đ9.3: what the commune makes of the vote, and who runs the neighbourhood then. */

const decree = "59/2023/NĐ-CP"

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

const untilElected = cite(decree, "Đ9.k3.p4", "cho đến khi bầu được Trưởng thôn, Tổ trưởng tổ dân phố mới")

export const recognise: DismissalStepFor<"RecogniseDismissal"> = {
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

export const refuse: DismissalStepFor<"RefuseRecognition"> = {
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
export const decideAlone: DismissalStepFor<"DecideWithoutAgreement"> = {
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
export const appointInterim: DismissalStepFor<"AppointInterim"> = {
  label: { vi: "cử Trưởng thôn, Tổ trưởng lâm thời", en: "appoint an interim head" },
  from: ["dismissed", "vacant"],
  to: ["dismissed", "succeeded"],
  moves: [["vacant", "succeeded"]],
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
export const callElection: DismissalStepFor<"CallNewElection"> = {
  label: { vi: "quyết định bầu người mới", en: "call the election of a successor" },
  from: ["dismissed"],
  to: ["vacant", "succeeded"],
  who: "commune",
  rules: [successorElection.id],
  basis: [successor],
  decide: (state, { on, election }, bench) =>
    accepted([{ type: "NewElectionCalled", on, election, ...lateness(electBy(state, bench), on) }])
}

/** Đ9.3, fourth paragraph — the vacancy lasts "cho đến khi bầu được Trưởng thôn, Tổ trưởng tổ dân phố mới". */
export const recordSuccessor: DismissalStepFor<"RecordSuccessor"> = {
  label: { vi: "ghi nhận đã bầu được người mới", en: "record that the successor is elected" },
  from: ["vacant", "succeeded"],
  to: ["succeeded"],
  who: "commune",
  rules: [interimHead.id, interimHeadLimit.id],
  basis: [untilElected],
  decide: (state, { on, election }) =>
    under(interimHead.on(on), untilElected, law =>
      state.successor
        ? refused(
            untilElected,
            "successor-recorded-before",
            "đã ghi nhận người mới",
            "the successor was recorded before"
          )
        : accepted(
            [{ type: "SuccessorRecorded", on, election, governedBy: governed(law) }],
            [],
            state.interim ? [] : ["Nobody was named to run the neighbourhood while it had no head (Đ9.3)."]
          )
    )
}
