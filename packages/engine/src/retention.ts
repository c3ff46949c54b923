import { type AnyCalendar, deadline } from "@danchu/calendar"
import { type Citation, type CivilDate, isRuling, type Rule, type Ruling, type Term } from "@danchu/law"
import * as Effect from "effect/Effect"
import { answering } from "./answering.js"
import { CaseBench } from "./bench.js"
import { eachCase, referencesIn } from "./case-walk.js"
import type { StoreFailure } from "./faults.js"
import type { TenantId } from "./ids.js"
import { today } from "./instant.js"
import { CaseStore } from "./ports/case-store.js"
import { Vault } from "./vault.js"

/** One line of a schedule: how long people can be known from the cases of some procedures, after the last act. */
export interface RetentionLine {
  /** A kebab-case word; with each key that it destroys it stands in the record of the vault. */
  readonly of: string
  readonly procedures: readonly string[]
  /** The rule that gives the term; `null` where no text gives one, and nothing is destroyed on such a line. */
  readonly rule: Rule<{ readonly kept: Term }> | null
}

/** What one line did, in cases that have ended. */
export interface RetentionReport {
  readonly of: string
  /** Cases whose term is over, those of earlier rounds included. */
  readonly over: number
  readonly running: number
  /** Cases for which nobody has read a term, or the calendar does not reach: they were left alone. */
  readonly unknown: number
  /** Records whose key was destroyed in this round. */
  readonly destroyed: number
  /** The clauses by which a term is over. */
  readonly basis: readonly Citation[]
}

interface Kept {
  readonly until: CivilDate
  readonly basis: readonly Citation[]
}

/** The term alone, by the same clause. */
const termOf = (ruling: Ruling<unknown> & { readonly value: { readonly kept: Term } }): Ruling<Term> =>
  ({ ...ruling, value: ruling.value.kept }) as Ruling<unknown> as Ruling<Term>

/** The last day on which they are kept, the latest that any reading of the term gives; `null` where none is known. */
const keptUntil = (
  { rule }: RetentionLine,
  from: CivilDate,
  calendar: AnyCalendar
): Effect.Effect<Kept | null> =>
  answering<Kept | null, unknown>(() => {
    const ruling = rule?.on(from)
    // A schedule that came as data can name a rule that gives no term at all.
    if (ruling === undefined || !isRuling(ruling) || !("kept" in Object(ruling.value))) return null
    const { due, alternatives } = deadline(termOf(ruling), from, calendar)
    const until = alternatives.reduce((last, one) => (one.due > last ? one.due : last), due)
    return { until, basis: ruling.basis }
  }).pipe(Effect.orElseSucceed(() => null))

/**
 * Destroys the keys of what the ended cases of a tenant refer to, once their term is over: nobody can be known from them any
 * more, and every case, event and count stays. Stopped half-way it goes on the next time; each key is on record once.
 * @example
 * ```ts
 * carryOutRetention(tenant, [{ of: "filed-petition", procedures: ["petition"], rule: petitionRetention }], "archivist-1")
 * ```
 */
export const carryOutRetention = Effect.fn("danchu.retention")(function* (
  tenant: TenantId,
  lines: readonly RetentionLine[],
  by: string
): Effect.fn.Return<readonly RetentionReport[], StoreFailure, CaseStore | CaseBench | Vault> {
  const store = yield* CaseStore
  const vault = yield* Vault
  const { calendar } = (yield* CaseBench).bench
  const now = yield* today
  const reports: RetentionReport[] = []
  for (const line of lines) {
    const report = { of: line.of, over: 0, running: 0, unknown: 0, destroyed: 0 }
    const basis = new Map<string, Citation>()
    yield* eachCase(store, tenant, ({ caseId, closed, procedure }) =>
      Effect.gen(function* () {
        if (!closed || !line.procedures.includes(procedure)) return
        const events = yield* store.load({ tenant, caseId })
        const last = events.reduce<CivilDate | null>((a, { on }) => (a === null || on > a ? on : a), null)
        const kept = last === null ? null : yield* keptUntil(line, last, calendar)
        if (kept === null) report.unknown++
        else if (now <= kept.until) report.running++
        else {
          report.over++
          for (const clause of kept.basis) basis.set(`${clause.instrument} ${clause.at}`, clause)
          for (const ref of referencesIn(events)) {
            // A random number in a case need not be of this vault.
            const destroyed = yield* vault
              .destroy(tenant, ref, by, line.of)
              .pipe(
                Effect.catchTags({ UnknownReference: () => Effect.succeed(false), InvalidText: Effect.die })
              )
            if (destroyed) report.destroyed++
          }
        }
      })
    )
    reports.push({ ...report, basis: [...basis.values()] })
  }
  return reports
})
