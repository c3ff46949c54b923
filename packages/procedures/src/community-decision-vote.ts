import { type Citation, cite, inVietnamese, isRuling, tallyAttendance, tallyVote } from "@danchu/law"
import { ballotPerHousehold, ballotWitnesses } from "@danchu/law/rules/community-ballot"
import { absent } from "./absent.js"
import { chooseOnline, convene, sendDocuments } from "./community-decision-convening.js"
import type { CommunityDecisionState, DecisionStepFor } from "./community-decision-state.js"
import { needsDocuments } from "./community-decision-terms.js"
import { conductRefusal, conductRules } from "./meeting-conduct.js"
import { accepted, refused } from "./procedure.js"

const law = "10/2022/QH15"

const decree = "59/2023/NĐ-CP"

const forms = cite(law, "Đ17.k1", "bằng một trong các hình thức sau đây")

const toEach = cite(law, "Đ19.k3", "Mỗi hộ gia đình được phát 01 phiếu lấy ý kiến")

const allRepresentatives = cite(law, "Đ21.k1", "tổng số đại diện hộ gia đình trở lên trong thôn, tổ dân phố")

const documents = cite(decree, "Đ3.k4", "phải được gửi đến từng hộ gia đình, cá nhân liên quan")

const called = cite(decree, "Đ3.k3", "phải được thông báo đến thành phần tham dự ít nhất 02 ngày")

const announced = cite(law, "Đ20.k2.đ", "Kết quả biểu quyết tại cuộc họp hoặc tổng hợp phiếu lấy ý kiến")

const clustered = cite(law, "Đ18.k3", "có thể tổ chức các cuộc họp theo từng cụm dân cư")

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
  rules: [ballotPerHousehold.id, ...conductRules],
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
    const unlike = state.form === "meeting" ? conductRefusal(given.conduct, households.length, on) : null
    return unlike ?? accepted([{ ...given, type: "VotesRecorded", governedBy: [] }])
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
