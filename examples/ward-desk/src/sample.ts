import { addDays, type CivilDate } from "@danchu/law"
import { firstComplaint } from "@danchu/sdk"
import { type Account, addAccount } from "./accounts.ts"
import { register } from "./cards.ts"
import type { Desk } from "./desk.ts"
import { writeEntry } from "./diary.ts"
import { post } from "./notices.ts"
import { readable } from "./password.ts"
import { roles } from "./roles.ts"
import type { Input } from "./sample-course.ts"
import { courses } from "./sample-course.ts"

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

const everyPart = { id: "mau", roles: ["intake-officer", "resolver", "verifier", "clerk", "complainant"] }

/** Runs a made-up case from so many days ago; a step that the law refuses ends it there. */
const play = async (
  desk: Desk,
  tenant: string,
  commandId: string,
  course: (typeof courses)[number],
  today: CivilDate
): Promise<void> => {
  const { index, steps } = course
  const ago = (days: number) => addDays(today, -days)
  const [[days, first], ...rest] = steps
  const card = await register(desk.database, tenant, commandId, { ...index, receivedOn: ago(days) })
  const danchu = await desk.danchu(tenant)
  const order = (n: number, on: CivilDate, command: Input) => ({
    case: card.caseId,
    commandId: `${commandId}:${n}`,
    command: { ...command, on },
    by: everyPart
  })
  await danchu.open(firstComplaint, order(0, ago(days), first))
  for (const [n, [days, command]] of rest.entries()) {
    const answer = await danchu.command(firstComplaint, order(n + 1, ago(days), command))
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
    handling: "Đã ghi nhận, chuyển bộ phận hạ tầng."
  } as const
  await writeEntry(desk.database, tenant, "sample:reception", reception, "mau")
  const notice = {
    matter: "K5",
    title: "Kết quả huy động đóng góp làm đường liên tổ dân phố (dữ liệu mẫu)",
    body: "Tổng số hộ tham gia: 214.\nChi tiết thu, chi xem tại trụ sở và nhà văn hóa tổ dân phố."
  }
  const by = { account: "mau", on: addDays(today, -6), at: desk.now() }
  await post(desk.database, tenant, "5f1d7a38-6b1f-4f0e-9a43-2d1e6f0c7b55", notice, by)
}
