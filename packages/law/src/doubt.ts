/** What can be doubtful about a citation, a number or a date in a text. */
export type DoubtCode =
  /** No register knows the number: it may be right all the same. */
  | "unknown-instrument"
  /** The number cannot be read as one. */
  | "unreadable-number"
  /** Other years, terms or places have documents with that number; the text gives no day that tells which. */
  | "number-repeats"
  /** The body named is not the one that the number implies. */
  | "issuer-differs"
  /** The body of the number had ended before the day of the document. */
  | "body-ended"
  /** The word before the number is not the kind that the number implies. */
  | "kind-differs"
  /** The name is not that of the instrument with the number. */
  | "name-differs"
  /** The day is not that on which the instrument was issued. */
  | "date-differs"
  /** Several laws have borne the name, and no day tells which is meant. */
  | "name-shared"
  /** The instrument is not in force on the day asked. */
  | "not-in-force"
  /** The instrument may hang in the air, or its days are not known for sure. */
  | "force-unsure"
  /** The number itself looks wrong: a year outside the term, an unknown suffix, a foreign letter. */
  | "odd-number"
  /** The calendar has no such day. */
  | "no-such-day"
  /** A share of the whole is claimed, and no whole is given. */
  | "no-base"
  /** The share is not what the figures beside it give. */
  | "share-differs"
  /** Two figures beside each other stand in a ratio that is hard to believe. */
  | "implausible-ratio"
  /** A quantity in words that counts nothing. */
  | "vague-quantity"

export interface Doubt {
  readonly code: DoubtCode
  /** One sentence: what the text says, and what speaks against it. */
  readonly message: string
}

export const doubt = (code: DoubtCode, message: string): Doubt => ({ code, message })
