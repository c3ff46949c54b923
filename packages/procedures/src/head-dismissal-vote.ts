import { cite, isRuling, leastReaching, reaches, tallyVote } from "@danchu/law"
import { sendDecision } from "@danchu/law/rules/community-effect"
import { convener, meetingNotice, meetingNoticeForms } from "@danchu/law/rules/community-meeting"
import { dismissalGrounds, dismissalPetition, dismissalRecognition } from "@danchu/law/rules/head-dismissal"
import { absent, governed, under } from "./absent.js"
import { type DismissalStepFor, sendBy } from "./head-dismissal-state.js"
import { listed, unlisted } from "./listed.js"
import { noticeRefusal } from "./meeting-call.js"
import { conductRefusal, conductRules } from "./meeting-conduct.js"
import { accepted, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** NĐ 59/2023/NĐ-CP, Đ9.1–2: who asks for a dismissal, and how the meeting decides on it. */

const decree = "59/2023/NĐ-CP"

const inMeeting = cite(
  decree,
  "Đ9.k1",
  "được quyết định tại cuộc họp của cộng đồng dân cư đối với các trường hợp"
)

const sayingWhy = {
  "own-request": cite(decree, "Đ9.k1.a", "có đơn gửi Chủ tịch Ủy ban nhân dân cấp xã nêu rõ lí do xin thôi"),
  "front-proposal": cite(
    decree,
    "Đ9.k1.b",
    "trong trường hợp Trưởng thôn, Tổ trưởng tổ dân phố không còn được nhân dân tín nhiệm"
  )
}

const order = cite(
  decree,
  "Đ9.k2",
  "Trình tự tổ chức cuộc họp của cộng đồng dân cư để cho thôi làm Trưởng thôn"
)

const withCommuneFront = cite(
  decree,
  "Đ3.k1.c",
  "sau khi thống nhất với Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã"
)

const sentUp = cite(
  decree,
  "Đ3.k5.d",
  "phải được gửi đến Ủy ban nhân dân cấp xã, Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã"
)

const recognised = cite(
  decree,
  "Đ9.k3",
  "ra quyết định công nhận kết quả cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
)

/** Đ9.1 — his own request, the Front's proposal, or a petition of half the households. */
export const ask: DismissalStepFor<"AskDismissal"> = {
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
        if (
          given.reason === undefined &&
          (given.ground === "own-request" || given.ground === "front-proposal")
        ) {
          return refused(
            sayingWhy[given.ground],
            "reason-missing",
            "phải nêu rõ lý do",
            "the application or proposal says why"
          )
        }
        if (given.signed > given.households) {
          return refused(
            share,
            "more-than-there-are",
            "số hộ kiến nghị nhiều hơn tổng số hộ",
            "more petition than there are"
          )
        }
        const short = !reaches(share.value, given.signed, given.households)
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
export const vote: DismissalStepFor<"VoteOnDismissal"> = {
  label: { vi: "họp biểu quyết cho thôi", en: "vote on the dismissal" },
  from: ["asked"],
  to: ["agreed", "not-agreed"],
  who: "neighbourhood-front-head",
  rules: ["community.approval.other", convener.id, meetingNotice.id, meetingNoticeForms.id, ...conductRules],
  basis: [order],
  decide: (_, { type: _type, ...given }, bench) => {
    const who = convener.on(given.on, {
      election: false,
      dismissal: true,
      "head-is-front-head": given.headIsFrontHead,
      vacant: false
    })
    if (!isRuling(who)) return absent(who, order)
    if (who.value !== given.convener) {
      return refused(
        who,
        "not-the-convener",
        "không phải người triệu tập cuộc họp trong trường hợp này",
        `the convener is: ${who.value}`
      )
    }
    if (given.convener === "commune-chair" && !given.agreedWithCommuneFront) {
      return refused(
        withCommuneFront,
        "front-must-agree",
        "chưa thống nhất với Mặt trận cấp xã",
        "the Front of the commune has not agreed"
      )
    }
    const unlike =
      noticeRefusal(given.notice, given.on, bench) ?? conductRefusal(given.conduct, given.present, given.on)
    if (unlike) return unlike
    if (given.present > given.households || given.yes > given.present) {
      return refused(order, "more-than-there-are", "số phiếu không khớp", "the figures do not fit together")
    }
    const tally = tallyVote({
      matter: "D4",
      scope: "neighbourhood",
      total: given.households,
      yes: given.yes,
      on: given.on
    })
    return tally._tag === "Tally"
      ? accepted([{ ...given, type: "DismissalVoted", passes: tally.passes, governedBy: governed(who) }])
      : absent(tally, order)
  }
}

/** Đ3.5.d — "chậm nhất 05 ngày làm việc kể từ ngày kết thúc cuộc họp", to commune and Front. */
export const send: DismissalStepFor<"SendResult"> = {
  label: { vi: "gửi kết quả cho thôi", en: "send the result" },
  from: ["agreed"],
  to: ["sent"],
  who: "neighbourhood-front-head",
  rules: [sendDecision.id],
  basis: [sentUp],
  decide: (state, { on }, bench) =>
    accepted(
      [{ type: "ResultSent", on, ...lateness(sendBy(state, bench), on) }],
      ["commune", "commune-front"].map(to => ({ to, template: "dismissal-result", basis: [sentUp] }))
    )
}

/** Đ9.3 — "kể từ ngày nhận được quyết định đã được cộng đồng dân cư biểu quyết thông qua". */
export const receive: DismissalStepFor<"ReceiveResult"> = {
  label: { vi: "cấp xã nhận kết quả", en: "receive the result" },
  from: ["sent"],
  to: ["received"],
  who: "commune",
  rules: [dismissalRecognition.id],
  basis: [recognised],
  decide: (_, { on }) =>
    under(dismissalRecognition.on(on), recognised, law =>
      accepted([{ type: "ResultReceived", on, governedBy: governed(law) }])
    )
}
