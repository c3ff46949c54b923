import { type Duplicate, duplicatesOf } from "@danchu/procedures"
import { NotAuthorised } from "@danchu/sdk"
import * as z from "zod"
import { type Contact, cardsOnMatter, markOpened, notOpened, register, type Unopened } from "./cards.ts"
import type { Desk } from "./desk.ts"
import { tidy } from "./form.ts"
import { type Given, type Kind, kindOf, matterFields } from "./kinds.ts"
import { postman } from "./postman.ts"
import { plays, type Role } from "./roles.ts"
import { sealOnce } from "./sealing.ts"

const code = z.string().regex(/^[A-Z0-9_-]{1,40}$/)
const maybeCode = z.union([z.literal(""), code]).transform(text => (text === "" ? null : text))

/** What the index of the office knows of a paper: codes only, and a subject without names. */
export const Index = z.object({
  sender: maybeCode,
  matter: code,
  respondent: maybeCode,
  field: z.enum(matterFields),
  subject: z.string().max(160),
  signers: z.coerce.number().int().min(1).max(100_000),
  email: z.union([z.literal(""), z.email()])
})
export type Index = z.infer<typeof Index>

const OpenIndex = Index.extend({ subject: z.string().min(3).max(160) })

/** Of a confidential kind the desk knows neither who nor what: only the code of the matter. */
export const indexFrom = (kind: Kind, form: URLSearchParams) => {
  const text = (name: string) => tidy(form.get(name) ?? "")
  const schema = kind.confidential ? Index : OpenIndex
  return schema.safeParse({
    sender: kind.confidential ? "" : text("sender").toUpperCase(),
    matter: text("matter").toUpperCase(),
    respondent: kind.confidential ? "" : text("respondent").toUpperCase(),
    field: kind.fields.length > 0 ? form.get("field") : "other",
    subject: kind.confidential ? "" : text("subject").replaceAll("\n", " "),
    signers: text("signers") || "1",
    email: kind.confidential ? "" : text("email")
  })
}

/** The earlier papers of the office that this one repeats. */
export const earlierPapers = async (
  desk: Desk,
  tenant: string,
  { paper, letters }: Kind,
  { sender, matter, respondent }: Index,
  command: Given,
  commandId: string
): Promise<readonly Duplicate[]> => {
  if (paper === null) return []
  const cards = await cardsOnMatter(desk.database, tenant, letters, matter, commandId)
  return duplicatesOf(
    { id: "", kind: paper, receivedOn: command.on, sender, matter, respondent },
    cards.map(({ caseId, receivedOn, sender, respondent }) => ({
      id: caseId,
      kind: paper,
      receivedOn,
      sender,
      matter,
      respondent
    }))
  )
}

const open = async (desk: Desk, { tenant, caseId, commandId, command, by }: Unopened) => {
  const kind = kindOf(caseId)
  const given = kind?.parse(JSON.parse(command))
  if (!kind || !given?.success) throw new Error("a card names no kind of case, or no command of it")
  const answer = await kind.open(await desk.danchu(tenant), {
    case: caseId,
    commandId,
    command: given.data,
    by: { id: by.name, roles: [by.role] }
  })
  if (answer._tag === "Receipt") await markOpened(desk.database, tenant, caseId)
  return answer
}

const yearsOfPost = 3 * 366 * 86_400_000

const contactFor = async (
  desk: Desk,
  by: { readonly tenant: string; readonly name: string },
  commandId: string,
  email: string
): Promise<Contact | null> => {
  if (email === "") return null
  const { tenant, name } = by
  const ref = await sealOnce(desk, by, commandId, "email", email)
  const until = desk.now() + yearsOfPost
  const grant = await desk.safe.allow({
    tenant,
    ref,
    to: postman.id,
    by: name,
    purpose: postman.purpose,
    until
  })
  return { ref, grant }
}

/**
 * Gives the paper its number and opens its case; sent again, it is the same paper and the same case. The card holds the
 * command, so that a desk that was cut off between the two opens the case when it starts again.
 */
export const takeIn = async (
  desk: Desk,
  by: { readonly tenant: string; readonly name: string; readonly role: Role },
  commandId: string,
  kind: Kind,
  { email, ...index }: Index,
  given: Given
) => {
  // All that can say no is asked before a number is given: a number without a case would be a hole in the register.
  const who = kind.steps[kind.receive]?.who ?? ""
  if (!plays(by.role, who)) throw new NotAuthorised(kind.receive, who)
  const said = kind.tried(given)
  if (said._tag === "Refused") return said
  const card = await register(desk.database, by.tenant, commandId, {
    ...index,
    letters: kind.letters,
    receivedOn: given.on,
    contact: await contactFor(desk, by, commandId, email),
    command: caseId => (kind.number === null ? given : { ...given, [kind.number]: caseId }),
    by
  })
  return open(desk, card)
}

/** Opens the cases of papers that have a number and no case yet; answers those that could not be opened. */
export const goOn = async (desk: Desk): Promise<readonly string[]> => {
  const failed: string[] = []
  for (const card of await notOpened(desk.database)) {
    const answer = await open(desk, card).catch(() => null)
    if (answer?._tag !== "Receipt") failed.push(card.caseId)
  }
  return failed
}
