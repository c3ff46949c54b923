import type { ContentfulStatusCode } from "hono/utils/http-status"
import { type Content, pageOf } from "./layout.ts"
import { onlyFor } from "./refusals.ts"
import type { Role } from "./roles.ts"
import type { Officer, Request, Visitor } from "./visitor.ts"

/** Nobody has signed in: the page begins there. */
export class SignInFirst extends Error {}

export const visitorOf = (c: Request): Visitor => c.get("visitor")

/** The officer who asks, in one of those roles where any are named. */
export const officerOf = (c: Request, ...allowed: readonly Role[]): Officer => {
  const visitor = visitorOf(c)
  const { account } = visitor
  if (!account) throw new SignInFirst()
  if (allowed.length > 0) onlyFor(account.role, ...allowed)
  return { ...visitor, account }
}

export const respond = (
  c: Request,
  page: {
    readonly title: string
    readonly content: Content
    readonly here?: string
    readonly feed?: string
  },
  status: ContentfulStatusCode = 200
) => c.html(pageOf(visitorOf(c), page), status)
