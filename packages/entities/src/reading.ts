import * as z from "zod"

/** What is wrong with one field, in one language; what was given is never repeated. */
export interface Problem {
  /** "commune.code", "" for the whole. */
  readonly at: string
  readonly says: string
}

export type Reading<T> =
  | { readonly _tag: "Read"; readonly value: T }
  | { readonly _tag: "Unread"; readonly problems: readonly Problem[] }

const locales = { vi: z.locales.vi().localeError, en: z.locales.en().localeError }

/** Messages of this house say both, "tiếng Việt / English"; those of zod come in the language that was asked for. */
const ofLanguage = (message: string, language: "vi" | "en"): string => {
  const at = message.indexOf(" / ")
  return at < 0 ? message : language === "vi" ? message.slice(0, at) : message.slice(at + 3)
}

/**
 * Reads what was given for an entity, and says what is wrong with it in the reader's language.
 * @example
 * ```ts
 * readEntity(HouseholdRef, "12", "vi") // { _tag: "Unread", problems: [{ at: "", says: "không phải mã hộ, viết như H-0012" }] }
 * ```
 */
export const readEntity = <S extends z.ZodType>(
  schema: S,
  given: unknown,
  language: "vi" | "en"
): Reading<z.output<S>> => {
  const found = schema.safeParse(given, { error: locales[language] })
  return found.success
    ? { _tag: "Read", value: found.data }
    : {
        _tag: "Unread",
        problems: found.error.issues.map(({ path, message }) => ({
          at: path.join("."),
          says: ofLanguage(message, language)
        }))
      }
}
