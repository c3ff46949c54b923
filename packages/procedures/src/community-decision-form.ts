import { cite, inVietnamese, isRuling, type LeadTime, type Range, type Rule, tallyVote } from "@danchu/law"
import {
  ballotNotice,
  ballotNoticeForms,
  ballotPlan,
  ballotTeam,
  onlineReport,
  onlineTeam
} from "@danchu/law/rules/community-ballot"
import { clusterMeetings, clusterPlan, convener, meetingNotice } from "@danchu/law/rules/community-meeting"
import { absent } from "./absent.js"
import type { CommunityDecisionCommand } from "./community-decision-events.js"
import type { CommunityDecisionState } from "./community-decision-state.js"
import { listed, unlisted } from "./listed.js"
import { noticeFormRefusal } from "./meeting-call.js"
import { type Bench, type Refusal, refused } from "./procedure.js"
import { noticeInTime } from "./term.js"

/** Luật 10/2022/QH15, Đ17–19; NĐ 59/2023/NĐ-CP Đ3–5: whether a vote may be called in this form, by this person, in this way. */

const law = "10/2022/QH15"
const forms = cite(law, "Đ17.k1", "bằng một trong các hình thức sau đây")
const online = cite(law, "Đ17.k1.c", "được cộng đồng dân cư thống nhất lựa chọn")
const clustered = cite(law, "Đ18.k3", "có thể tổ chức các cuộc họp theo từng cụm dân cư")
const untilWhen = cite(law, "Đ19.k2", "thời điểm, thời hạn lấy ý kiến")
const ofGovernment = cite(
  law,
  "Đ18.k1",
  "trường hợp cuộc họp để bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố thì thực hiện theo quy định của Chính phủ"
)

type Convene = Extract<CommunityDecisionCommand, { readonly type: "ConveneVote" }>

/** Whether the form is open to the matter at all, and under whose agreement. */
const formRefusal = (state: CommunityDecisionState, command: Convene): Refusal | null => {
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

const noticeRefusal = (
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

const teamRefusal = (
  rule: Rule<{ readonly members: Range; readonly ledBy: string | null }, Record<never, never>>,
  { on, team, ledByFront }: Convene
): Refusal | null => {
  const ruling = rule.on(on)
  if (!isRuling(ruling)) return null
  const { min, max } = ruling.value.members
  if (ruling.value.ledBy !== null && !ledByFront) {
    return refused(
      ruling,
      "team-not-led-by-the-front",
      "Tổ trưởng là đại diện Ban công tác Mặt trận",
      "the Front's representative leads the team"
    )
  }
  return team < min || (max !== null && team > max)
    ? refused(
        ruling,
        "team-of-wrong-size",
        `tổ có từ ${min} đến ${max ?? "…"} người`,
        `the team has ${min} to ${max ?? "any number of"} members`
      )
    : null
}

const clusterRefusal = ({
  on,
  clusters,
  scattered,
  register,
  clusterPlan: plan
}: Convene): Refusal | null => {
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
  const decided = clusterPlan.on(on)
  return isRuling(decided) && plan === undefined
    ? refused(
        decided,
        "cluster-plan-not-decided",
        "phương án họp theo cụm do Ủy ban nhân dân cấp xã quyết định",
        "the commune decides the plan of the cluster meetings"
      )
    : null
}

/** Đ19.2, NĐ 59/2023 Đ4.2 — the people are told until when; the plan goes to the chairs of commune and Front. */
const openingRefusal = ({ on, form, until, plan, communeTold }: Convene): Refusal | null => {
  if (until === undefined) {
    return refused(
      untilWhen,
      "no-last-day",
      "phải công khai thời hạn lấy ý kiến",
      "say until when the vote is open"
    )
  }
  const planned = ballotPlan.on(on)
  if (form === "ballot" && isRuling(planned) && plan === undefined) {
    return refused(
      planned,
      "ballot-plan-not-sent",
      "kế hoạch phát phiếu phải gửi Chủ tịch Ủy ban nhân dân và Chủ tịch Ủy ban Mặt trận cấp xã",
      "the plan of the ballot goes to the chairs of commune and Front"
    )
  }
  const told = onlineReport.on(on)
  return form === "online" && isRuling(told) && !communeTold
    ? refused(
        told,
        "commune-not-told",
        "phải báo cáo Ủy ban nhân dân, Ủy ban Mặt trận cấp xã trước khi thực hiện",
        "commune and Front are told before an online vote"
      )
    : null
}

/** NĐ 59/2023 Đ4.4 — a ballot is made known in one of the forms of the decree. */
const ballotFormRefusal = ({ on, by }: Convene): Refusal | null => {
  const law = ballotNoticeForms.on(on)
  return isRuling(law) && (by.length === 0 || by.some(one => !listed(law, one)))
    ? unlisted(
        law,
        "not-announced-as-asked",
        "phải công khai việc phát phiếu bằng một trong các hình thức của Nghị định",
        "a ballot is made known in one of these forms"
      )
    : null
}

/** Đ18.1, NĐ 59/2023 Đ3.1 — electing or dismissing the head has conveners of its own; a vacancy has one too. */
const convenerRefusal = (
  state: CommunityDecisionState,
  { on, vacant, convener: by }: Convene
): Refusal | null => {
  if (state.matter === "D4") {
    return refused(
      ofGovernment,
      "has-its-own-procedure",
      "việc bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố thực hiện theo quy định riêng",
      "electing or dismissing the head follows the Government's own rules"
    )
  }
  const ruling = convener.on(on, { election: false, dismissal: false, "head-is-front-head": false, vacant })
  return isRuling(ruling) && ruling.value !== by
    ? refused(
        ruling,
        "not-the-convener",
        "không phải người triệu tập cuộc họp trong trường hợp này",
        `the convener is: ${ruling.value}`
      )
    : null
}

const ofForm = (state: CommunityDecisionState, command: Convene, bench: Bench): Refusal | null => {
  switch (command.form) {
    case "meeting":
      return (
        noticeRefusal(meetingNotice, command, bench) ??
        noticeFormRefusal(command, command.on) ??
        clusterRefusal(command)
      )
    case "ballot":
      return (
        openingRefusal(command) ??
        noticeRefusal(ballotNotice, command, bench) ??
        ballotFormRefusal(command) ??
        teamRefusal(ballotTeam, command)
      )
    case "online":
      return state.onlineChosen
        ? (openingRefusal(command) ?? teamRefusal(onlineTeam, command))
        : refused(
            online,
            "online-not-chosen",
            "hình thức trực tuyến chưa được cộng đồng dân cư lựa chọn",
            "the households have not chosen to vote online"
          )
  }
}

/** Why a vote may not be called so; `null` where it may. */
export const callRefusal = (state: CommunityDecisionState, command: Convene, bench: Bench): Refusal | null =>
  convenerRefusal(state, command) ?? formRefusal(state, command) ?? ofForm(state, command, bench)
