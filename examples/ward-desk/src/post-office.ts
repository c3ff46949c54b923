import { DeliveryFailed, type Notification, type NotifierShape } from "@danchu/engine"
import type { CivilDate } from "@danchu/law"
import { citationText } from "@danchu/law"
import { emailAddress, type MailServer, makeEmailNotifier } from "@danchu/notify-email"
import * as Effect from "effect/Effect"
import { cardOf, contactOf } from "./cards.ts"
import type { Database } from "./database.ts"
import { letterOf } from "./letter.ts"
import { isKept, keep } from "./outbox.ts"
import { postman } from "./postman.ts"
import type { Safe } from "./safe.ts"
import { wardName } from "./wards.ts"

/** The office's mail server and its own address. */
export interface MailSetting {
  readonly server: MailServer
  readonly from: string
}

/** People who may have left an e-mail address; bodies and officials get their papers by hand. */
const mayHaveMail = new Set(["complainant", "denouncer", "applicant", "sender"])

/** So many failures of the mail server, and the notice goes on paper: nobody waits for a provider for ever. */
const triesByMail = 6

export interface PostOffice extends NotifierShape {
  readonly close: () => void
}

const kept = <A>(key: string, work: () => Promise<A>): Effect.Effect<A, DeliveryFailed> =>
  Effect.tryPromise({ try: work, catch: cause => new DeliveryFailed("desk-not-reached", key, { cause }) })

interface Place {
  readonly database: Database
  readonly safe: Safe
  readonly now: () => number
  readonly today: () => CivilDate
  readonly mail: MailSetting | null
}

/**
 * Where the notices of a procedure go: by e-mail where the office has a mail server and the person left an address, else to
 * the list of papers to hand over. A letter that its address refuses goes there too.
 */
export const postOffice = ({ database: db, safe, now, today, mail }: Place): PostOffice => {
  const addressOf = async ({ tenant, caseId }: Notification): Promise<string | null> => {
    const contact = await contactOf(db, tenant, caseId)
    if (!contact) return null
    return safe.open({ tenant, ...contact, by: postman.id, purpose: postman.purpose })
  }
  const write = async (notification: Notification) => {
    const { tenant, caseId, to, template, basis, values } = notification
    const card = await cardOf(db, tenant, caseId)
    const on = typeof values["on"] === "string" ? (values["on"] as CivilDate) : null
    const words = { vi: basis.map(one => citationText(one, "vi")), en: [] }
    const letter = letterOf(
      { caseId, to, template, on, basis: words },
      wardName(tenant, today()),
      card?.code ?? null
    )
    return { subject: letter.subject, text: letter.lines.join("\n\n") }
  }
  const email =
    mail &&
    makeEmailNotifier({
      server: mail.server,
      from: emailAddress(mail.from),
      find: notification => kept(notification.key, () => addressOf(notification)),
      write: notification => Effect.promise(() => write(notification))
    })
  const onPaper = (notification: Notification) =>
    kept(notification.key, () => keep(db, notification, "paper", now(), today()))
  const byMail = (notification: Notification) =>
    email
      ? email.send(notification).pipe(
          Effect.andThen(kept(notification.key, () => keep(db, notification, "email", now(), today()))),
          Effect.catch(fault =>
            fault._tag === "DeliveryRefused" || notification.attempt >= triesByMail
              ? onPaper(notification)
              : Effect.fail(fault)
          )
        )
      : onPaper(notification)
  return {
    send: notification =>
      Effect.gen(function* () {
        const { key, tenant, caseId, to } = notification
        if (yield* kept(key, () => isKept(db, notification))) return
        const hasMail =
          mayHaveMail.has(to) && (yield* kept(key, () => contactOf(db, tenant, caseId))) !== null
        yield* hasMail ? byMail(notification) : onPaper(notification)
      }),
    close: () => email?.close()
  }
}
