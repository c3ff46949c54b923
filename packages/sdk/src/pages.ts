import type { Page, PageOf, StoreFailure } from "@danchu/engine"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"

/** Where to go on in a long list, and how much of it to give; `after` is the `next` of the page before. */
export interface PageWanted {
  readonly limit?: number
  readonly after?: string
}

export const wanted = ({ limit = 200, after }: PageWanted = {}): Page => ({
  limit,
  ...(after !== undefined && { after })
})

/** Every item of a list that comes in pages. */
export const everyPage = <T>(
  pageOf: (page: PageWanted) => Effect.Effect<PageOf<T>, StoreFailure>
): Stream.Stream<T, StoreFailure> =>
  Stream.paginate(null as string | null, after =>
    Effect.map(pageOf(after === null ? {} : { after }), ({ items, next }) => [
      items,
      next === null ? Option.none() : Option.some(next)
    ])
  )
