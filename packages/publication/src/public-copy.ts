import { type Disclosure, masked, type PersonalField } from "./masking.js"
import type { OfficialForm } from "./official-form.js"

/** A name, a number or an address as it stands in the values of a form. */
export interface PersonalText {
  readonly field: PersonalField
  readonly text: string
}

/** The text itself, in any case of letters and with any spaces between its words. */
const wherever = (text: string): RegExp =>
  new RegExp(
    text
      .normalize("NFC")
      .trim()
      .split(/\s+/)
      .map(word => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
      .join("\\s+"),
    "giu"
  )

/**
 * A form for other eyes than its addressee's, as for the board: each personal text is masked wherever it stands, in the
 * middle of a sentence too. What shall be masked is told: nobody can be found in a free text by a machine.
 * @example
 * ```ts
 * publicCopy(form, [{ field: "name", text: "Nguyễn Thị Ví Dụ" }])
 * ```
 */
export const publicCopy = (
  form: OfficialForm,
  personal: readonly PersonalText[],
  disclosures: readonly Disclosure[] = []
): OfficialForm => {
  const rules = personal
    .filter(({ text }) => text.trim() !== "")
    .toSorted((a, b) => b.text.length - a.text.length)
    .map(({ field, text }) => [wherever(text), masked(field, text, disclosures) || "•••"] as const)
  const copied = (text: string): string =>
    rules.reduce((sofar, [pattern, mask]) => sofar.replace(pattern, () => mask), text.normalize("NFC"))
  const { about, addressee, grounds, paragraphs, head } = form
  return {
    ...form,
    about: copied(about),
    ...(addressee !== undefined && { addressee: copied(addressee) }),
    grounds: grounds.map(copied),
    paragraphs: paragraphs.map(copied),
    head: { ...head, recipients: head.recipients.map(copied) }
  }
}
