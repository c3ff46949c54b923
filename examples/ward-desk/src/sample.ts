import { addDays, type CivilDate } from "@danchu/law"
import { type Account, addAccount } from "./accounts.ts"
import type { Desk } from "./desk.ts"
import { writeEntry } from "./diary.ts"
import { takeIn } from "./intake.ts"
import { kinds } from "./kinds.ts"
import { readable } from "./password.ts"
import { roles } from "./roles.ts"
import { type Course, courses } from "./sample-course.ts"
import { fillWithNotices } from "./sample-notices.ts"
import { sealOnce } from "./sealing.ts"

const names = { reception: "tiep-dan", clerk: "van-thu", verifier: "xac-minh", chair: "chu-tich" } as const

/** One account for each role, with a password that is told once. */
export const firstAccounts = async (
  desk: Desk,
  tenant: string
): Promise<readonly (Account & { readonly password: string })[]> => {
  const made: (Account & { readonly password: string })[] = []
  for (const role of roles) {
    const account = { name: names[role], tenant, role }
    const password = readable(4)
    await addAccount(desk.database, account, password)
    made.push({ ...account, password })
  }
  return made
}

const nobodyReal = "mau"

/** Runs a made-up case from so many days ago; a step that the law refuses ends it there. */
const play = async (
  desk: Desk,
  tenant: string,
  commandId: string,
  { letters, index, steps }: Course,
  today: CivilDate
): Promise<void> => {
  const kind = kinds.find(one => one.letters === letters)
  if (!kind) throw new Error("a made-up case is of no kind")
  const by = { tenant, name: nobodyReal, role: "reception" } as const
  const given = async (n: number, [days, command]: Course["steps"][number]) => {
    const { sealed = {}, ...rest } = command
    const refs: Record<string, string> = {}
    for (const [field, text] of Object.entries(sealed))
      refs[field] = await sealOnce(desk, by, `${commandId}:${n}`, field, text)
    const number = kind.number === null || n > 0 ? {} : { [kind.number]: "HS-0" }
    const read = kind.parse({ ...number, ...rest, ...refs, on: addDays(today, -days) })
    if (!read.success) throw new Error(`the made-up command ${command.type} cannot be read`)
    return read.data
  }
  const [first, ...rest] = steps
  const opened = await takeIn(desk, by, `${commandId}:0`, kind, index, await given(0, first))
  if (opened._tag === "Refused") return
  const danchu = await desk.danchu(tenant)
  for (const [n, step] of rest.entries()) {
    const answer = await kind.command(danchu, {
      case: opened.caseId,
      commandId: `${commandId}:${n + 1}`,
      command: await given(n + 1, step),
      by: { id: nobodyReal, roles }
    })
    if (answer._tag === "Refused") return
  }
}

/** Made-up cases, receptions and notices, so that a new desk has something to look at. */
export const fillWithSamples = async (desk: Desk, tenant: string): Promise<void> => {
  const today = desk.today()
  for (const [n, course] of courses.entries()) await play(desk, tenant, `sample:${n}`, course, today)
  const reception = {
    heldOn: addDays(today, -3),
    person: "CD-1018",
    kind: "petition",
    people: 4,
    content: "Đề nghị sửa mương thoát nước cuối ngõ 12.",
    handling: "Đã ghi nhận, chuyển bộ phận hạ tầng.",
    by: "regular",
    crowd: false,
    again: false,
    paper: "none"
  } as const
  await writeEntry(desk.database, tenant, "sample:reception", reception, "mau")
  await fillWithNotices(desk, tenant)
}
