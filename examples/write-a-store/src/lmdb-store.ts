import {
  answering,
  type CaseStoreShape,
  type CaseSummary,
  type DueDeadline,
  type EncodedCommit,
  type EventTooLarge,
  encodeCommit,
  encodeDeadlines,
  encodeMessages,
  everyTenant,
  keyAfter,
  type NotJson,
  type Page,
  type PageOf,
  pageFrom,
  type StoreFailure,
  type TenantId,
  UnknownCase,
  VersionConflict,
  type Whose
} from "@danchu/engine"
import * as Effect from "effect/Effect"
import { addMessages, commitTo, replaceDeadlines } from "./commit.ts"
import { type Key, type MediumOptions, openMedium, under } from "./medium.ts"
import { lease, park, retryFrom, settle, unpark } from "./outbox.ts"
import { type CaseRow, type Tables, tablesOf } from "./tables.ts"

const take = <T>(rows: Iterable<T>, count: number): readonly T[] => {
  const taken: T[] = []
  for (const row of rows) {
    if (taken.length === count) break
    taken.push(row)
  }
  return taken
}

const summaryOf = (row: CaseRow): CaseSummary => {
  const { tenant, caseId, procedure, version, phase, closed, openedAt, changedAt } = row
  return { tenant, caseId, procedure, version, phase, closed, openedAt, changedAt }
}

/** One key for each tenant, jumping over its cases. */
function* tenantsAfter({ cases }: Tables, start: string): Generator<TenantId> {
  let from = start
  for (;;) {
    // Ids hold no control character: nothing of this tenant sorts behind.
    const [row] = take(cases.after(from === "" ? [] : [`${from}\u0001`]), 1)
    if (!row) return
    yield row.value.tenant
    from = row.value.tenant
  }
}

/** The keys that are watched before that day, tenant by tenant, the earliest first. */
function* dueAfter({ watched }: Tables, whose: Whose, before: string, start: Key): Generator<Key> {
  let from: Key | null = start
  while (from !== null) {
    let next: Key | null = null
    for (const row of watched.after(from)) {
      const key: Key = row.key
      const [tenant = "", day = ""]: Key = key
      if (whose !== everyTenant && tenant !== whose) return
      if (String(day) >= before) {
        next = [tenant, "~"]
        break
      }
      yield key
    }
    from = next
  }
}

const pageOfDue = (tables: Tables, whose: Whose, before: string, page: Page): PageOf<DueDeadline> => {
  const after = keyAfter(page, 4)
  const first: Key = whose === everyTenant ? [] : [whose]
  const rows = take(dueAfter(tables, whose, before, after[0] === "" ? first : [...after]), page.limit + 1)
  return pageFrom(
    rows,
    page,
    key => key.map(String),
    ([tenant = "", , caseId = "", key = ""]) => {
      const row = tables.cases.get([tenant, caseId])
      const deadline = tables.deadlines.get([tenant, caseId, key])
      if (!row || !deadline) throw new Error("a watched deadline is not there")
      return { tenant: row.tenant, caseId: row.caseId, procedure: row.procedure, deadline }
    }
  )
}

/** Cases in one LMDB file. */
export const openLmdbStore = (options: MediumOptions): CaseStoreShape => {
  const medium = openMedium(options)
  const tables = tablesOf(medium)
  const { read, write } = medium
  return {
    commit: commit =>
      Effect.flatMap(
        answering<EncodedCommit, EventTooLarge | NotJson>(() => encodeCommit(commit)),
        encoded => write(() => commitTo(tables, commit, encoded))
      ),
    load: ({ tenant, caseId }, after = 0) =>
      read(() =>
        [...under(tables.events, [tenant, caseId], [tenant, caseId, after])].map(({ value }) => value)
      ),
    committed: (tenant, commandId) => read(() => tables.commands.get([tenant, commandId]) ?? null),
    cases: (tenant, page) =>
      read(() => {
        const [after = ""] = keyAfter(page, 1)
        const rows = take(under(tables.cases, [tenant], [tenant, after]), page.limit + 1)
        return pageFrom(
          rows,
          page,
          ({ value }) => [value.caseId],
          ({ value }) => summaryOf(value)
        )
      }),
    tenants: page =>
      read(() => {
        const [after = ""] = keyAfter(page, 1)
        return pageFrom(
          take(tenantsAfter(tables, after), page.limit + 1),
          page,
          tenant => [tenant],
          tenant => tenant
        )
      }),
    deadlines: ({ tenant, caseId }) =>
      read(() => [...under(tables.deadlines, [tenant, caseId])].map(({ value }) => value)),
    due: (whose, before, page) => read(() => pageOfDue(tables, whose, before, page)),
    reindex: (key, expected, deadlines) =>
      write<void, VersionConflict | StoreFailure>(() => {
        const version = tables.cases.get([key.tenant, key.caseId])?.version ?? 0
        if (version === 0 || version !== expected) throw new VersionConflict(key.caseId, expected, version)
        replaceDeadlines(tables, key, encodeDeadlines(deadlines))
      }),
    post: (key, messages) =>
      write(() => {
        const encoded = encodeMessages(messages)
        const row = tables.cases.get([key.tenant, key.caseId])
        if (!row) throw new UnknownCase(key.caseId)
        const lastPosition = addMessages(tables, key, row.lastPosition, encoded)
        tables.cases.put([key.tenant, key.caseId], { ...row, lastPosition })
        return lastPosition - row.lastPosition
      }),
    lease: request => write(() => lease(tables, request)),
    settle: held => write(() => settle(tables, held)),
    fail: (held, outcome) =>
      write(() =>
        "park" in outcome ? park(tables, held, outcome.park) : retryFrom(tables, held, outcome.notBefore)
      ),
    parked: (whose, page) =>
      read(() => {
        const after = keyAfter(page, 2)
        const first: Key = whose === everyTenant ? [] : [whose]
        const rows = take(under(tables.parked, first, after[0] === "" ? first : [...after]), page.limit + 1)
        return pageFrom(
          rows,
          page,
          ({ key }) => key.map(String),
          ({ key: [tenant = ""], value: { caseId, position } }) => {
            const row = tables.messages.get([tenant, caseId, position])
            if (!row) throw new Error("a parked message is not there")
            return {
              tenant: row.tenant,
              caseId,
              attempt: row.attempt,
              reason: row.reason,
              message: row.message
            }
          }
        )
      }),
    unpark: (tenant, key, how) => write(() => unpark(tables, tenant, key, how)),
    close: medium.close
  }
}
