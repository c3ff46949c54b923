import {
  cite,
  inVietnamese,
  isRuling,
  type LeadTime,
  leastReaching,
  type Range,
  type Rule,
  reaches,
  tallyVote
} from "@danchu/law"
import { ballotNotice, ballotTeam, onlineChoice, onlineTeam } from "@danchu/law/rules/community-ballot"
import { secondVote } from "@danchu/law/rules/community-decision"
import { clusterMeetings, meetingDocuments, meetingNotice } from "@danchu/law/rules/community-meeting"
import { absent, governed, under } from "./absent.js"
import type { CommunityDecisionCommand } from "./community-decision-events.js"
import type { CommunityDecisionState, DecisionStepFor } from "./community-decision-state.js"
import { accepted, type Bench, type Refusal, refused } from "./procedure.js"
import { noticeInTime } from "./term.js"

/** Luật 10/2022/QH15, Đ17–19; NĐ 59/2023/NĐ-CP Đ3–5: the form, the call and the documents. */

/** Luật 10/2022/QH15, Đ17–19, Đ21; NĐ 59/2023/NĐ-CP Đ3–5: the form, the call, the vote and its count. */

const law = "10/2022/QH15"

const decree = "59/2023/NĐ-CP"

const forms = cite(law, "Đ17.k1", "bằng một trong các hình thức sau đây")

const online = cite(law, "Đ17.k1.c", "được cộng đồng dân cư thống nhất lựa chọn")

const toEach = cite(law, "Đ19.k3", "Mỗi hộ gia đình được phát 01 phiếu lấy ý kiến")

const allRepresentatives = cite(law, "Đ21.k1", "tổng số đại diện hộ gia đình trở lên trong thôn, tổ dân phố")

const documents = cite(decree, "Đ3.k4", "phải được gửi đến từng hộ gia đình, cá nhân liên quan")

const called = cite(decree, "Đ3.k3", "phải được thông báo đến thành phần tham dự ít nhất 02 ngày")

const clustered = cite(law, "Đ18.k3", "có thể tổ chức các cuộc họp theo từng cụm dân cư")

type Convene = Extract<CommunityDecisionCommand, { readonly type: "ConveneVote" }>

/** NĐ 59/2023 Đ5.2.c — "trên 50% tổng số đại diện hộ gia đình … lựa chọn đồng ý bằng hình thức biểu quyết trực tuyến". */
export const chooseOnline: DecisionStepFor<"ChooseOnline"> = {
  label: { vi: "bình chọn hình thức trực tuyến", en: "choose to vote online" },
  from: ["proposed"],
  to: ["proposed"],
  who: "online-team",
  rules: [onlineChoice.id],
  basis: [online],
  decide: (_, { on, households, chose }) =>
    under(onlineChoice.on(on), online, share => {
      if (chose > households) {
        return refused(
          allRepresentatives,
          "more-than-there-are",
          "số hộ lựa chọn nhiều hơn tổng số hộ",
          "more have chosen than there are"
        )
      }
      return reaches(share.value, chose, households)
        ? accepted([{ type: "OnlineChosen", on, households, chose, governedBy: governed(share) }])
        : refused(
            share,
            "not-enough-chose-online",
            `cần ít nhất ${leastReaching(share.value, households)} hộ lựa chọn`,
            `${leastReaching(share.value, households)} households must choose it`
          )
    })
}

/** Whether the form is open to the matter at all, and under whose agreement. */
export const formRefusal = (state: CommunityDecisionState, command: Convene): Refusal | null => {
  if (state.matter === null) return null
  const total = command.register.length
  const tally = tallyVote({
    matter: state.matter,
    scope: state.scope,
    form: command.form,
    total,
    yes: total,
    on: command.on,
    meetingFailed: state.meetingFailed
  })
  if (tally._tag !== "Tally") return absent(tally, forms)
  const closed = tally.refusals.find(
    one => one.code === "form-not-open-to-this-matter" || one.code === "ballot-only-after-a-failed-meeting"
  )
  if (closed) {
    return refused(
      closed.basis.length > 0 ? closed.basis : forms,
      closed.code,
      "hình thức này không áp dụng cho nội dung này",
      "this form is not open to this matter"
    )
  }
  const agreement = tally.conditions.find(one => one.code === "head-and-front-choose")
  return agreement && !command.agreedWithFront
    ? refused(
        agreement.basis,
        "front-must-agree",
        "cần thống nhất với Ban công tác Mặt trận",
        "the Front's committee must agree to this form"
      )
    : null
}

export const noticeRefusal = (
  rule: Rule<LeadTime, Record<never, never>>,
  { on, heldOn }: Convene,
  bench: Bench
): Refusal | null => {
  const ruling = rule.on(on)
  if (!isRuling(ruling)) return null
  const last = noticeInTime(ruling, heldOn, bench)
  return on > last
    ? refused(
        ruling,
        "notice-too-short",
        `phải thông báo chậm nhất ngày ${inVietnamese(last)}`,
        `the notice had to be given by ${last}`
      )
    : null
}

export const teamRefusal = (
  rule: Rule<{ readonly members: Range }, Record<never, never>>,
  { on, team }: Convene
): Refusal | null => {
  const ruling = rule.on(on)
  if (!isRuling(ruling)) return null
  const { min, max } = ruling.value.members
  return team < min || (max !== null && team > max)
    ? refused(
        ruling,
        "team-of-wrong-size",
        `tổ có từ ${min} đến ${max ?? "…"} người`,
        `the team has ${min} to ${max ?? "any number of"} members`
      )
    : null
}

export const clusterRefusal = ({ on, clusters, scattered, register }: Convene): Refusal | null => {
  if (clusters.length === 0) return null
  const ruling = clusterMeetings.on(on)
  if (!isRuling(ruling)) return absent(ruling, clustered)
  const { households, scattered: how, cluster } = ruling.value
  const many = register.length >= households.min
  const open = how === "enough-by-itself" ? many || scattered : many && scattered
  if (!open || (cluster !== null && register.length < cluster.min * clusters.length)) {
    return refused(
      ruling,
      "clusters-not-allowed",
      `họp theo cụm khi có từ ${households.min} hộ hoặc địa bàn sinh sống không tập trung`,
      `clusters need ${households.min} households or a scattered settlement`
    )
  }
  return null
}

export const ofForm = (state: CommunityDecisionState, command: Convene, bench: Bench): Refusal | null => {
  switch (command.form) {
    case "meeting":
      return noticeRefusal(meetingNotice, command, bench) ?? clusterRefusal(command)
    case "ballot":
      return noticeRefusal(ballotNotice, command, bench) ?? teamRefusal(ballotTeam, command)
    case "online":
      return state.onlineChosen
        ? teamRefusal(onlineTeam, command)
        : refused(
            online,
            "online-not-chosen",
            "hình thức trực tuyến chưa được cộng đồng dân cư lựa chọn",
            "the households have not chosen to vote online"
          )
  }
}

/** Đ18, Đ19.2, NĐ 59/2023 Đ3–5 — the register of that day is frozen: it stays the denominator. */
export const convene: DecisionStepFor<"ConveneVote"> = {
  label: { vi: "triệu tập, công khai việc lấy ý kiến", en: "convene the vote" },
  from: ["proposed", "failed"],
  to: ["convened"],
  who: "neighbourhood-head",
  rules: [meetingNotice.id, clusterMeetings.id, ballotNotice.id, ballotTeam.id, onlineTeam.id, secondVote.id],
  basis: [forms, called],
  decide: (state, command, bench) => {
    if (new Set(command.register).size !== command.register.length) {
      return refused(
        toEach,
        "household-listed-twice",
        "danh sách có hộ ghi hai lần",
        "a household stands in the register twice"
      )
    }
    const no = formRefusal(state, command) ?? ofForm(state, command, bench)
    if (no) return no
    const { type: _type, ...given } = command
    const again = secondVote.on(command.on)
    const anew =
      state.meetingFailed &&
      isRuling(again) &&
      (again.value as readonly string[]).includes("ballots-to-every-household")
    return accepted(
      [{ ...given, type: "VoteConvened", anew, governedBy: isRuling(again) ? governed(again) : [] }],
      [{ to: "every-household", template: `call-to-${command.form}`, basis: [called] }]
    )
  }
}

/** NĐ 59/2023 Đ3.4 — for D1, D2 and D3 "phải được gửi đến từng hộ gia đình … ít nhất 02 ngày". */
export const sendDocuments: DecisionStepFor<"SendDocuments"> = {
  label: { vi: "gửi tài liệu cuộc họp", en: "send the documents" },
  from: ["convened"],
  to: ["convened"],
  who: "neighbourhood-head",
  rules: [meetingDocuments.id],
  basis: [documents],
  decide: (state, { on }, bench) =>
    under(meetingDocuments.on(on), documents, ruling => {
      const last = state.heldOn === null ? on : noticeInTime(ruling, state.heldOn, bench)
      return on > last
        ? refused(
            ruling,
            "documents-too-late",
            `tài liệu phải gửi chậm nhất ngày ${inVietnamese(last)}`,
            `the documents had to go out by ${last}`
          )
        : accepted([{ type: "DocumentsSent", on, governedBy: governed(ruling) }])
    })
}
