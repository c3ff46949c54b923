import type { Context } from "hono"
import type { Account } from "./accounts.ts"
import type { Language, Say } from "./language.ts"

/** Whoever asks for a page. */
export interface Visitor {
  readonly language: Language
  readonly say: Say
  readonly account: Account | null
  /** The office whose page it is; the name of the desk where there are several. */
  readonly ward: string
  readonly token: string
  /** Goes into every form. */
  readonly csrf: string
}

export type Env = { Variables: { visitor: Visitor; form: URLSearchParams; upload: File | null } }
export type Request = Context<Env>

/** A visitor who has signed in. */
export type Officer = Visitor & { readonly account: Account }
