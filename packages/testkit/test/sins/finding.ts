import {
  type CaseKey,
  type CaseStoreShape,
  caseId,
  type DueDeadline,
  everyTenant,
  type Page,
  type PageOf,
  watchDay
} from "@danchu/engine"
import * as Effect from "effect/Effect"
import { type Sin, sin } from "./sin.js"

const withCase = (store: CaseStoreShape, change: (id: string) => string): CaseStoreShape => {
  const bent = <K extends CaseKey>(key: K): K => ({ ...key, caseId: caseId(change(key.caseId)) })
  return {
    ...store,
    commit: commit => store.commit(bent(commit)),
    load: (key, after) => store.load(bent(key), after),
    deadlines: key => store.deadlines(bent(key)),
    post: (key, messages) => store.post(bent(key), messages)
  }
}

/** Everything, cut into pages that begin at a number of items. */
const byOffset = <T, E>(
  all: (page: Page) => Effect.Effect<PageOf<T>, E>,
  { limit, after }: Page
): Effect.Effect<PageOf<T>, E> =>
  Effect.map(all({ limit: 10_000 }), ({ items }) => {
    const from = Number(after ?? 0)
    return {
      items: items.slice(from, from + limit),
      next: from + limit < items.length ? `${from + limit}` : null
    }
  })

const dueBy =
  (store: CaseStoreShape, isDue: (due: DueDeadline, before: string) => boolean): CaseStoreShape["due"] =>
  (whose, before, page) =>
    Effect.map(store.due(whose, before, page), ({ items, next }) => ({
      items: items.filter(due => isDue(due, before)),
      next
    }))

/** Sins of ids, pages and the index of deadlines. */
export const findingSins: readonly Sin[] = [
  sin("S8", "takes capitals for small letters", "cannot be opened beside the others", store =>
    withCase(store, id => id.toLowerCase())
  ),
  sin("S8", "trims ids", "cannot be opened beside the others", store =>
    withCase(store, id => id.trim() || "_")
  ),
  sin("S8", "takes Đ for D", "cannot be opened beside the others", store =>
    withCase(store, id => id.replaceAll("đ", "d").replaceAll("Đ", "D"))
  ),
  sin("S8", "looks cases up by their beginning", "holds other events", (store, { disk }) => ({
    ...store,
    load: (key, after) => {
      const ids = [...disk.rows(key.tenant).cases.keys()].filter(id => id.startsWith(key.caseId))
      return Effect.map(Effect.all(ids.map(id => store.load({ ...key, caseId: id }, after))), events =>
        events.flat()
      )
    }
  })),
  sin("S8", "lists the deadlines of every tenant", "has other deadlines than its own", store => ({
    ...store,
    due: (_whose, before, page) => store.due(everyTenant, before, page)
  })),
  sin("S8", "finds receipts across tenants", "has the receipt of another", (store, { disk }) => ({
    ...store,
    committed: (_tenant, commandId) => {
      const tenant = [...disk.tenants.keys()].find(tenant => disk.rows(tenant).commands.has(commandId))
      return tenant === undefined ? Effect.succeed(null) : store.committed(tenant, commandId)
    }
  })),
  sin("S9", "turns pages of cases by offset", "a page of cases shows again", store => ({
    ...store,
    cases: (tenant, page) => byOffset(all => store.cases(tenant, all), page)
  })),
  sin("S9", "turns pages of deadlines by offset", "a page of deadlines shows again", store => ({
    ...store,
    due: (whose, before, page) => byOffset(all => store.due(whose, before, all), page)
  })),
  sin("S9", "begins anywhere", "after a place that was never given", store => ({
    ...store,
    parked: (whose, page) =>
      Effect.orElseSucceed(store.parked(whose, page), () => ({ items: [], next: null }))
  })),
  sin("S12", "forgets the safe day", "other deadlines are due", store => ({
    ...store,
    due: dueBy(store, ({ deadline }, before) => deadline.due !== null && deadline.due < before)
  })),
  sin("S12", "finds what is due on the day itself", "other deadlines are due", store => ({
    ...store,
    due: (whose, before, page) =>
      Effect.flatMap(store.due(whose, before, page), found =>
        found.next === null && page.after === undefined && found.items.length < page.limit
          ? Effect.map(store.due(whose, "9999-12-31" as typeof before, { limit: 1000 }), ({ items }) => ({
              items: [...found.items, ...items.filter(({ deadline }) => watchDay(deadline) === before)],
              next: null
            }))
          : Effect.succeed(found)
      )
  })),
  sin("S12", "keeps deadlines that a later commit replaced", "other deadlines are due", store => ({
    ...store,
    commit: commit =>
      Effect.gen(function* () {
        const before = yield* store.deadlines(commit)
        const names = new Set(commit.deadlines.map(({ key }) => key))
        const stale = before.filter(({ key }) => !names.has(key))
        return yield* store.commit({ ...commit, deadlines: [...commit.deadlines, ...stale] })
      })
  })),
  sin("S12", "ignores a new edition of the calendar", "the answers to reindex differ", store => ({
    ...store,
    reindex: () => Effect.void
  }))
]
