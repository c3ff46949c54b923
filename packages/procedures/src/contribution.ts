import { cite, inVietnamese, isRuling, leastReaching, type Rule, reaches, type Share } from "@danchu/law"
import { communeContributionApproval, contributionApproval } from "@danchu/law/rules/community-decision"
import { effectInCommune, effectOfVote } from "@danchu/law/rules/community-effect"
import { resultReport } from "@danchu/law/rules/community-record"
import {
  contributionDisclosure,
  contributionKinds,
  contributionMatters
} from "@danchu/law/rules/contribution"
import { publication } from "@danchu/law/rules/disclosure-terms"
import { governed, under } from "./absent.js"
import type { ContributionCommand, ContributionEvent } from "./contribution-events.js"
import { contributionMandatory } from "./contribution-mandatory.js"
import {
  type ContributionState,
  type ContributionStepFor,
  contributionPhases,
  evolveLedger,
  hundredths,
  newLedger,
  publishBy
} from "./contribution-state.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Procedure, type Refusal, refused } from "./procedure.js"
import { breach, lateness, openTerm } from "./term.js"

/** Luật 10/2022/QH15, Đ11.5, Đ12.3, Đ15.1–2, Đ21, Đ23.2: what people give to one work, from their own decision to the report. */

const law = "10/2022/QH15"
const decided = cite(law, "Đ15.k1", "Chủ trương và mức đóng góp xây dựng cơ sở hạ tầng")
const kept = cite(law, "Đ15.k2", "Việc thu, chi, quản lý các khoản đóng góp của Nhân dân")
const effect = cite(law, "Đ21.k2", "có hiệu lực kể từ ngày được cộng đồng dân cư biểu quyết thông qua")
const disclosed = cite(law, "Đ11.k5", "các khoản huy động Nhân dân đóng góp")
const reporting = cite(
  law,
  "Đ23.k2",
  "báo cáo kết quả thực hiện quyết định của cộng đồng dân cư đến Nhân dân"
)

type Decision = Extract<ContributionCommand, { readonly type: "RecordDecision" }>["basis"]

const approvalOf = ({ scope }: Decision): Rule<Share> =>
  scope === "commune" ? communeContributionApproval : contributionApproval

/** Đ21.2 — in the neighbourhood from the vote itself; in the commune from the day that the commune sets, never before the vote. */
const untimely = ({ scope, decidedOn, effectiveOn }: Decision): Refusal | null => {
  const ruling = (scope === "commune" ? effectInCommune : effectOfVote).on(decidedOn)
  if (!isRuling(ruling)) return null
  if (scope === "neighbourhood" && effectiveOn !== decidedOn) {
    return refused(
      ruling,
      "counts-from-the-vote",
      `quyết định có hiệu lực kể từ ngày biểu quyết, ${inVietnamese(decidedOn)}`,
      `it counts from the vote of ${decidedOn}, and from no other day`
    )
  }
  return effectiveOn < decidedOn
    ? refused(
        ruling,
        "counts-before-the-vote",
        "hiệu lực trước ngày biểu quyết",
        "it cannot count before the vote"
      )
    : null
}

/** Đ15.1–2, Đ21.1 — matter D1 or D2, by two thirds of all households, or of all neighbourhoods of the commune. */
const recordDecision: ContributionStepFor<"RecordDecision"> = {
  label: { vi: "ghi nhận quyết định của cộng đồng dân cư", en: "record the community's decision" },
  from: ["new"],
  to: ["decided"],
  who: "neighbourhood-head",
  rules: [
    contributionMatters.id,
    contributionApproval.id,
    communeContributionApproval.id,
    effectOfVote.id,
    effectInCommune.id,
    publication.id
  ],
  basis: [decided],
  decide: (_, { type: _type, ...given }) =>
    under(contributionMatters.on(given.basis.decidedOn), decided, matters =>
      under(approvalOf(given.basis).on(given.basis.decidedOn), decided, share => {
        const { matter, inFavour, of, decidedOn } = given.basis
        if (!listed(matters, matter)) {
          return unlisted(
            matters,
            "not-a-matter-of-contributions",
            "không phải nội dung về đóng góp",
            "no matter of contributions; those are"
          )
        }
        if (given.on < decidedOn) {
          return refused(
            matters,
            "not-yet-decided",
            "cộng đồng chưa quyết định",
            "the day of the vote has not come"
          )
        }
        if (!reaches(share.value, Math.min(inFavour, of), of)) {
          const least = leastReaching(share.value, of)
          return refused(
            share,
            "not-enough-in-favour",
            `cần ${least} trên ${of} tán thành`,
            `${least} of ${of} must be in favour`
          )
        }
        return (
          untimely(given.basis) ??
          accepted(
            [{ ...given, type: "DecisionRecorded", governedBy: governed(matters, share) }],
            [{ to: "commune", template: "contributions-to-publish", basis: [disclosed] }]
          )
        )
      })
    )
}

/** Đ15.2, Đ21.2 — nothing is taken before the decision counts. */
const recordContribution: ContributionStepFor<"RecordContribution"> = {
  label: { vi: "ghi nhận khoản đóng góp", en: "record a contribution" },
  from: ["decided", "public", "changed"],
  to: ["decided", "changed"],
  moves: [["public", "changed"]],
  who: "neighbourhood-head",
  rules: [contributionKinds.id, effectOfVote.id],
  basis: [kept],
  decide: ({ basis, lines }, { type: _type, ...given }) =>
    under(contributionKinds.on(given.on), kept, kinds => {
      if (basis !== null && given.on < basis.effectiveOn) {
        return refused(
          effect,
          "decision-does-not-count-yet",
          `quyết định có hiệu lực từ ngày ${inVietnamese(basis.effectiveOn)}`,
          `the decision counts from ${basis.effectiveOn}`
        )
      }
      if (lines.includes(given.contribution.id)) {
        return refused(kept, "line-recorded-before", "dòng này đã được ghi", "this line was recorded before")
      }
      return accepted(
        [{ ...given, type: "ContributionRecorded", governedBy: governed(kinds) }],
        [],
        given.contribution.kind === "land"
          ? ["Giving land needs papers under the law on land, which was not read here."]
          : []
      )
    })
}

/** Đ15.2 — what is spent was given before. */
const recordUse: ContributionStepFor<"RecordUse"> = {
  label: { vi: "ghi nhận việc sử dụng", en: "record a use" },
  from: ["decided", "public", "changed"],
  to: ["decided", "changed"],
  moves: [["public", "changed"]],
  who: "neighbourhood-head",
  rules: [contributionMatters.id],
  basis: [kept],
  decide: (state, { type: _type, ...given }) =>
    state.used[given.kind] + hundredths(given.amount) > state.given[given.kind]
      ? refused(
          kept,
          "more-than-was-given",
          "sử dụng vượt quá số đã đóng góp",
          "more would be used than was given"
        )
      : accepted([{ ...given, type: "UseRecorded", governedBy: [] }])
}

/** Đ11.5, Đ12.3 — matter K5, at the latest 5 working days after the decision; again when anything changed (Đ14.1). */
const publish: ContributionStepFor<"PublishContributions"> = {
  label: { vi: "công khai các khoản đóng góp", en: "make the contributions public" },
  from: ["decided", "changed"],
  to: ["public"],
  who: "commune",
  rules: [contributionDisclosure.id, publication.id],
  basis: [disclosed],
  decide: (state, { type: _type, ...given }, bench) =>
    under(contributionDisclosure.on(given.on), disclosed, matter => {
      const { late, governedBy } = lateness(publishBy(state, bench), given.on)
      const first = state.phase === "decided"
      return accepted([
        {
          ...given,
          type: "ContributionsPublished",
          late: first && late,
          governedBy: [...governed(matter), ...(first ? governedBy : [])]
        }
      ])
    })
}

/** Đ23.2 — the head reports to the people and to the commune; no day is set. */
const report: ContributionStepFor<"ReportResult"> = {
  label: { vi: "báo cáo kết quả thực hiện", en: "report the result" },
  from: ["public", "changed"],
  to: ["public", "changed"],
  who: "neighbourhood-head",
  rules: [resultReport.id],
  basis: [reporting],
  decide: (_, { type: _type, ...given }) =>
    under(resultReport.on(given.on), reporting, ruling =>
      accepted(
        [{ ...given, type: "ResultReported", governedBy: governed(ruling) }],
        ["people", "commune"].map(to => ({ to, template: "contributions-report", basis: [reporting] }))
      )
    )
}

const close: ContributionStepFor<"CloseLedger"> = {
  label: { vi: "đóng sổ", en: "close the ledger" },
  from: ["public"],
  to: ["closed"],
  who: "neighbourhood-head",
  rules: [resultReport.id],
  basis: [reporting],
  decide: (state, { on }) =>
    state.reportedOn === null
      ? refused(
          reporting,
          "result-not-reported",
          "chưa báo cáo kết quả với Nhân dân và Ủy ban nhân dân cấp xã",
          "the people and the commune have had no report"
        )
      : accepted([{ type: "LedgerClosed", on, governedBy: [] }])
}

/**
 * The ledger of what people give to one work: money, labour, land and goods, from their decision to the report on it.
 * @law Luật 10/2022/QH15, Đ11.5, Đ12.3, Đ15.1–2, Đ21, Đ23.2
 */
export const contribution: Procedure<ContributionState, ContributionCommand, ContributionEvent> = {
  id: "contribution",
  label: { vi: "huy động Nhân dân đóng góp", en: "contributions of the people" },
  initial: newLedger,
  phases: contributionPhases,
  steps: {
    RecordDecision: recordDecision,
    RecordContribution: recordContribution,
    RecordUse: recordUse,
    PublishContributions: publish,
    ReportResult: report,
    CloseLedger: close
  },
  mandatory: contributionMandatory,
  evolve: evolveLedger,
  deadlines: (state, bench) =>
    state.phase === "decided" ? openTerm("publish", publishBy(state, bench), "commune", breach) : []
}
