import { cite, inVietnamese, leastReaching, reaches } from "@danchu/law"
import { optionalConference } from "@danchu/law/rules/agency-conference"
import { governed, governedWhereRead, under } from "./absent.js"
import { accepted, refused } from "./procedure.js"
import { askerRules, ballotRules, rulesOf, workplaces } from "./workplace-conference-law.js"
import { holdBy, type WorkplaceConferenceStepFor } from "./workplace-conference-state.js"

/** Luật 10/2022/QH15, Đ50–51, Đ68–69: who asks for a conference, who is summoned, and what takes its place. */

const law = "10/2022/QH15"
const asks = cite(law, "Đ50.k1", "ít nhất một phần ba tổng số cán bộ, công chức, viên chức, người lao động")
const workersAsk = cite(
  law,
  "Đ68.k1",
  "khi có ít nhất là một phần ba tổng số người lao động của doanh nghiệp"
)
const yearly = cite(law, "Đ51.k1.p2", "được tổ chức định kỳ mỗi năm một lần")
const workersYearly = cite(law, "Đ69.k1.p2", "được tổ chức định kỳ mỗi năm một lần")
const attending = cite(law, "Đ51.k2.a", "thì tổ chức hội nghị toàn thể")
const quorum = cite(law, "Đ51.k2.c", "Hội nghị được tổ chức hợp lệ khi có ít nhất là hai phần ba tổng số")
const workersQuorum = cite(
  law,
  "Đ69.k2.c",
  "Hội nghị được tổ chức hợp lệ khi có ít nhất là hai phần ba tổng số"
)
const byBallot = cite(law, "Đ50.k2", "quyết định tổ chức gửi phiếu lấy ý kiến của toàn thể")
const workersByBallot = cite(
  law,
  "Đ68.k2",
  "quyết định tổ chức gửi phiếu lấy ý kiến của toàn thể người lao động"
)

/** Đ50.1, Đ51.1, Đ68.1, Đ69.1 — once a year, or when one who may asks for it. */
export const propose: WorkplaceConferenceStepFor<"ProposeConference"> = {
  label: { vi: "đề xuất hội nghị", en: "propose the conference" },
  from: ["new"],
  to: ["due", "asked"],
  who: "asker",
  rules: [...askerRules, ...rulesOf("request"), ...rulesOf("time"), optionalConference.id],
  basis: [yearly, asks, workersYearly, workersAsk],
  decide: (_, { type: _type, ...given }) => {
    const place = workplaces[given.workplace]
    return under(place.askers(given.on, given), asks, askers => {
      if (!askers.value.includes(given.asker)) {
        return refused(
          askers,
          "may-not-ask",
          "không có quyền đề xuất hội nghị",
          `who may ask: ${askers.value.join(", ")}`
        )
      }
      if (given.occasion === "yearly" && given.yearEnded === undefined) {
        return refused(
          given.workplace === "agency" ? yearly : workersYearly,
          "end-of-the-year-needed",
          "phải nêu ngày kết thúc năm công tác, năm tài chính",
          "the yearly conference is counted from the end of the year"
        )
      }
      const proposed = { ...given, type: "ConferenceProposed" } as const
      const optional = optionalConference.on(given.on)
      const small =
        given.workplace === "agency" &&
        optional._tag === "Ruling" &&
        optional.value.max !== null &&
        given.staff <= optional.value.max
      const warnings = small ? ["So small an agency may leave the conference out (Đ51.2đ)."] : []
      if (given.asker !== place.staffAsks) {
        return accepted([{ ...proposed, governedBy: governed(askers) }], [], warnings)
      }
      return under(place.request.on(given.on), asks, share =>
        reaches(share.value, Math.min(given.asking, given.staff), given.staff)
          ? accepted([{ ...proposed, governedBy: governed(askers, share) }], [], warnings)
          : refused(
              share,
              "too-few-ask",
              `cần ${leastReaching(share.value, given.staff)} người cùng đề nghị`,
              `${leastReaching(share.value, given.staff)} must ask together`
            )
      )
    })
  }
}

/** Đ51.2a–b, Đ69.2a–b — everybody where they are fewer than 100, unless scattered; else everybody or delegates. */
export const convene: WorkplaceConferenceStepFor<"Convene"> = {
  label: { vi: "triệu tập hội nghị", en: "convene the conference" },
  from: ["due", "asked", "no-quorum"],
  to: ["convened"],
  who: "head",
  rules: [...rulesOf("plenary"), ...rulesOf("time")],
  basis: [attending],
  decide: (state, { type: _type, ...given }, bench) =>
    under(workplaces[state.workplace].plenary.on(given.on), attending, plenary => {
      const { min, max } = plenary.value
      const all = state.staff >= min && (max === null || state.staff <= max)
      if (given.form === "delegates" && all && !given.scattered) {
        return refused(
          plenary,
          "everybody-must-be-summoned",
          `${state.staff} người: phải tổ chức hội nghị toàn thể`,
          `${state.staff} people meet all together`
        )
      }
      if (given.form === "plenary" ? given.summoned !== state.staff : given.summoned > state.staff) {
        return refused(
          attending,
          "summoned-does-not-fit",
          "số người triệu tập không khớp với tổng số",
          "the number summoned does not fit the number of the staff"
        )
      }
      const term = holdBy(state, bench)
      const late = term !== null && given.heldOn > term.due
      return accepted(
        [
          {
            ...given,
            type: "ConferenceConvened",
            late,
            governedBy: [...governed(plenary), ...(term ? [term.governance] : [])]
          }
        ],
        [{ to: "staff", template: "conference", basis: [attending] }],
        late && term ? [`The conference was owed by ${term.due}.`] : []
      )
    })
}

/** Đ51.2c, Đ69.2c — two thirds of all, or of the delegates summoned. */
export const recordNoQuorum: WorkplaceConferenceStepFor<"RecordNoQuorum"> = {
  label: { vi: "ghi nhận không đủ số người dự", en: "record that too few came" },
  from: ["convened"],
  to: ["no-quorum"],
  who: "head",
  rules: rulesOf("quorum"),
  basis: [quorum, workersQuorum],
  decide: (state, { on, present }) =>
    under(workplaces[state.workplace].quorum.on(on), quorum, share =>
      state.heldOn !== null && on < state.heldOn
        ? refused(
            quorum,
            "before-its-day",
            `hội nghị được triệu tập vào ngày ${inVietnamese(state.heldOn)}`,
            `the conference was convened for ${state.heldOn}`
          )
        : reaches(share.value, Math.min(present, state.summoned), state.summoned)
          ? refused(share, "quorum-reached", "đã đủ số người dự", "enough people came")
          : accepted([{ type: "QuorumMissed", on, present, governedBy: governed(share) }])
    )
}

/** Đ50.2, Đ68.2 — force majeure, or "đã được triệu tập đến lần thứ hai"; in some places the union must agree. */
export const askByBallot: WorkplaceConferenceStepFor<"AskByBallot"> = {
  label: { vi: "gửi phiếu lấy ý kiến thay hội nghị", en: "ask by ballot instead" },
  from: ["due", "asked", "convened", "no-quorum"],
  to: ["ballot"],
  who: "head",
  rules: ballotRules,
  basis: [byBallot, workersByBallot],
  decide: (state, { type: _type, ...given }) =>
    under(workplaces[state.workplace].ballot(given.on, state), byBallot, ballot =>
      given.ground === "second-convening-without-quorum" && state.failed < 2
        ? refused(
            ballot,
            "conference-not-failed-twice",
            "hội nghị chưa được triệu tập đến lần thứ hai",
            "the conference has not failed twice"
          )
        : ballot.value.agreedWith === "union" && !given.unionAgrees
          ? refused(
              ballot,
              "union-must-agree",
              "phải thống nhất với Ban Chấp hành Công đoàn",
              "the union's committee must agree first"
            )
          : accepted(
              [{ ...given, type: "BallotOpened", governedBy: governed(ballot) }],
              [{ to: "staff", template: "ballot", basis: [byBallot] }]
            )
    )
}

/** The law gives a share for a conference only (Đ51.2c): whether the ballots adopt it is for whoever decides, and is said so. */
export const recordBallot: WorkplaceConferenceStepFor<"RecordBallot"> = {
  label: { vi: "ghi nhận kết quả phiếu lấy ý kiến", en: "record the ballots" },
  from: ["ballot"],
  to: ["resolved", "rejected"],
  who: "head",
  rules: ballotRules,
  basis: [byBallot, workersByBallot],
  decide: (state, { type: _type, ...given }) => {
    const ballot = workplaces[state.workplace].ballot(given.on, state)
    return given.ballots > state.staff || given.inFavour > given.ballots
      ? refused(
          byBallot,
          "more-ballots-than-people",
          "số phiếu nhiều hơn số người",
          "there are more ballots than people"
        )
      : accepted(
          [{ ...given, type: "BallotCounted", governedBy: governedWhereRead(ballot) }],
          [],
          ["No share was found for ballots that replace a conference: the result is as it was declared."]
        )
  }
}
