import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { holding } from "./personal-data.js"
import { Text } from "./text.js"

/**
 * A directive, plan or guidance of one place that no register of law holds: what it asks binds by its own words, which
 * come as data. It can be cited as `noticed(document, document.quote)`.
 */
export const LocalDocument = z.strictObject({
  number: holding(Text, "none", "the number of a published document, as 31-KH/UBND"),
  title: holding(Text, "none", "the heading of a published document"),
  issuer: holding(Text, "none", "the body that issued the document"),
  issued: holding(CivilDateText, "none", "the day on which the document was issued"),
  /** The words that what follows rests on. */
  quote: holding(Text, "none", "a few words of a published document")
})
export type LocalDocument = z.infer<typeof LocalDocument>
