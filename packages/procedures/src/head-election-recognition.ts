import { cite } from "@danchu/law"
import { sendDecision } from "@danchu/law/rules/community-effect"
import { electionRecognition, reelection } from "@danchu/law/rules/election"
import { governed, under } from "./absent.js"
import { type ElectionStepFor, recogniseHeadBy, sendResultBy } from "./head-election-state.js"
import { accepted, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** NĐ 59/2023/NĐ-CP, Đ3.5.d, Đ8: the result is sent and recognised, or the election held again. */

const decree = "59/2023/NĐ-CP"

const recognised = cite(
  decree,
  "Đ8",
  "quyết định công nhận người trúng cử Trưởng thôn, Tổ trưởng tổ dân phố hoặc quyết định bầu lại"
)

const sentUp = cite(
  decree,
  "Đ3.k5.d",
  "phải được gửi đến Ủy ban nhân dân cấp xã, Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã"
)

const called = cite(
  decree,
  "Đ6.k1.a",
  "chủ trì, phối hợp với Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã xây dựng kế hoạch"
)

const withReasons = cite(decree, "Đ8", "phải trả lời bằng văn bản và nêu rõ lý do")

/** Đ3.5.d — "chậm nhất 05 ngày làm việc kể từ ngày kết thúc cuộc họp", to commune and Front. */
export const send: ElectionStepFor<"SendResult"> = {
  label: { vi: "gửi kết quả bầu", en: "send the result" },
  from: ["elected"],
  to: ["sent"],
  who: "election-team",
  rules: [sendDecision.id],
  basis: [sentUp],
  decide: (state, { on }, bench) =>
    accepted(
      [{ type: "ResultSent", on, ...lateness(sendResultBy(state, bench), on) }],
      ["commune", "commune-front"].map(to => ({ to, template: "election-result", basis: [sentUp] }))
    )
}

/** Đ8 — the term runs "kể từ ngày nhận được quyết định đã được cộng đồng dân cư biểu quyết thông qua". */
export const receive: ElectionStepFor<"ReceiveResult"> = {
  label: { vi: "cấp xã nhận kết quả", en: "receive the result" },
  from: ["sent"],
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
  rules: [reelection.id, electionRecognition.id],
  basis: [recognised],
  decide: (state, { type: _type, ...given }, bench) =>
    under(reelection.on(given.on), recognised, law => {
      if (!given.agreedWithFront) {
        return refused(
          called,
          "front-must-take-part",
          "chưa phối hợp với Mặt trận cấp xã",
          "the Front has not taken part"
        )
      }
      const { late, governedBy } = lateness(recogniseHeadBy(state, bench), given.on)
      return accepted([
        { ...given, type: "ReelectionOrdered", late, governedBy: [...governed(law), ...governedBy] }
      ])
    })
}
