import { type DeliveryFailed, DeliveryRefused, type Notification, type NotifierShape } from "@danchu/engine"
import * as Effect from "effect/Effect"
import { createTransport } from "nodemailer"
import { type EmailAddress, emailAddress } from "./email-address.js"
import type { Letter } from "./letter.js"
import { type MailServer, transportOf } from "./mail-server.js"
import { messageIdOf } from "./message-id.js"
import { smtpFault } from "./smtp-fault.js"

export interface EmailOptions {
  readonly server: MailServer
  /** The office's address; bounces come back to it. */
  readonly from: EmailAddress
  readonly fromName?: string
  readonly replyTo?: EmailAddress
  /** The key with which the office's domain signs its letters (RFC 6376). */
  readonly dkim?: { readonly domain: string; readonly selector: string; readonly privateKey: string }
  /** Finds the address at the last moment; `null` where the person gave none. */
  readonly find: (notification: Notification) => Effect.Effect<string | null, DeliveryFailed>
  /** Finds the words. */
  readonly write: (notification: Notification) => Effect.Effect<Letter, DeliveryRefused>
}

export interface EmailNotifier extends NotifierShape {
  /** Lets the letters on their way arrive and closes the connections. */
  readonly close: () => void
}

const forWire = (value: string): string => value.replace(/[\r\n]+/g, " ")

const messageOf = (
  { from, fromName, replyTo }: EmailOptions,
  domain: string,
  to: string,
  letter: Letter,
  key: string
) => {
  const messageId = messageIdOf(key, domain)
  return {
    from: fromName === undefined ? from : { name: forWire(fromName), address: from },
    to: { name: "", address: to },
    ...(replyTo !== undefined && { replyTo }),
    subject: forWire(letter.subject.normalize("NFC")),
    text: letter.text.normalize("NFC"),
    ...(letter.html !== undefined && { html: letter.html.normalize("NFC") }),
    messageId,
    headers: {
      "Danchu-Key": encodeURIComponent(key),
      "Auto-Submitted": "auto-generated",
      ...(letter.unsubscribe !== undefined && { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" })
    },
    ...(letter.unsubscribe !== undefined && { list: { unsubscribe: letter.unsubscribe } }),
    dsn: {
      id: messageId.slice(1, -1),
      return: "headers",
      notify: ["failure", "delay"],
      recipient: `rfc822;${to}`
    }
  }
}

/**
 * A notifier that sends letters through a mail server, over as many connections as the server allows.
 * The Message-ID is the key's, so whoever receives a letter twice can tell.
 * @throws InsecureServer
 * @example
 * ```ts
 * const email = makeEmailNotifier({ server: { host: "mail.example.vn", port: 465, security: "tls" }, from, find, write })
 * ```
 */
export const makeEmailNotifier = (options: EmailOptions): EmailNotifier => {
  const { server, from, dkim, find, write } = options
  const domain = from.slice(from.lastIndexOf("@") + 1)
  const transport = createTransport({
    ...transportOf(server),
    ...(dkim && {
      dkim: { domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkim.privateKey }
    })
  })
  const addressFor = Effect.fnUntraced(function* (notification: Notification) {
    const found = yield* find(notification)
    if (found === null || found.trim() === "") {
      return yield* Effect.fail(new DeliveryRefused("no-address", notification.key))
    }
    return yield* Effect.try({
      try: () => emailAddress(found),
      catch: cause => new DeliveryRefused("malformed-address", notification.key, { cause })
    })
  })
  return {
    send: notification =>
      Effect.gen(function* () {
        const { key } = notification
        const to = yield* addressFor(notification)
        const letter = yield* write(notification)
        if (letter.unsubscribe !== undefined && !letter.unsubscribe.startsWith("https://")) {
          return yield* Effect.fail(new DeliveryRefused("unsubscribe-not-https", key))
        }
        yield* Effect.tryPromise({
          try: () => transport.sendMail(messageOf(options, domain, to, letter, key)),
          catch: error => smtpFault(error, key)
        })
      }),
    close: () => transport.close()
  }
}
