import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { databaseFrom } from "../src/database.ts"
import { openDesk } from "../src/desk.ts"
import { noticesOf } from "../src/notices.ts"
import { fillWithSamples } from "../src/sample.ts"
import { prepare, schemaVersion } from "../src/schema.ts"
import { type Client, newDesk, otherWard, signedIn, today, ward } from "./client.ts"
import { picture } from "./photo.ts"

const { app, desk } = await newDesk()
const clerk = await signedIn(app, "clerk")
const verifier = await signedIn(app, "verifier")
const neighbour = await signedIn(app, "neighbour")
afterAll(() => desk.close())

const commune = {
  headquarters: "Trụ sở",
  "house-of-culture": "Nhà văn hóa",
  "community-point": "",
  neighbourhoods: "Tổ 1\nTổ 2",
  portal: "yes"
}
const png = await picture()
const posted = async (title: string, matter = "K7", decidedOn = "2026-10-05"): Promise<string> => {
  expect(await clerk.fill("/board", { matter, decidedOn, title, body: "Nội dung." })).toMatchObject({
    status: 303
  })
  const [, id = ""] = /<article id="n-([\w-]+)"/.exec((await clerk.get(`/board/${ward}`)).text) ?? []
  return id
}
const photographed = async (id: string): Promise<string> => {
  await clerk.get(`/board/${ward}`)
  const body = new FormData()
  for (const [field, value] of Object.entries(clerk.hidden())) body.append(field, value)
  body.append("what", "posting-photo")
  body.append("file", new File([png], "anh.png"))
  expect(await clerk.send(`/board/${ward}/${id}/files`, body)).toMatchObject({ status: 303 })
  const [, photo = ""] = /value="([0-9a-f]{64})"/.exec((await clerk.get(`/disclosure/${id}`)).text) ?? []
  return photo
}
/** State and clause of each line, by its channel and place. */
const matrix = async (who: Client, id: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    [
      ...(await who.get(`/disclosure/${id}`)).text.matchAll(
        /<tr data-state="([\w-]+)"><th scope="row">([\s\S]*?)<\/th>/g
      )
    ].map(([, state = "", name = ""]) => [name.replaceAll(/<[^>]+>/g, ""), state])
  )

describe("the office's own matrix", () => {
  it("says nothing of duties before it is told where the office publishes", async () => {
    const { text } = await clerk.get("/disclosure")
    expect(text).toContain("nên chưa tính được")
    expect(text).not.toContain("data-state")
    expect(await clerk.fill("/disclosure/commune", { ...commune, headquarters: "" })).toMatchObject({
      status: 422
    })
    expect(
      await clerk.fill("/disclosure/commune", { ...commune, "community-point": "Nhà văn hóa" })
    ).toMatchObject({ status: 422 })
    expect(await clerk.fill("/disclosure/commune", commune)).toMatchObject({ status: 303 })
  })

  it("is one line for each channel and place, with the last day to begin, its clause, and why not", async () => {
    const id = await posted("Tiêu chí trợ cấp")
    expect(await matrix(verifier, id)).toEqual({
      "Cổng thông tin": "missed",
      "Niêm yết: Trụ sở": "missed",
      "Niêm yết: Nhà văn hóa": "missed",
      "Truyền thanh": "not-applicable",
      "Trưởng thôn, Tổ trưởng: Tổ 1": "missed",
      "Trưởng thôn, Tổ trưởng: Tổ 2": "missed"
    })
    const { text } = await verifier.get("/disclosure")
    expect(text).toContain("Tiêu chí trợ cấp")
    // The fifth working day after 5 October.
    expect(text).toContain('data-name="Chậm nhất bắt đầu">12/10/2026<')
    expect(text).toContain("khoản 2 Điều 13 Luật Thực hiện dân chủ ở cơ sở")
    expect(text).toContain("khoản 3 Điều 12")
    expect(text).toContain("Nơi này không có hệ thống truyền thanh")
    const english = await verifier.get("/disclosure?lang=en")
    expect(english.text).toContain('data-name="Begin by">2026-10-12<')
    expect(english.text).toContain("The commune has no loudspeaker")
    await verifier.get("/?lang=vi")
  })

  it("a board is proved by a photo of a day on which it hung", async () => {
    const id = await posted("Niêm yết có ảnh")
    const photo = await photographed(id)
    const hung = { where: "board:Trụ sở", from: "2026-10-06", photo, photoOn: "2026-10-07" }
    const wrong: readonly (readonly [string, Record<string, string>])[] = [
      ["phải có ảnh", { photo: "", photoOn: "" }],
      ["phải có ảnh", { photo: "0".repeat(64) }],
      ["không chụp trong những ngày", { photoOn: "2026-10-05" }],
      ["trước ngày của văn bản", { from: "2026-10-01" }],
      ["Ngày này chưa đến", { to: "2026-12-01" }],
      ["Ngày cuối đứng trước", { to: "2026-10-05" }],
      ["Không có nơi niêm yết này", { where: "board:Chợ" }],
      ["Chưa đúng hoặc còn thiếu", { from: "2026-02-30" }]
    ]
    for (const [words, other] of wrong) {
      const { status, text } = await clerk.fill(`/disclosure/${id}`, { ...hung, ...other })
      expect(status, words).toBe(422)
      expect(text).toContain(words)
    }
    expect((await matrix(clerk, id))["Niêm yết: Trụ sở"]).toBe("missed")
    expect(await clerk.fill(`/disclosure/${id}`, hung)).toMatchObject({ status: 303 })
    expect((await matrix(clerk, id))["Niêm yết: Trụ sở"]).toBe("met")
  })

  it("taken down too early it is interrupted; withdrawn, the record no longer counts but stays", async () => {
    const id = await posted("Gỡ sớm")
    const photo = await photographed(id)
    await clerk.fill(`/disclosure/${id}`, {
      where: "board:Nhà văn hóa",
      from: "2026-10-06",
      photo,
      photoOn: "2026-10-06"
    })
    const { text } = await clerk.get(`/disclosure/${id}`)
    const [, posting = ""] = /action="(\/disclosure\/[\w-]+\/postings\/[\w-]+)"/.exec(text) ?? []
    const change = async (who: Client, fields: Record<string, string>) => {
      await who.get("/vote")
      return who.post(posting, { ...who.hidden(), ...fields })
    }
    expect(await change(verifier, { act: "end", to: "2026-10-20" })).toMatchObject({ status: 403 })
    expect(await change(clerk, { act: "end", to: "2026-12-20" })).toMatchObject({ status: 422 })
    expect(await change(clerk, { act: "end", to: "2026-10-20" })).toMatchObject({ status: 303 })
    expect((await matrix(clerk, id))["Niêm yết: Nhà văn hóa"]).toBe("interrupted")
    expect(
      await clerk.fill("/disclosure/commune", { ...commune, "house-of-culture": "Nhà khác" })
    ).toMatchObject({ status: 422 })
    expect(await change(clerk, { act: "withdraw" })).toMatchObject({ status: 303 })
    expect((await matrix(clerk, id))["Niêm yết: Nhà văn hóa"]).toBe("missed")
    const kept = await desk.database.all("SELECT withdrawn_by FROM postings WHERE notice = ?", id)
    expect(kept).toEqual([{ withdrawn_by: "clerk" }])
  })

  it("is the office's alone, and written by its clerk", async () => {
    const id = await posted("Của riêng một nơi")
    expect(await neighbour.get(`/disclosure/${id}`)).toMatchObject({ status: 404 })
    expect((await neighbour.get("/disclosure")).text).not.toContain("Của riêng một nơi")
    for (const path of [`/disclosure/${id}`, `/disclosure/${id}/decided`, "/disclosure/commune"]) {
      await verifier.get("/vote")
      expect(await verifier.post(path, verifier.hidden()), path).toMatchObject({ status: 403 })
    }
    expect(await desk.database.all("SELECT * FROM communes WHERE tenant = ?", otherWard)).toEqual([])
  })

  it("takes no day that has not come", async () => {
    const notice = { matter: "K7", decidedOn: "2026-11-24", title: "Ngày mai", body: "Nội dung." }
    expect(await clerk.fill("/board", notice)).toMatchObject({ status: 422 })
  })

  it("is shown in its states by the made-up notices", async () => {
    const sample = await newDesk({ store: "memory:" })
    await fillWithSamples(sample.desk, ward)
    const { text } = await (await signedIn(sample.app, "chair")).get("/disclosure")
    for (const state of ["met", "running", "interrupted", "missed", "waiting", "not-applicable"])
      expect(text).toContain(`data-state="${state}"`)
    expect(text).not.toContain('data-state="unanswered"')
    expect(text).toContain("bắt đầu muộn")
    await sample.desk.close()
  })
})

describe("a desk made before", () => {
  const folder = mkdtempSync(join(tmpdir(), "ward-desk-older-"))
  const store = `sqlite:${join(folder, "ward.db")}`
  afterAll(() => rmSync(folder, { recursive: true }))

  it("opens with its notices, and asks for the day that they have not", async () => {
    const older = await databaseFrom(store)
    // The table as it was before the matrix.
    await older.run(`CREATE TABLE notices (
      tenant TEXT NOT NULL, id TEXT NOT NULL, posted_on TEXT NOT NULL, posted_at DOUBLE PRECISION NOT NULL,
      matter TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, account TEXT NOT NULL,
      PRIMARY KEY (tenant, id))`)
    const id = "00000000-0000-4000-8000-00000000000a"
    await older.run(
      "INSERT INTO notices VALUES (?, ?, '2026-10-06', 1, 'K5', 'Thông báo cũ', 'Nội dung', 'van-thu')",
      ward,
      id
    )
    await older.close()
    const { app, desk } = await newDesk({ store })
    expect(await noticesOf(desk.database, ward)).toMatchObject([{ title: "Thông báo cũ", decidedOn: null }])
    const clerk = await signedIn(app, "clerk")
    await clerk.fill("/disclosure/commune", commune)
    expect((await clerk.get("/disclosure")).text).toContain("nên chưa có câu trả lời")
    const decided = async (decidedOn: string) => {
      await clerk.get(`/disclosure/${id}`)
      return clerk.post(`/disclosure/${id}/decided`, { ...clerk.hidden(), decidedOn })
    }
    expect(await decided("2026-11-24")).toMatchObject({ status: 422 })
    expect(await decided("2026-10-05")).toMatchObject({ status: 303 })
    expect((await clerk.get("/disclosure")).text).toContain('data-state="missed"')
    await desk.close()
  })

  it("is brought up to date once, by two at a time too", async () => {
    const db = await databaseFrom(store)
    await Promise.all([prepare(db), prepare(db)])
    expect(await db.all("SELECT MAX(version) AS version FROM versions")).toEqual([{ version: schemaVersion }])
    await db.close()
  })

  it("is left alone by a release that is older than its tables", async () => {
    const db = await databaseFrom(store)
    await db.run("INSERT INTO versions (version) VALUES (99)")
    await db.close()
    await expect(openDesk({ store, today })).rejects.toMatchObject({ _tag: "SchemaTooNew", found: 99 })
  })

  it("keeps all of its tables when a step up fails in the middle", async () => {
    const db = await databaseFrom("memory:")
    await expect(db.together(["CREATE TABLE one (id TEXT)", "CREATE TABLE one (id TEXT)"])).rejects.toThrow()
    await expect(db.all("SELECT * FROM one")).rejects.toThrow()
    await db.close()
  })
})
