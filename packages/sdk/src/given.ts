import { InvalidText } from "@danchu/law"
import type * as z from "zod"

/**
 * What was given, read by its schema; its faults say where and not what.
 * @throws InvalidText
 */
export const given = <S extends z.ZodType>(
  schema: S,
  value: unknown,
  what: string,
  at: string
): z.output<S> => {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const places = read.error.issues
    .map(issue => `${issue.path.join(".") || what}: ${issue.message}`)
    .join("; ")
  throw new InvalidText(`the ${what} cannot be read: ${places}`, at, `Give the ${what} as its schema says.`)
}
