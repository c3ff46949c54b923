import * as z from "zod"
import { holding } from "./personal-data.js"

/** Vietnamese text in NFC with the spaces around it removed; not empty. */
export const Text = holding(
  z
    .string()
    .transform(text => text.normalize("NFC").trim())
    .pipe(z.string().min(1)),
  "free-text",
  "words of officers and citizens; names belong into the vault"
)

/** The id of a case, as an office writes it: letters, digits and . / _ - only, so that no name hides in it. */
export const CaseId = holding(
  z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}./_-]{0,99}$/u)
    .brand<"CaseId">(),
  "reference",
  "the number of a file; the file leads to people"
)
export type CaseId = z.infer<typeof CaseId>

/** A reference to a person kept elsewhere: never a name. */
export const PersonRef = holding(
  z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .brand<"PersonRef">(),
  "reference",
  "stands for a person whose name is kept elsewhere"
)
export type PersonRef = z.infer<typeof PersonRef>
