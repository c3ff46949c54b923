import { complaintFirst, type Duplicate, decide, duplicatesOf } from "@danchu/procedures"
import { firstComplaint } from "@danchu/sdk"
import * as z from "zod"
import { cardsOnMatter, type NewCard, register } from "./cards.ts"
import { bench, type Desk } from "./desk.ts"
import { tidy } from "./form.ts"

export const matterFields = ["land", "benefits", "administrative", "judicial", "party", "other"] as const

const code = z.string().regex(/^[A-Z0-9_-]{1,40}$/)
const maybeCode = z.union([z.literal(""), code]).transform(text => (text === "" ? null : text))

/** What the index of the office knows of a paper: codes only, and a subject without names. */
export const Index = z.object({
  sender: maybeCode,
  matter: code,
  respondent: maybeCode,
  field: z.enum(matterFields),
  subject: z.string().min(3).max(160)
})
export type Index = z.infer<typeof Index>

export const indexFrom = (form: URLSearchParams) =>
  Index.safeParse({
    sender: tidy(form.get("sender") ?? "").toUpperCase(),
    matter: tidy(form.get("matter") ?? "").toUpperCase(),
    respondent: tidy(form.get("respondent") ?? "").toUpperCase(),
    field: form.get("field"),
    subject: tidy(form.get("subject") ?? "").replaceAll("\n", " ")
  })

type Receive = Extract<z.infer<typeof firstComplaint.commands>, { type: "ReceiveComplaint" }>

/** The earlier papers of the office that this one repeats. */
export const earlierPapers = async (
  desk: Desk,
  tenant: string,
  { sender, matter, respondent }: Index,
  command: Receive,
  commandId: string
): Promise<readonly Duplicate[]> => {
  const cards = await cardsOnMatter(desk.database, tenant, matter, commandId)
  return duplicatesOf(
    { id: "", kind: "complaint", receivedOn: command.on, sender, matter, respondent },
    cards.map(({ caseId, receivedOn, sender, respondent }) => ({
      id: caseId,
      kind: "complaint",
      receivedOn,
      sender,
      matter,
      respondent
    }))
  )
}

/** Gives the paper its number and opens its case; sent again, it is the same paper and the same case. */
export const takeIn = async (
  desk: Desk,
  by: { readonly tenant: string; readonly name: string; readonly role: string },
  commandId: string,
  index: Index,
  command: Receive
) => {
  const said = decide(complaintFirst, complaintFirst.initial, command, bench)
  if (said._tag === "Refused") return said
  const paper: NewCard = { ...index, receivedOn: command.on }
  const card = await register(desk.database, by.tenant, commandId, paper)
  const danchu = await desk.danchu(by.tenant)
  return danchu.open(firstComplaint, {
    case: card.caseId,
    commandId,
    command,
    by: { id: by.name, roles: [by.role] }
  })
}
