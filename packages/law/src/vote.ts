import type { Citation } from "./citation.js"
import type { CivilDate } from "./civil-date.js"
import { InvalidCount } from "./fault.js"
import { leastReaching, reaches, type Share, whole } from "./quantity.js"
import { onlineChoice } from "./rules/community-ballot.js"
import {
  approvalDenominator,
  communeContributionApproval,
  contributionApproval,
  type DenominatorOfApproval,
  otherApproval
} from "./rules/community-decision.js"
import {
  effectInCommune,
  effectOfBoards,
  effectOfCovenant,
  effectOfHead,
  effectOfVote
} from "./rules/community-effect.js"
import {
  type DecisionForm,
  type DecisionScope,
  decisionForms,
  type FormOpening
} from "./rules/community-forms.js"
import type { CommunityMatter } from "./rules/community-matters.js"
import { quorum } from "./rules/community-meeting-votes.js"
import { type Absence, isRuling, type Ruling } from "./ruling.js"

/** A vote of the community on one of the six matters of Luật 10/2022/QH15 Đ15. */
export interface VoteQuestion {
  readonly matter: CommunityMatter
  readonly scope: DecisionScope
  /** Left out: the form is not examined. */
  readonly form?: DecisionForm
  /** All of those that count: household representatives in a neighbourhood, neighbourhoods in a commune. */
  readonly total: number
  readonly yes: number
  /** The day of the vote. */
  readonly on: CivilDate
  /** A meeting was held to which too few came for the matter to be approved (Đ19.1b); left out where nobody knows. */
  readonly meetingFailed?: boolean
}

export type EffectiveFrom =
  | "vote"
  | "commune-recognition"
  | "front-recognition"
  | "set-by-commune"
  | "district-recognition"

export type VoteRefusal =
  | "not-enough-households"
  | "not-enough-neighbourhoods"
  | "no-threshold-for-commune-scope"
  | "counted-by-voters-not-neighbourhoods"
  | "form-not-open-to-this-matter"
  | "ballot-only-after-a-failed-meeting"

/** What the law says of a vote; a refusal is data with its clause. */
export interface Tally {
  readonly _tag: "Tally"
  /** The share was reached and nothing is refused. */
  readonly passes: boolean
  /** How many must approve; `null` where the law gives no share. */
  readonly needed: number | null
  /** Out of how many. */
  readonly of: number
  readonly counted: DenominatorOfApproval | "neighbourhoods"
  readonly basis: readonly Citation[]
  /** From when the decision counts; `null` where the law gives no share, or its text was not read. */
  readonly effectiveFrom: EffectiveFrom | null
  readonly refusals: readonly { readonly code: VoteRefusal; readonly basis: readonly Citation[] }[]
  /** What must also be so, which the figures cannot show. */
  readonly conditions: readonly { readonly code: string; readonly basis: readonly Citation[] }[]
  /** What another text in force says instead. */
  readonly readings: readonly {
    readonly passes: boolean
    readonly basis: readonly Citation[]
    readonly why: string
  }[]
  readonly warnings: readonly string[]
}

type Asked = Pick<VoteQuestion, "matter" | "scope">

const approvalOf = ({ matter, scope }: Asked) =>
  matter !== "D1" && matter !== "D2"
    ? otherApproval
    : scope === "commune"
      ? communeContributionApproval
      : contributionApproval

const effectOf = ({ matter, scope }: Asked) =>
  matter === "D3"
    ? effectOfCovenant
    : matter === "D4"
      ? effectOfHead
      : matter === "D5"
        ? effectOfBoards
        : scope === "commune"
          ? effectInCommune
          : effectOfVote

/** Đ21.1 gives a share for commune scope to D1 and D2 alone; the ordinance had one for every matter, counted in voters. */
const scopeRefusal = (
  asked: Asked,
  voters: boolean
): { readonly code: VoteRefusal; readonly approval: Ruling<Share>["basis"] | null } | null =>
  asked.scope === "neighbourhood"
    ? null
    : voters
      ? { code: "counted-by-voters-not-neighbourhoods", approval: null }
      : asked.matter === "D1" || asked.matter === "D2"
        ? null
        : { code: "no-threshold-for-commune-scope", approval: null }

const openTo = (openings: readonly FormOpening[], asked: VoteQuestion): readonly FormOpening[] =>
  openings.filter(o => o.form === asked.form && o.scope === asked.scope && o.matters.includes(asked.matter))

const isOpen = (openings: readonly FormOpening[], afterFailedMeeting: boolean): boolean =>
  openings.some(o => o.when !== "failed-meeting" || afterFailedMeeting)

/** The forms that the law opens, judged for one question. */
const formOf = (asked: VoteQuestion) => {
  const forms = decisionForms.on(asked.on)
  if (asked.form === undefined || !isRuling(forms)) return { refusals: [], conditions: [], readings: [] }
  const openings = openTo(forms.value, asked)
  const open = isOpen(openings, asked.meetingFailed !== false)
  const certain = isOpen(openings, asked.meetingFailed === true)
  const chosen = openings.filter(o => o.when !== "always" && (o.when === "failed-meeting") === !certain)
  const online = asked.form === "online" ? onlineChoice.on(asked.on) : null
  return {
    refusals: open
      ? []
      : [
          openings.length > 0
            ? { code: "ballot-only-after-a-failed-meeting" as const, basis: openings.map(o => o.basis) }
            : {
                code: "form-not-open-to-this-matter" as const,
                basis: [
                  ...forms.value.filter(o => o.form === asked.form).map(o => o.basis),
                  ...forms.basis
                ].slice(0, 1)
              }
        ],
    conditions: open
      ? [
          ...(asked.meetingFailed === true ? [] : chosen.map(o => ({ code: o.when, basis: [o.basis] }))),
          ...(online && isRuling(online) ? [{ code: "households-chose-online", basis: online.basis }] : [])
        ]
      : [],
    readings: forms.readings
      .map(r => ({
        open: isOpen(openTo(r.value, asked), asked.meetingFailed === true),
        basis: r.basis,
        why: r.why
      }))
      .filter(r => r.open !== certain)
  }
}

const shortfall = {
  neighbourhood: "not-enough-households",
  commune: "not-enough-neighbourhoods"
} as const satisfies Record<DecisionScope, VoteRefusal>

const checked = ({ total, yes }: VoteQuestion): void => {
  whole(total, "the whole")
  if (whole(yes, "the votes in favour", 0) > total)
    throw new InvalidCount(yes, "the votes in favour", `at most ${total}`)
}

/**
 * Whether a vote passes on its day: exact integers, the clause for every answer, refusals as data. Answers with an
 * absence where no law of that day is known.
 * @throws InvalidCount where a figure is no whole number, or more approve than there are
 * @example
 * ```ts
 * const asked = { matter: "D1", scope: "neighbourhood", total: 100, yes: 66, on: day("2026-11-24") } as const
 * const tally = tallyVote(asked)
 * tally._tag === "Tally" && [tally.passes, tally.needed, tally.of] // [false, 67, 100]
 * ```
 */
export const tallyVote = (asked: VoteQuestion): Tally | Absence => {
  checked(asked)
  const approval = approvalOf(asked).on(asked.on)
  if (!isRuling(approval)) return approval
  const denominator = approvalDenominator.on(asked.on)
  if (!isRuling(denominator)) return denominator
  const scope = scopeRefusal(asked, denominator.value === "voters-or-household-voters")
  const effect = effectOf(asked).on(asked.on)
  const form = formOf(asked)
  const reached = scope === null && reaches(approval.value, asked.yes, asked.total)
  const commune = communeContributionApproval.on(asked.on)
  const scopeBasis = isRuling(commune) ? [...commune.basis, ...approval.basis] : approval.basis
  return {
    _tag: "Tally",
    passes: reached && form.refusals.length === 0,
    needed: scope === null ? leastReaching(approval.value, asked.total) : null,
    of: asked.total,
    counted: asked.scope === "commune" ? "neighbourhoods" : denominator.value,
    basis: approval.basis,
    effectiveFrom: scope === null && isRuling(effect) ? effect.value : null,
    refusals: [
      ...(scope ? [{ code: scope.code, basis: scopeBasis }] : []),
      ...(scope === null && !reached ? [{ code: shortfall[asked.scope], basis: approval.basis }] : []),
      ...form.refusals
    ],
    conditions: form.conditions,
    readings: form.readings.map(r => ({ passes: reached && r.open, basis: r.basis, why: r.why })),
    warnings: [
      ...approval.warnings,
      ...(isRuling(effect) ? [] : ["From when such a decision counted was not read in the law of that day."])
    ]
  }
}

/** Whether those who came can still decide: enough to reach the approval the matter needs, or the quorum of older law. */
export interface Attendance {
  readonly _tag: "Attendance"
  readonly suffices: boolean
  readonly needed: number
  readonly basis: readonly Citation[]
}

/**
 * Whether a meeting with so many household representatives can decide the matter (the failed meeting of Đ19.1b is one
 * that cannot).
 * @throws InvalidCount
 */
export const tallyAttendance = (asked: {
  readonly matter: CommunityMatter
  readonly total: number
  readonly present: number
  readonly on: CivilDate
}): Attendance | Absence => {
  checked({ ...asked, scope: "neighbourhood", yes: asked.present })
  const rule = quorum.on(asked.on)
  if (!isRuling(rule)) return rule
  const approval = approvalOf({ matter: asked.matter, scope: "neighbourhood" }).on(asked.on)
  if (!isRuling(approval)) return approval
  const needed = leastReaching(rule.value === "enough-to-approve" ? approval.value : rule.value, asked.total)
  return {
    _tag: "Attendance",
    suffices: asked.present >= needed,
    needed,
    basis: [...rule.basis, ...approval.basis]
  }
}
