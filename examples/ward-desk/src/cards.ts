import type { CivilDate } from "@danchu/law"
import { yearOf } from "@danchu/law"
import type { Database, Row } from "./database.ts"
import { readable } from "./password.ts"

/** What the desk knows of a case besides its procedure; people are references of the office's own index. */
export interface Card {
  readonly caseId: string
  /** What the citizen asks with: random, and no number of the register. */
  readonly code: string
  readonly receivedOn: CivilDate
  readonly sender: string | null
  readonly matter: string
  readonly respondent: string | null
  readonly field: string
  readonly subject: string
  readonly signers: number
}

/** Where a notice may go: an address in the vault, and the grant to read it for that. */
export interface Contact {
  readonly ref: string
  readonly grant: string
}

/** A card with the command that opens its case, so that a desk that was cut off in between can go on. */
export interface NewCard extends Omit<Card, "caseId" | "code"> {
  readonly letters: string
  readonly contact: Contact | null
  readonly command: (caseId: string) => object
  readonly by: { readonly name: string; readonly role: string }
}

/** A card whose case is not known to be open. */
export interface Unopened {
  readonly tenant: string
  readonly caseId: string
  readonly commandId: string
  readonly command: string
  readonly by: { readonly name: string; readonly role: string }
}

const text = (row: Row, column: string): string | null => {
  const value = row[column]
  return value === null || value === undefined ? null : String(value)
}

const cardFrom = (row: Row): Card => ({
  caseId: String(row["case_id"]),
  code: String(row["code"]),
  receivedOn: String(row["received_on"]) as CivilDate,
  sender: text(row, "sender"),
  matter: String(row["matter"]),
  respondent: text(row, "respondent"),
  field: String(row["field"]),
  subject: String(row["subject"]),
  signers: Number(row["signers"])
})

const unopenedFrom = (row: Row): Unopened => ({
  tenant: String(row["tenant"]),
  caseId: String(row["case_id"]),
  commandId: String(row["command_id"]),
  command: String(row["command"]),
  by: { name: String(row["account"]), role: String(row["role"]) }
})

/** Gives a paper the next number of its kind and year; the same command gets the same number again. */
export const register = async (
  db: Database,
  tenant: string,
  commandId: string,
  card: NewCard
): Promise<Unopened> => {
  const year = yearOf(card.receivedOn)
  for (;;) {
    const [known] = await db.all("SELECT * FROM cards WHERE tenant = ? AND command_id = ?", tenant, commandId)
    if (known) return unopenedFrom(known)
    const [top] = await db.all(
      "SELECT MAX(serial) AS serial FROM cards WHERE tenant = ? AND letters = ? AND year = ?",
      tenant,
      card.letters,
      year
    )
    const serial = Number(top?.["serial"] ?? 0) + 1
    const caseId = `${card.letters}-${year}-${String(serial).padStart(4, "0")}`
    // Where another paper took the number meanwhile, nothing is written and the next number is tried.
    await db.run(
      `INSERT INTO cards (tenant, case_id, letters, year, serial, code, command_id, received_on, sender, matter,
         respondent, field, subject, signers, contact, contact_grant, command, account, role, opened)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING`,
      tenant,
      caseId,
      card.letters,
      year,
      serial,
      readable(3),
      commandId,
      card.receivedOn,
      card.sender,
      card.matter,
      card.respondent,
      card.field,
      card.subject,
      card.signers,
      card.contact?.ref ?? null,
      card.contact?.grant ?? null,
      JSON.stringify(card.command(caseId)),
      card.by.name,
      card.by.role
    )
  }
}

export const markOpened = async (db: Database, tenant: string, caseId: string): Promise<void> => {
  await db.run("UPDATE cards SET opened = 1 WHERE tenant = ? AND case_id = ?", tenant, caseId)
}

export const notOpened = async (db: Database): Promise<readonly Unopened[]> =>
  (await db.all("SELECT * FROM cards WHERE opened = 0 ORDER BY tenant, case_id")).map(unopenedFrom)

export const contactOf = async (db: Database, tenant: string, caseId: string): Promise<Contact | null> => {
  const [row] = await db.all(
    "SELECT contact, contact_grant FROM cards WHERE tenant = ? AND case_id = ?",
    tenant,
    caseId
  )
  const [ref, grant] = row ? [text(row, "contact"), text(row, "contact_grant")] : [null, null]
  return ref === null || grant === null ? null : { ref, grant }
}

export const cardOf = async (db: Database, tenant: string, caseId: string): Promise<Card | null> => {
  const [row] = await db.all("SELECT * FROM cards WHERE tenant = ? AND case_id = ?", tenant, caseId)
  return row ? cardFrom(row) : null
}

/** The cards of a page's cases, by their numbers. */
export const cardsOf = async (
  db: Database,
  tenant: string,
  ids: readonly string[]
): Promise<ReadonlyMap<string, Card>> => {
  if (ids.length === 0) return new Map()
  const places = ids.map(() => "?").join(", ")
  const rows = await db.all(`SELECT * FROM cards WHERE tenant = ? AND case_id IN (${places})`, tenant, ...ids)
  return new Map(rows.map(row => [String(row["case_id"]), cardFrom(row)]))
}

/** The cards of a kind on a matter, without the one that this very command made. */
export const cardsOnMatter = async (
  db: Database,
  tenant: string,
  letters: string,
  matter: string,
  commandId: string
): Promise<readonly Card[]> =>
  (
    await db.all(
      "SELECT * FROM cards WHERE tenant = ? AND letters = ? AND matter = ? AND command_id <> ?",
      tenant,
      letters,
      matter,
      commandId
    )
  ).map(cardFrom)

/** The one case that a citizen's code names, in whichever office. */
export const caseByCode = async (
  db: Database,
  code: string
): Promise<{ readonly tenant: string; readonly caseId: string; readonly receivedOn: CivilDate } | null> => {
  const [row] = await db.all("SELECT tenant, case_id, received_on FROM cards WHERE code = ?", code)
  return row
    ? {
        tenant: String(row["tenant"]),
        caseId: String(row["case_id"]),
        receivedOn: String(row["received_on"]) as CivilDate
      }
    : null
}

export const everyCard = async (db: Database, tenant: string): Promise<ReadonlyMap<string, Card>> => {
  const rows = await db.all("SELECT * FROM cards WHERE tenant = ?", tenant)
  return new Map(rows.map(row => [String(row["case_id"]), cardFrom(row)]))
}
