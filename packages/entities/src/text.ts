import * as z from "zod"

/** Vietnamese text in NFC with the spaces around it removed; not empty. */
export const Text = z
  .string()
  .transform(text => text.normalize("NFC").trim())
  .pipe(z.string().min(1))

/** The id of a case, as an office writes it: letters, digits and . / _ - only, so that no name hides in it. */
export const CaseId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}./_-]{0,99}$/u)
  .brand<"CaseId">()
export type CaseId = z.infer<typeof CaseId>

/** A reference to a person kept elsewhere: never a name. */
export const PersonRef = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .brand<"PersonRef">()
export type PersonRef = z.infer<typeof PersonRef>
