import * as z from "zod"

/**
 * What a field may tell about a living person. "none": nothing. "identity": who somebody is, or how to reach them, for the vault alone. "reference": an opaque code that only the office, or the
 * vault, can trace back. "about": a fact about somebody who is named by a reference. "free-text": whatever was written.
 */
export type PersonalDataKind = "none" | "identity" | "reference" | "about" | "free-text"

/** What a field holds of people, and why it is kept at all. */
export interface PersonalData {
  readonly kind: PersonalDataKind
  readonly why: string
}

/** Says of every schema and every field of this package what it holds of people. */
export const personalData: z.core.$ZodRegistry<PersonalData> = z.registry<PersonalData>()

/** The same schema as a field of its own, with what it holds of people. */
export const holding = <S extends z.ZodType>(schema: S, kind: PersonalDataKind, why: string): S => {
  const field = schema.clone()
  personalData.add(field, { kind, why })
  return field
}

/** One field of an entity, by its path. */
export interface FieldOfPerson extends PersonalData {
  readonly path: string
}

/**
 * What an entity holds of people, field by field; a field that says nothing is an error of whoever wrote it.
 * @throws TypeError for a field that is not in the registry
 * @example
 * ```ts
 * personalDataOf(Petition, "petition").filter(field => field.kind === "free-text") // [{ path: "petition.subject", … }]
 * ```
 */
export const personalDataOf = (schema: z.ZodType, path: string): readonly FieldOfPerson[] => {
  const found = personalData.get(schema)
  if (found === undefined && schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.ZodType>> = schema.shape
    return Object.entries(shape).flatMap(([key, field]) => personalDataOf(field, `${path}.${key}`))
  }
  if (found === undefined && schema instanceof z.ZodArray)
    return personalDataOf(schema.element as z.ZodType, `${path}[]`)
  if (found === undefined && (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault))
    return personalDataOf(schema.unwrap() as z.ZodType, path)
  if (found === undefined) throw new TypeError(`${path} does not say what it holds of people`)
  return [{ path, ...found }]
}
