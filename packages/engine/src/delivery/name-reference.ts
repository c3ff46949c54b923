import { InvalidText } from "@danchu/law"

declare const referring: unique symbol

/** A reference to a person in the vault: a UUID, so that no name, number or address fits into it. */
export type NameReference = string & { readonly [referring]: "NameReference" }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * The reference of a person.
 * @throws InvalidText for anything but a UUID in lower case; the error does not repeat what was given
 */
export const nameReference = (text: string): NameReference => {
  if (!uuid.test(text)) {
    throw new InvalidText(
      "this is no reference to a person",
      "name reference",
      "Give the UUID under which the vault keeps the person, never a name or a number."
    )
  }
  return text as NameReference
}
