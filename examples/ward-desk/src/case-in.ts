import { type Kind, kindOf } from "./kinds.ts"
import { notFound } from "./refusals.ts"

/** The kind and number that an address names; a number of no kind is no page. */
export const caseIn = (id: string): { readonly id: string; readonly kind: Kind } => {
  const kind = kindOf(id)
  if (!kind) throw notFound()
  return { id, kind }
}
