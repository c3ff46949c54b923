import { Petition } from "@danchu/entities"
import { type CivilDate, day, InvalidDate } from "@danchu/law"
import { parse } from "csv-parse/sync"
import * as z from "zod"
import { type Field, headings, words } from "./headings.ts"

/** One of the words that a column may hold, read into what it stands for. */
const word = <const T extends Readonly<Record<string, unknown>>>(table: T) =>
  z.string().transform((text, context): T[keyof T] => {
    const key = text.toLowerCase()
    const found = Object.keys(table).find(one => one.normalize("NFC") === key)
    if (found !== undefined) return table[found as keyof T]
    context.addIssue({
      code: "custom",
      message: `"${text}" không thuộc: ${Object.keys(table).filter(Boolean).join(", ")}`
    })
    return z.NEVER
  })

/** An empty cell is no value. */
const maybe = <S extends z.ZodType>(schema: S) =>
  z.preprocess(cell => (cell === "" ? undefined : cell), schema.optional())

const yes = word(words.yes)
const dateCell = z.string().transform((text, context): CivilDate => {
  try {
    return day(text)
  } catch (error) {
    if (!(error instanceof InvalidDate)) throw error
    context.addIssue({ code: "custom", message: `"${text}" không phải là một ngày có trong lịch` })
    return z.NEVER
  }
})
const date = maybe(dateCell)

const Row = z.object({
  id: z.string(),
  kind: word(words.kind),
  receivedOn: z.string().min(1, "thiếu ngày nhận").pipe(dateCell),
  knownOn: date,
  sender: z.string(),
  signers: z.string().regex(/^\d+$/, "không phải là số").transform(Number),
  signed: yes,
  representation: yes,
  remote: yes,
  subject: z.string().min(1, "thiếu nội dung"),
  acceptedOn: date,
  refusedOn: date,
  refusalGround: maybe(word(words.refusalGround)),
  complexity: maybe(word(words.complexity)),
  verifiedOn: date,
  agrees: maybe(yes),
  invitedOn: date,
  dialogueOn: date,
  decidedOn: date,
  outcome: maybe(word(words.outcome)),
  sentOn: date,
  decisionReceivedOn: date,
  withdrawnOn: date,
  suspendedOn: date,
  suspensionGround: maybe(word(words.suspensionGround)),
  resumedOn: date,
  appealedOn: date
})

export type RegisterRow = z.infer<typeof Row>

/** A line of the register, with its number in the file. */
export interface Entry {
  readonly line: number
  readonly petition: Petition
  readonly row: RegisterRow
}

/** A line that was not taken over, and why. */
export interface RefusedLine {
  readonly line: number
  readonly id: string
  readonly why: string
}

const nameOf = (field: PropertyKey): string =>
  Object.entries(headings).find(([, name]) => name === field)?.[0] ?? String(field)

const complaintsOf = (error: z.ZodError): string =>
  error.issues.map(issue => `${nameOf(issue.path[0] ?? "")}: ${issue.message}`).join("; ")

const orderOf = (row: RegisterRow): string | undefined => {
  const acts = [row.acceptedOn, row.refusedOn, row.decidedOn, row.sentOn, row.withdrawnOn]
  return acts.some(on => on !== undefined && on < row.receivedOn)
    ? "có việc ghi ngày trước ngày nhận đơn"
    : undefined
}

/** Reads the spreadsheet: every line is either an entry or a refusal that says why. */
export const readRegister = (
  text: string
): { readonly entries: readonly Entry[]; readonly refused: readonly RefusedLine[] } => {
  const lines: string[][] = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true })
  const [head = [], ...body] = lines.map(cells => cells.map(cell => cell.normalize("NFC").trim()))
  const fields = head.map(
    (heading): Field | undefined =>
      Object.entries(headings).find(([one]) => one.normalize("NFC") === heading)?.[1]
  )
  const entries: Entry[] = []
  const refused: RefusedLine[] = []
  for (const [index, cells] of body.entries()) {
    const line = index + 2
    const id = cells[fields.indexOf("id")] ?? ""
    const refuse = (why: string) => refused.push({ line, id, why })
    if (cells.length !== head.length) {
      refuse(`dòng có ${cells.length} ô, tiêu đề có ${head.length}`)
      continue
    }
    const read = Row.safeParse(Object.fromEntries(fields.map((field, i) => [field, cells[i]])))
    if (!read.success) {
      refuse(complaintsOf(read.error))
      continue
    }
    const row = read.data
    const { kind, receivedOn, knownOn, signers, signed, representation, remote, subject } = row
    if (kind === "denunciation") {
      refuse("đơn tố cáo không ghi vào sổ này: phải giữ bí mật người tố cáo (khoản 2 Điều 47 Luật Tố cáo)")
      continue
    }
    const petition = Petition.safeParse({
      id: row.id,
      kind,
      receivedOn,
      ...(knownOn && { knownOn }),
      sender: row.sender,
      signers,
      signed,
      representation,
      remote,
      subject
    })
    if (!petition.success) {
      refuse(complaintsOf(petition.error))
      continue
    }
    const twin = entries.find(one => one.petition.id === petition.data.id)
    if (twin) {
      refuse(`trùng số đơn với dòng ${twin.line}`)
      continue
    }
    const disorder = orderOf(row)
    if (disorder !== undefined) {
      refuse(disorder)
      continue
    }
    entries.push({ line, petition: petition.data, row })
  }
  return { entries, refused }
}
