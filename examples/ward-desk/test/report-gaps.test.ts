import { afterAll, describe, expect, it } from "vitest"
import { fillWithSamples } from "../src/sample.ts"
import { type Client, newDesk, signedIn, ward } from "./client.ts"

const { app, desk } = await newDesk()
await fillWithSamples(desk, ward)
const [reception, clerk, chair] = await Promise.all([
  signedIn(app, "reception"),
  signedIn(app, "clerk"),
  signedIn(app, "chair")
])
afterAll(() => desk.close())

const column = async (form: string, number: number): Promise<number | null> => {
  const { text } = await clerk.get(`/reports/${form}.csv`)
  const [, value = ""] = new RegExp(`,${number},[^\\r\\n]*,known,(\\d+)\\r\\n`).exec(text) ?? []
  return value === "" ? null : Number(value)
}
const step = async (who: Client, address: string, name: string, fields: Record<string, string>) => {
  const { status, text } = await who.fill(`${address}/steps/${name}`, fields)
  expect(status, text).toBe(303)
}

describe("a form of the quarter", () => {
  it("says of every empty column why nobody knows it", async () => {
    const { text } = await clerk.get("/reports")
    const pages = new Set(
      [...text.matchAll(/href="(\/reports\/2026-(?:Q4|1[0-2])\/[\w-]+)"/g)].map(([, found = ""]) => found)
    )
    expect(pages.size).toBe(10 + 2 * 2)
    for (const page of pages) {
      const told = await clerk.get(page)
      expect(told.status, page).toBe(200)
      expect(told.text, page).not.toContain("Bàn này không biết.")
      const csv = await clerk.get(`${page}.csv`)
      if (csv.status === 303) {
        expect(told.text, page).not.toContain(`${page}.csv`)
        continue
      }
      const empty = [...csv.text.matchAll(/^[^,]*,[^,]*,[^,]*,(\d+),.*,unknown,\r$/gm)].map(([, n]) => n)
      for (const number of empty)
        expect(told.text, `${page} column ${number}`).toMatch(new RegExp(`<li>${number}: `))
    }
  })
  it("of which nothing is known is not handed out blank, and says why", async () => {
    const file = await clerk.get("/reports/2026-Q4/04-kqgq.xlsx")
    expect([file.status, file.headers.get("Location")]).toEqual([303, "/reports/2026-Q4/04-kqgq"])
    const { text } = await clerk.get("/reports/2026-Q4/04-kqgq")
    expect(text).toContain('data-gap="Unknown"')
    expect(text).toContain("Thủ tục không ghi kết luận nào phải được thực hiện")
    expect(text).toContain('data-gap="NotVerified"')
    expect((await clerk.get("/reports")).text).toContain("chưa có số liệu nào, vì sao")
  })
  it("says in the other language too why it is empty", async () => {
    const { text } = await clerk.get("/reports/2026-Q4/01-kqgq?lang=en")
    expect(text).toContain("Money, land, and who got their rights back are not recorded at this desk.")
    await clerk.get("/?lang=vi")
  })
})

describe("the register of receptions", () => {
  it("fills the forms on reception: who received, how often, groups, and the papers handed in", async () => {
    const entry = {
      heldOn: "2026-11-19",
      person: "CD-2001",
      kind: "complaint",
      people: "12",
      crowd: "yes",
      by: "head",
      again: "yes",
      paper: "forwarded",
      content: "Đề nghị xem lại mức hỗ trợ.",
      handling: "Đã chuyển."
    }
    expect(await column("2026-Q4/01-tcd", 13)).toBe(0)
    expect(await reception.fill("/diary", entry)).toMatchObject({ status: 303 })
    // The made-up one of the sample: four people, first time, whoever was on duty.
    for (const [number, figure] of [
      [1, 2],
      [2, 16],
      [4, 1],
      [13, 1],
      [14, 12],
      [16, 1],
      [17, 1],
      [20, 1]
    ] as const)
      expect(await column("2026-Q4/01-tcd", number), `column ${number}`).toBe(figure)
    // Sessions are not in the register, and no 0.
    expect(await column("2026-Q4/01-tcd", 12)).toBeNull()
    expect(await column("2026-Q4/02-tcd", 3)).toBe(1)
    expect(await column("2026-Q4/02-tcd", 14)).toBe(1)
    expect(await column("2026-Q4/02-tcd", 16)).toBeNull()
  })
  it("of an older desk gives what it has, and the rest with the reason", async () => {
    await desk.database.run("UPDATE diary SET received_by = NULL WHERE person = 'CD-2001'")
    expect(await column("2026-Q4/01-tcd", 1)).toBe(2)
    expect(await column("2026-Q4/01-tcd", 13)).toBeNull()
    expect((await clerk.get("/reports/2026-Q4/01-tcd")).text).toContain("ghi từ khi sổ chưa hỏi ai tiếp")
    await desk.database.run("UPDATE diary SET received_by = 'head' WHERE person = 'CD-2001'")
  })
})

describe("a reflection on an administrative regulation", () => {
  it("is taken in with its content in the vault, and fills the form on feedback from its own steps", async () => {
    const content = "Mẫu tờ khai hỏi giấy đã có trong cơ sở dữ liệu"
    const form = await reception.get("/intake/PA")
    expect(form.text).toContain("phiếu lấy ý kiến")
    const sent = new URLSearchParams({
      ...reception.hidden(),
      matter: "TO-KHAI",
      on: "2026-11-10",
      signers: "1"
    })
    for (const [name, value] of [
      ["form", "document"],
      ["through", "office"],
      ["meets", "vietnamese"],
      ["meets", "clear"],
      ["meets", "contact"],
      ["content", content],
      ["sender", "Ông Ba, tổ 4"]
    ] as const)
      sent.append(name, value)
    const { status, headers, text } = await reception.send("/intake/PA", sent)
    expect(status, text).toBe(303)
    const address = headers.get("Location") ?? ""
    expect(address).toBe("/cases/PA-2026-0001")
    expect((await chair.get(address)).text).not.toContain(content)
    await step(reception, address, "TakeUpReflection", { on: "2026-11-11", subject: "unsuitable" })
    expect(await column("2026-11/06a-btp-kstt", 3)).toBe(1)
    expect(await column("2026-11/06a-btp-kstt", 15)).toBe(1)
    const file = "Báo cáo 9/BC"
    await step(chair, address, "AssessGrounds", { on: "2026-11-11", enough: "yes", file })
    await step(chair, address, "WeighRegulation", { on: "2026-11-12", failed: "simple", file })
    await step(chair, address, "DecideReflection", { on: "2026-11-12", measure: "propose-amendment", file })
    expect(await column("2026-11/06a-btp-kstt", 8)).toBe(1)
    expect(await column("2026-11/06a-btp-kstt", 16)).toBe(0)
    await step(chair, address, "PublishResult", { on: "2026-11-13", forms: "portal", file })
    expect(await column("2026-11/06a-btp-kstt", 16)).toBe(1)
  })
})
