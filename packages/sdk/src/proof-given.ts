import { nameReference } from "@danchu/engine"
import * as z from "zod"

const word = z.string().min(1)
const instant = z.int().min(0)
const person = z.string().transform(nameReference)
const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/)

/** A message of a case: its key, its recipient and its channel, as the notifier was given them. */
export const MessageGiven = z.strictObject({ case: word, key: word, to: word, channel: word })

/** What a channel itself came to know; what people report goes in by `handOver` and `posting`, which ask for more. */
export const ProofGiven = z.strictObject({
  ...MessageGiven.shape,
  kind: z.enum(["sent", "delivered", "received", "returned"]),
  at: instant,
  by: person.exactOptional(),
  receivedBy: person.exactOptional(),
  witness: person.exactOptional(),
  evidence: hash.exactOptional()
})

/** What somebody was asked to bring to a person; the bearer is a reference to the vault. */
export const ErrandGiven = z.strictObject({
  message: MessageGiven,
  form: z.enum(["paper", "voice"]),
  bearer: person,
  since: instant
})

/** What became of it, as the bearer reports. */
export const HandOverGiven = z.discriminatedUnion("_tag", [
  z.strictObject({ _tag: z.literal("Taken"), at: instant, receivedBy: person, signature: z.string() }),
  z.strictObject({ _tag: z.literal("Told"), at: instant, receivedBy: person, witness: person }),
  z.strictObject({ _tag: z.literal("Refused"), at: instant, witness: person }),
  z.strictObject({ _tag: z.literal("NotFound"), at: instant })
])

/** What whoever hung a message up reports: when, and the hash of a photo of it. */
export const PostingGiven = z.strictObject({
  message: MessageGiven,
  since: instant,
  at: instant,
  by: person,
  photo: z.string(),
  takenAt: instant
})

export type MessageGiven = z.input<typeof MessageGiven>
export type ProofGiven = z.input<typeof ProofGiven>
export type ErrandGiven = z.input<typeof ErrandGiven>
export type HandOverGiven = z.input<typeof HandOverGiven>
export type PostingGiven = z.input<typeof PostingGiven>
