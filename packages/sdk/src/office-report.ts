import { answering, type CaseStoreShape, type StoreFailure, type TenantId } from "@danchu/engine"
import type { Absence, InvalidText, Unknown } from "@danchu/law"
import { doors } from "@danchu/procedures"
import {
  buildDossierReport,
  buildFeedbackReport,
  buildReceptionReport,
  buildReport,
  type CaseFacts,
  type DossierFacts,
  type FeedbackFacts,
  factsOfCase,
  fromOneStop,
  fromReception,
  fromReflection,
  isCounted,
  type NoSuchPeriod,
  type PeriodScheme,
  type ReceptionFacts,
  type ReportPeriod,
  reportPeriod
} from "@danchu/reports"
import * as Effect from "effect/Effect"
import type { ReportAnswer, ReportWanted } from "./office.js"

const pageSize = 200

type Events = readonly unknown[]

/** How the forms of one family are filled: of which cases, over which periods. */
interface Filling<F> {
  readonly schemes: readonly PeriodScheme[]
  readonly counts: (procedure: string) => boolean
  readonly read: (procedure: string, id: string, events: Events, wanted: ReportWanted) => readonly F[]
  readonly build: (
    form: string,
    facts: readonly F[],
    period: ReportPeriod,
    asOf: ReportWanted["asOf"]
  ) => ReportAnswer
}

const present = <F>(facts: F | null): readonly F[] => (facts === null ? [] : [facts])

const petitions: Filling<CaseFacts> = {
  schemes: ["petition"],
  counts: isCounted,
  read: (procedure, id, events, { register }) => factsOfCase(procedure, id, events, register?.(id)),
  build: buildReport
}

const visits: Filling<ReceptionFacts> = {
  schemes: ["petition"],
  counts: procedure => procedure === doors.reception.procedure.id,
  read: (_procedure, id, events) =>
    present(
      fromReception(
        id,
        events.map(event => doors.reception.events.parse(event))
      )
    ),
  build: buildReceptionReport
}

const dossiers: Filling<DossierFacts> = {
  schemes: ["procedure", "state"],
  counts: procedure => procedure === doors.oneStop.procedure.id,
  read: (_procedure, id, events) =>
    present(
      fromOneStop(
        id,
        events.map(event => doors.oneStop.events.parse(event))
      )
    ),
  build: buildDossierReport
}

const feedback: Filling<FeedbackFacts> = {
  schemes: ["procedure", "state"],
  counts: procedure => procedure === doors.regulationReflection.procedure.id,
  read: (_procedure, id, events) => [
    fromReflection(
      id,
      events.map(event => doors.regulationReflection.events.parse(event))
    )
  ],
  build: buildFeedbackReport
}

/** The period in the first of the schemes whose law had begun by then. */
const periodOf = (name: string, schemes: readonly PeriodScheme[]): ReportPeriod | NoSuchPeriod | Absence => {
  const [scheme, ...others] = schemes
  const found = reportPeriod(name, scheme)
  const absent = "_tag" in found && found._tag !== "NoSuchPeriod"
  return absent && others.length > 0 ? periodOf(name, others) : found
}

const filled = <F>(
  { schemes, counts, read, build }: Filling<F>,
  store: CaseStoreShape,
  tenant: TenantId,
  form: string,
  name: string,
  wanted: ReportWanted
): Effect.Effect<ReportAnswer, StoreFailure | InvalidText | Unknown> =>
  Effect.gen(function* () {
    const period = yield* answering<ReturnType<typeof periodOf>, InvalidText>(() => periodOf(name, schemes))
    if ("_tag" in period) return period
    const facts: F[] = []
    let after: string | null | undefined
    while (after !== null) {
      const page = yield* store.cases(tenant, { limit: pageSize, ...(after !== undefined && { after }) })
      for (const { caseId, procedure } of page.items) {
        if (!counts(procedure)) continue
        const events = (yield* store.load({ tenant, caseId })).map(({ payload }) => payload)
        const found = yield* answering<readonly F[], InvalidText>(() =>
          read(procedure, caseId, events, wanted)
        )
        facts.push(...found)
      }
      after = page.next
    }
    return yield* answering<ReportAnswer, Unknown>(() => build(form, facts, period, wanted.asOf))
  })

/** Fills a form from the cases of a tenant: petitions, visits, dossiers or feedback, as the form's code says. */
export const reportOf = (
  store: CaseStoreShape,
  tenant: TenantId,
  form: string,
  period: string,
  wanted: ReportWanted = {}
): Effect.Effect<ReportAnswer, StoreFailure | InvalidText | Unknown> =>
  /06[ab]\/BTP/i.test(form)
    ? filled(feedback, store, tenant, form, period, wanted)
    : /KSTT/i.test(form)
      ? filled(dossiers, store, tenant, form, period, wanted)
      : /TCD/i.test(form)
        ? filled(visits, store, tenant, form, period, wanted)
        : filled(petitions, store, tenant, form, period, wanted)
