import { answering, type CaseStoreShape, type StoreFailure, type TenantId } from "@danchu/engine"
import type { InvalidText, Unknown } from "@danchu/law"
import { buildReport, type CaseFacts, factsOfCase, isCounted, reportPeriod } from "@danchu/reports"
import * as Effect from "effect/Effect"
import type { ReportAnswer, ReportWanted } from "./office.js"

const pageSize = 200

/** Counts every case of a tenant that the forms on petitions count. */
export const reportOf = (
  store: CaseStoreShape,
  tenant: TenantId,
  form: string,
  period: string,
  { asOf, register = () => ({}) }: ReportWanted = {}
): Effect.Effect<ReportAnswer, StoreFailure | InvalidText | Unknown> =>
  Effect.gen(function* () {
    const found = yield* answering<ReturnType<typeof reportPeriod>, InvalidText>(() => reportPeriod(period))
    if ("_tag" in found) return found
    const facts: CaseFacts[] = []
    let after: string | null | undefined
    while (after !== null) {
      const page = yield* store.cases(tenant, { limit: pageSize, ...(after !== undefined && { after }) })
      for (const { caseId, procedure } of page.items) {
        if (!isCounted(procedure)) continue
        const events = yield* store.load({ tenant, caseId })
        facts.push(
          ...(yield* answering<readonly CaseFacts[], InvalidText>(() =>
            factsOfCase(
              procedure,
              caseId,
              events.map(({ payload }) => payload),
              register(caseId)
            )
          ))
        )
      }
      after = page.next
    }
    return yield* answering<ReportAnswer, Unknown>(() => buildReport(form, facts, found, asOf))
  })
