import type { Absence, CivilDate, Ground, Ruling } from "@danchu/law"
import { isRuling } from "@danchu/law"
import { complaintContents } from "@danchu/law/rules/complaint-bringing"
import { nonAcceptanceGrounds } from "@danchu/law/rules/complaint-grounds"
import { acceptanceConditions } from "@danchu/law/rules/denunciation"
import { denunciationContents } from "@danchu/law/rules/denunciation-intake"
import { petitionEligibility } from "@danchu/law/rules/petition-classification"

export type PaperKind = "complaint" | "denunciation" | "petition"

/** What is known of a paper, by the codes of the law's own lists; a code left out is not known. */
export type KnownFacts = Readonly<Record<string, "yes" | "no">>

/** The answer to "may this paper be taken up?": yes, no and why, or which facts are missing. */
export type Eligibility =
  | { readonly _tag: "Eligible"; readonly rulings: readonly Ruling<readonly Ground[]>[] }
  | {
      readonly _tag: "NotEligible"
      readonly failed: readonly Ground[]
      readonly rulings: readonly Ruling<readonly Ground[]>[]
    }
  | {
      readonly _tag: "FactsMissing"
      readonly missing: readonly Ground[]
      readonly rulings: readonly Ruling<readonly Ground[]>[]
    }

interface Predicate {
  readonly list: Ruling<readonly Ground[]>
  /** "all": each must be so; "none": none may be so. */
  readonly must: "all" | "none"
}

const appliesTo = (kind: PaperKind, code: string): boolean =>
  !code.endsWith("-contents") || code === `${kind}-contents`

const predicatesOf = (kind: PaperKind, on: CivilDate): readonly Predicate[] | Absence => {
  switch (kind) {
    case "complaint": {
      const contents = complaintContents.on(on)
      if (!isRuling(contents)) return contents
      const grounds = nonAcceptanceGrounds.on(on)
      return isRuling(grounds)
        ? [
            { list: contents, must: "all" },
            { list: grounds, must: "none" }
          ]
        : grounds
    }
    case "denunciation": {
      const contents = denunciationContents.on(on)
      if (!isRuling(contents)) return contents
      const conditions = acceptanceConditions.on(on)
      return isRuling(conditions)
        ? [
            { list: contents, must: "all" },
            { list: conditions, must: "all" }
          ]
        : conditions
    }
    case "petition": {
      const list = petitionEligibility.on(on)
      return isRuling(list) ? [{ list, must: "all" }] : list
    }
  }
}

/**
 * Whether a paper of that kind may be taken up under the law of that day; an absence where no such law was read, as for
 * petitions since 2021-11-15.
 * @param facts codes of the law's lists with "yes" or "no"; what is left out is not known
 */
export const eligibilityOf = (kind: PaperKind, facts: KnownFacts, on: CivilDate): Eligibility | Absence => {
  const predicates = predicatesOf(kind, on)
  if ("_tag" in predicates) return predicates
  const rulings = predicates.map(one => one.list)
  const failed: Ground[] = []
  const missing: Ground[] = []
  for (const { list, must } of predicates) {
    for (const one of list.value.filter(entry => appliesTo(kind, entry.code))) {
      const fact = Object.hasOwn(facts, one.code) ? facts[one.code] : undefined
      if (fact === undefined) missing.push(one)
      else if ((fact === "yes") !== (must === "all")) failed.push(one)
    }
  }
  if (failed.length > 0) return { _tag: "NotEligible", failed, rulings }
  return missing.length > 0 ? { _tag: "FactsMissing", missing, rulings } : { _tag: "Eligible", rulings }
}
