import { cite } from "@danchu/law"
import { electionRecognition, reelection } from "@danchu/law/rules/election"
import { governed, under } from "./absent.js"
import { type ElectionStepFor, recogniseHeadBy } from "./head-election-state.js"
import { accepted } from "./procedure.js"
import { lateness } from "./term.js"

/** NĐ 59/2023/NĐ-CP, Đ3.5.d, Đ8: the result is recognised, or the election held again. */

/** NĐ 59/2023/NĐ-CP, Đ6–8; Luật 10/2022/QH15, Đ21. */

const decree = "59/2023/NĐ-CP"

const recognised = cite(
  decree,
  "Đ8",
  "quyết định công nhận người trúng cử Trưởng thôn, Tổ trưởng tổ dân phố hoặc quyết định bầu lại"
)

const withReasons = cite(decree, "Đ8", "phải trả lời bằng văn bản và nêu rõ lý do")

/** Đ8 — the term runs "kể từ ngày nhận được quyết định đã được cộng đồng dân cư biểu quyết thông qua". */
export const receive: ElectionStepFor<"ReceiveResult"> = {
  label: { vi: "cấp xã nhận kết quả", en: "receive the result" },
  from: ["elected"],
  to: ["received"],
  who: "commune",
  rules: [electionRecognition.id],
  basis: [recognised],
  decide: (_, { on }) =>
    under(electionRecognition.on(on), recognised, law =>
      accepted([{ type: "ResultReceived", on, governedBy: governed(law) }])
    )
}

/** Đ8 — "chính thức hoạt động khi có quyết định công nhận". */
export const recognise: ElectionStepFor<"RecogniseHead"> = {
  label: { vi: "công nhận người trúng cử", en: "recognise the head" },
  from: ["received"],
  to: ["recognised"],
  who: "commune",
  rules: [electionRecognition.id],
  basis: [recognised],
  decide: (state, { on }, bench) =>
    accepted(
      [{ type: "HeadRecognised", on, ...lateness(recogniseHeadBy(state, bench), on) }],
      [{ to: "head", template: "recognition", basis: [recognised] }]
    )
}

/** Đ8 — neither recognised nor elected again: "phải trả lời bằng văn bản và nêu rõ lý do". */
export const refuse: ElectionStepFor<"RefuseRecognition"> = {
  label: { vi: "không công nhận", en: "refuse recognition" },
  from: ["received"],
  to: ["not-recognised"],
  who: "commune",
  rules: [electionRecognition.id],
  basis: [withReasons],
  decide: (state, { on, reason }, bench) =>
    accepted(
      [{ type: "RecognitionRefused", on, reason, ...lateness(recogniseHeadBy(state, bench), on) }],
      [{ to: "neighbourhood-front", template: "recognition-refused", basis: [withReasons] }]
    )
}

/** Đ3.5.d, Đ8 — the commune decides on another election. */
export const again: ElectionStepFor<"OrderReelection"> = {
  label: { vi: "quyết định bầu lại", en: "order another election" },
  from: ["no-winner", "received"],
  to: ["called"],
  who: "commune",
  rules: [reelection.id],
  basis: [recognised],
  decide: (_, { type: _type, ...given }) =>
    under(reelection.on(given.on), recognised, law =>
      accepted([{ ...given, type: "ReelectionOrdered", governedBy: governed(law) }])
    )
}
