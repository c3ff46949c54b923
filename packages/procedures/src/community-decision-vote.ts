import {
  type Citation,
  cite,
  inVietnamese,
  isRuling,
  type LeadTime,
  leastReaching,
  type Range,
  type Rule,
  reaches,
  tallyAttendance,
  tallyVote
} from "@danchu/law"
import {
  ballotNotice,
  ballotPerHousehold,
  ballotTeam,
  ballotWitnesses,
  onlineChoice,
  onlineTeam
} from "@danchu/law/rules/community-ballot"
import { secondVote } from "@danchu/law/rules/community-decision"
import { clusterMeetings, meetingDocuments, meetingNotice } from "@danchu/law/rules/community-meeting"
import { absent, governed, under } from "./absent.js"
import type { CommunityDecisionCommand } from "./community-decision-events.js"
import type { CommunityDecisionState, DecisionStepFor } from "./community-decision-state.js"
import { needsDocuments } from "./community-decision-terms.js"
import { accepted, type Bench, type Refusal, refused } from "./procedure.js"
import { noticeInTime } from "./term.js"

/** Luật 10/2022/QH15, Đ17–19, Đ21; NĐ 59/2023/NĐ-CP Đ3–5: the form, the call, the vote and its count. */

const law = "10/2022/QH15"
const decree = "59/2023/NĐ-CP"
const forms = cite(law, "Đ17.k1", "bằng một trong các hình thức sau đây")
const online = cite(law, "Đ17.k1.c", "được cộng đồng dân cư thống nhất lựa chọn")
const toEach = cite(law, "Đ19.k3", "Mỗi hộ gia đình được phát 01 phiếu lấy ý kiến")
const allRepresentatives = cite(law, "Đ21.k1", "tổng số đại diện hộ gia đình trở lên trong thôn, tổ dân phố")
const documents = cite(decree, "Đ3.k4", "phải được gửi đến từng hộ gia đình, cá nhân liên quan")
const called = cite(decree, "Đ3.k3", "phải được thông báo đến thành phần tham dự ít nhất 02 ngày")
const announced = cite(law, "Đ20.k2.đ", "Kết quả biểu quyết tại cuộc họp hoặc tổng hợp phiếu lấy ý kiến")
const clustered = cite(law, "Đ18.k3", "có thể tổ chức các cuộc họp theo từng cụm dân cư")

type Convene = Extract<CommunityDecisionCommand, { readonly type: "ConveneVote" }>

/** NĐ 59/2023 Đ5.2.c — "trên 50% tổng số đại diện hộ gia đình … lựa chọn đồng ý bằng hình thức biểu quyết trực tuyến". */
const chooseOnline: DecisionStepFor<"ChooseOnline"> = {
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

const clusterRefusal = ({ on, clusters, scattered, register }: Convene): Refusal | null => {
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

const ofForm = (state: CommunityDecisionState, command: Convene, bench: Bench): Refusal | null => {
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
const convene: DecisionStepFor<"ConveneVote"> = {
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
const sendDocuments: DecisionStepFor<"SendDocuments"> = {
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

/** Whoever was counted in one sitting is not counted in another, whatever its form. */
const participation = (
  state: CommunityDecisionState,
  households: readonly string[]
): readonly [code: string, basis: Citation, vi: string, en: string] | null => {
  const register = new Set(state.register)
  if (households.some(one => !register.has(one))) {
    return [
      "household-not-in-the-register",
      allRepresentatives,
      "có hộ không có trong danh sách đã chốt",
      "a household is not in the frozen register"
    ]
  }
  const before = new Set(state.tookPart)
  const twice = households.length !== new Set(households).size || households.some(one => before.has(one))
  return twice
    ? [
        "household-counted-before",
        toEach,
        "có hộ đã biểu quyết: mỗi hộ chỉ biểu quyết một lần",
        "a household has voted before: each votes once"
      ]
    : null
}

/** Đ18.3, Đ19.3, NĐ 59/2023 Đ5.3 — a cluster, a round of ballots or the online vote; each household once over all. */
const recordVotes: DecisionStepFor<"RecordVotes"> = {
  label: { vi: "ghi nhận kết quả biểu quyết", en: "record votes" },
  from: ["convened", "voting"],
  to: ["voting"],
  who: "neighbourhood-head",
  rules: [ballotPerHousehold.id],
  basis: [toEach],
  decide: (state, { type: _type, ...given }) => {
    const { on, sitting, households, yes, no, other, invalid } = given
    if (state.heldOn !== null && on < state.heldOn) {
      return refused(
        called,
        "before-its-day",
        `đã ấn định ngày ${inVietnamese(state.heldOn)}`,
        `the vote was called for ${state.heldOn}`
      )
    }
    if (needsDocuments(state) && !state.documentsSent) {
      return refused(
        documents,
        "documents-not-sent",
        "chưa gửi tài liệu đến từng hộ gia đình",
        "the documents have not gone to every household"
      )
    }
    if (state.clusters.length > 0 && !state.clusters.includes(sitting)) {
      return refused(
        clustered,
        "no-such-cluster",
        "cụm không có trong phương án",
        "the plan has no such cluster"
      )
    }
    if (state.sittings.includes(sitting)) {
      return refused(
        announced,
        "sitting-counted-before",
        "kết quả này đã được ghi nhận",
        "the result of this sitting was recorded before"
      )
    }
    const wrong = participation(state, households)
    if (wrong) {
      const [code, basis, vi, en] = wrong
      return refused(basis, code, vi, en)
    }
    if (yes + no + other + invalid !== households.length) {
      return refused(
        announced,
        "votes-differ-from-households",
        `${yes + no + other + invalid} phiếu, ${households.length} hộ tham gia`,
        `${yes + no + other + invalid} votes of ${households.length} households`
      )
    }
    return accepted([{ ...given, type: "VotesRecorded", governedBy: [] }])
  }
}

/** Đ21.1 through law's own count; a meeting to which too few came is a failed one (Đ19.1.b). */
const closeVote: DecisionStepFor<"CloseVote"> = {
  label: { vi: "kiểm đếm, công bố kết quả", en: "close the vote" },
  from: ["voting"],
  to: ["failed", "reported", "rejected", "adopted"],
  who: "neighbourhood-head",
  rules: ["community.approval.contributions", "community.approval.other", ballotWitnesses.id],
  basis: [allRepresentatives],
  decide: (state, { on, witnesses }) => {
    const { matter, figures } = state
    const total = state.register.length
    if (matter === null || state.form === null) {
      return refused(forms, "nothing-to-count", "chưa có nội dung biểu quyết", "there is no matter to count")
    }
    if (state.until !== null && on < state.until) {
      return refused(
        cite(law, "Đ19.k3", "tổ chức thu phiếu theo đúng thời hạn đã được xác định"),
        "vote-still-open",
        `thời hạn lấy ý kiến đến hết ngày ${inVietnamese(state.until)}`,
        `the vote is open until ${state.until}`
      )
    }
    if (state.clusters.some(one => !state.sittings.includes(one))) {
      return refused(
        cite(law, "Đ18.k3.p2", "để tổng hợp vào kết quả chung của toàn thôn, tổ dân phố"),
        "cluster-missing",
        "chưa có kết quả của mọi cụm",
        "not every cluster has reported"
      )
    }
    const needed = ballotWitnesses.on(on)
    if (state.form === "ballot" && isRuling(needed) && witnesses < needed.value.min) {
      return refused(
        needed,
        "witnesses-needed",
        `cần ${needed.value.min} đại diện hộ chứng kiến kiểm phiếu`,
        `${needed.value.min} households must watch the count`
      )
    }
    const present = state.tookPart.length
    if (state.form === "meeting") {
      const attendance = tallyAttendance({ matter, total, present, on })
      if (attendance._tag !== "Attendance") return absent(attendance, allRepresentatives)
      if (!attendance.suffices) {
        return accepted([{ type: "MeetingFailed", on, present, needed: attendance.needed, governedBy: [] }])
      }
    }
    const tally = tallyVote({
      matter,
      scope: state.scope === "commune" ? "neighbourhood" : state.scope,
      total,
      yes: figures.yes,
      on
    })
    if (tally._tag !== "Tally") return absent(tally, allRepresentatives)
    const ofCommune = state.scope === "commune"
    return accepted(
      [
        {
          type: "VoteClosed",
          on,
          witnesses,
          total,
          present,
          ...figures,
          needed: ofCommune ? null : tally.needed,
          passes: ofCommune ? null : tally.passes,
          governedBy: []
        }
      ],
      [],
      [
        ...tally.warnings,
        ...(ofCommune
          ? [
              "The commune counts the neighbourhoods; what makes one neighbourhood approve is not in the text."
            ]
          : [])
      ]
    )
  }
}

export const communityVoteSteps = {
  ChooseOnline: chooseOnline,
  ConveneVote: convene,
  SendDocuments: sendDocuments,
  RecordVotes: recordVotes,
  CloseVote: closeVote
}
