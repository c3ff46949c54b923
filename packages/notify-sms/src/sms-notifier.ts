import { createHash } from "node:crypto"
import { type DeliveryFailed, DeliveryRefused, type Notification, type NotifierShape } from "@danchu/engine"
import * as Effect from "effect/Effect"
import type { NationalTable } from "./gsm-alphabet.js"
import { MalformedNumber, type MobileNumber, mobileNumber } from "./mobile-number.js"
import { type Receipt, readReceipt } from "./receipt.js"
import { type Segmented, segmentsOf } from "./segments.js"
import { type Line, type MessageCentre, openLine } from "./session.js"
import { faultOfLine, faultOfStatus } from "./sms-fault.js"

/** The words of a text message. */
export type SmsText = string

export interface SmsOptions {
  readonly centre: MessageCentre
  /** The registered brand name (11 characters at most), or a short code. */
  readonly sender: string
  /** Finds the number at the last moment; `null` where the person gave none. */
  readonly find: (notification: Notification) => Effect.Effect<string | null, DeliveryFailed>
  readonly write: (notification: Notification) => Effect.Effect<SmsText, DeliveryRefused>
  /** A message of more segments is refused: 3 where it is left out. */
  readonly segmentsAtMost?: number
  /** Whether the provider's default alphabet is GSM 03.38; with `false` everything goes as UCS-2. */
  readonly gsm?: boolean
  /** National tables that the provider passes on; none where it is left out. */
  readonly tables?: readonly NationalTable[]
  /** Told the provider's ids of a message's segments, to keep for receipts that come after a restart. */
  readonly onSubmitted?: (key: string, messageIds: readonly string[]) => void
  readonly onReceipt?: (receipt: Receipt) => void
}

export interface SmsNotifier extends NotifierShape {
  readonly close: () => void
}

/** The same for every try: a telephone that got some segments twice puts them together as one message. */
const referenceOf = (key: string): number => createHash("sha256").update(key, "utf8").digest().readUInt16BE(0)

const remembered = 20_000

const numberOf = (found: string | null, key: string): Effect.Effect<MobileNumber, DeliveryRefused> =>
  found === null || found.trim() === ""
    ? Effect.fail(new DeliveryRefused("no-number", key))
    : Effect.try({
        try: () => mobileNumber(found),
        catch: cause =>
          new DeliveryRefused(cause instanceof MalformedNumber ? cause.why : "malformed-number", key, {
            cause
          })
      })

const submissions = (
  sender: string,
  to: MobileNumber,
  { encoding, segments, language }: Segmented,
  key: string
) => {
  const reference = referenceOf(key)
  const joined = segments.length > 1
  const headerOf = (index: number): readonly number[] => {
    const parts = [...language, ...(joined ? [0, 3, reference & 0xff, segments.length, index + 1] : [])]
    return parts.length === 0 ? [] : [parts.length, ...parts]
  }
  return segments.map((segment, index) => ({
    source_addr_ton: /^\d+$/.test(sender) ? 0 : 5,
    source_addr_npi: 0,
    source_addr: sender,
    dest_addr_ton: 1,
    dest_addr_npi: 1,
    destination_addr: to,
    esm_class: headerOf(index).length > 0 ? 0x40 : 0,
    registered_delivery: 1,
    data_coding: encoding === "gsm-7" ? 0 : 8,
    short_message: Buffer.concat([Buffer.from(headerOf(index)), segment]),
    user_message_reference: reference,
    danchu_key: Buffer.from(key, "utf8")
  }))
}

/**
 * A notifier that sends text messages over SMPP 3.4, on one bound session that is opened when it is needed. Segments are
 * counted before the first one is sent. The key rides in a provider's field (0x1D4B), its hash in user_message_reference.
 * @example
 * ```ts
 * const sms = makeSmsNotifier({ centre, sender: "UBNDXAMOT", find, write })
 * ```
 */
export const makeSmsNotifier = (options: SmsOptions): SmsNotifier => {
  const {
    centre,
    sender,
    find,
    write,
    segmentsAtMost = 3,
    gsm = true,
    tables,
    onSubmitted,
    onReceipt
  } = options
  const keys = new Map<string, string>()
  let line: Promise<Line> | null = null
  const opened = (): Promise<Line> => {
    if (line !== null) return line
    const opening: Promise<Line> = openLine(
      centre,
      pdu => {
        const receipt = readReceipt(pdu)
        if (receipt) onReceipt?.({ ...receipt, key: keys.get(receipt.messageId) ?? null })
      },
      () => {
        if (line === opening) line = null
      }
    )
    line = opening
    opening.catch(() => {
      if (line === opening) line = null
    })
    return opening
  }
  const remember = (messageId: string, key: string): void => {
    keys.set(messageId, key)
    if (keys.size > remembered) for (const oldest of keys.keys()) return void keys.delete(oldest)
  }
  return {
    send: notification =>
      Effect.gen(function* () {
        const { key } = notification
        const to = yield* numberOf(yield* find(notification), key)
        const text = yield* write(notification)
        const segmented = segmentsOf(text, gsm, tables)
        if (segmented.segments.length > segmentsAtMost) {
          return yield* Effect.fail(new DeliveryRefused("too-many-segments", key))
        }
        const messageIds: string[] = []
        for (const submission of submissions(sender, to, segmented, key)) {
          const answer = yield* Effect.tryPromise({
            try: async () => (await opened()).ask("submit_sm", submission),
            catch: error => faultOfLine(error, key)
          })
          const fault = faultOfStatus(answer.command_status, key)
          if (fault !== null) return yield* Effect.fail(fault)
          if (answer.message_id !== undefined) {
            messageIds.push(answer.message_id)
            remember(answer.message_id, key)
          }
        }
        onSubmitted?.(key, messageIds)
      }),
    close: () => void line?.then(one => one.close()).catch(() => {})
  }
}
