import { afterAll, describe, expect, it } from "vitest"
import { type Client, newDesk, signedIn, takeIn, ward } from "./client.ts"
import { picture } from "./photo.ts"

const { app, desk } = await newDesk()
const clerk = await signedIn(app, "clerk")
const chair = await signedIn(app, "chair")
const reception = await signedIn(app, "reception")
const neighbour = await signedIn(app, "neighbour")
afterAll(() => desk.close())

await clerk.fill("/disclosure/commune", {
  headquarters: "Trụ sở",
  "house-of-culture": "",
  "community-point": "",
  neighbourhoods: "Tổ 1",
  portal: "yes"
})
const posted = async (title: string, decidedOn = "2026-11-05"): Promise<string> => {
  await clerk.fill("/board", { matter: "K7", decidedOn, title, body: "Nội dung." })
  const [, id = ""] = /<article id="n-([\w-]+)"/.exec((await clerk.get(`/board/${ward}`)).text) ?? []
  return id
}
const words = async (who: Client, path: string) => (await who.get(path)).text.replaceAll(/\s+/g, " ")

describe("the day of a document that was typed wrongly", () => {
  it("is corrected beside the first one, with the reason and who did it, and counted from anew", async () => {
    const id = await posted("Gõ nhầm ngày")
    // The fifth working day after 5 November; after 19 October.
    expect(await words(clerk, `/disclosure/${id}`)).toContain('data-name="Chậm nhất bắt đầu">12/11/2026<')
    const fields = { decidedOn: "2026-10-19", why: "typing-error" }
    expect(await clerk.fill(`/disclosure/${id}/day`, fields)).toMatchObject({ status: 303 })
    const text = await words(chair, `/disclosure/${id}`)
    expect(text).toContain('data-name="Chậm nhất bắt đầu">26/10/2026<')
    expect(text).toContain("<del>05/11/2026</del> → 19/10/2026")
    expect(text).toMatch(/gõ nhầm; clerk, .*2026|gõ nhầm; clerk/)
    expect(await desk.database.all("SELECT decided_on FROM notices WHERE id = ?", id)).toEqual([
      { decided_on: "2026-11-05" }
    ])
    expect((await chair.get("/audit")).text).toContain("Đính chính ngày văn bản")
    await clerk.fill(`/disclosure/${id}/day`, { decidedOn: "2026-10-20", why: "other" })
    expect(await words(chair, `/disclosure/${id}`)).toContain("<del>19/10/2026</del> → 20/10/2026")
  })
  it("is one correction however often the page is sent", async () => {
    const id = await posted("Gửi hai lần")
    await clerk.get(`/disclosure/${id}/day`)
    const fields = { ...clerk.hidden(), decidedOn: "2026-11-04", why: "wrong-paper" }
    await clerk.post(`/disclosure/${id}/day`, fields)
    await clerk.post(`/disclosure/${id}/day`, fields)
    expect(await words(clerk, `/disclosure/${id}`)).toContain('class="count">(1)<')
  })
  it("is not corrected to a day that has not come, without a reason, or by another", async () => {
    const id = await posted("Không hợp lệ")
    for (const fields of [
      { decidedOn: "2026-11-24", why: "other" },
      { decidedOn: "2026-02-30", why: "other" },
      { decidedOn: "2026-11-04", why: "" }
    ])
      expect(await clerk.fill(`/disclosure/${id}/day`, fields)).toMatchObject({ status: 422 })
    await chair.get("/vote")
    const fields = { ...chair.hidden(), decidedOn: "2026-11-04", why: "other" }
    expect(await chair.post(`/disclosure/${id}/day`, fields)).toMatchObject({ status: 403 })
    await neighbour.get("/vote")
    expect(await neighbour.post(`/disclosure/${id}/day`, { ...neighbour.hidden(), ...fields })).toMatchObject(
      {
        status: 403
      }
    )
    expect(await desk.database.all("SELECT * FROM notice_changes WHERE notice = ?", id)).toEqual([])
  })
  it("stays where a publication would be older than its document, until that record is withdrawn", async () => {
    const id = await posted("Đã niêm yết")
    await clerk.get(`/board/${ward}`)
    const body = new FormData()
    for (const [name, value] of Object.entries(clerk.hidden())) body.append(name, value)
    body.append("what", "posting-photo")
    body.append("file", new File([await picture(5)], "anh.png"))
    await clerk.send(`/board/${ward}/${id}/files`, body)
    const [, photo = ""] = /value="([0-9a-f]{64})"/.exec((await clerk.get(`/disclosure/${id}`)).text) ?? []
    const hung = { where: "board:Trụ sở", from: "2026-11-06", photo, photoOn: "2026-11-06" }
    expect(await clerk.fill(`/disclosure/${id}`, hung)).toMatchObject({ status: 303 })
    const later = { decidedOn: "2026-11-10", why: "typing-error" }
    const refused = await clerk.fill(`/disclosure/${id}/day`, later)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain("Ngày đầu đứng trước ngày của văn bản.")
    expect((await clerk.get("/disclosure")).status).toBe(200)
    const [, posting = ""] =
      /action="(\/disclosure\/[\w-]+\/postings\/[\w-]+)"/.exec((await clerk.get(`/disclosure/${id}`)).text) ??
      []
    await clerk.post(posting, { ...clerk.hidden(), act: "withdraw" })
    expect(await clerk.fill(`/disclosure/${id}/day`, later)).toMatchObject({ status: 303 })
  })
})

describe("a law of the field", () => {
  const law = {
    number: "31/2024/QH15",
    title: "Luật Đất đai",
    issuer: "Quốc hội",
    issued: "2024-01-18",
    at: "khoản 2 Điều 87",
    quote: "niêm yết công khai phương án bồi thường"
  }
  it("goes before the general one: no answer is counted, and the clause stands where the answer would", async () => {
    const id = await posted("Theo luật của ngành")
    expect(await clerk.fill(`/disclosure/${id}/field-law`, law)).toMatchObject({ status: 303 })
    const text = await words(chair, `/disclosure/${id}`)
    expect(text).toContain("khoản 2 Điều 87 Luật Đất đai số 31/2024/QH15")
    expect(text).toContain("niêm yết công khai phương án bồi thường")
    expect(text).toContain("Pháp luật của ngành được áp dụng trước")
    expect([...text.matchAll(/data-state="([\w-]+)"/g)].map(([, state]) => state)).toEqual(
      Array(4).fill("unanswered")
    )
    expect(await words(chair, `/disclosure/${id}?lang=en`)).toContain("A law of the field prevails")
    await chair.get("/?lang=vi")
    expect(await clerk.fill(`/disclosure/${id}/field-law`, { why: "" })).toMatchObject({ status: 422 })
    expect(await clerk.fill(`/disclosure/${id}/field-law`, { why: "wrong-paper" })).toMatchObject({
      status: 303
    })
    const back = await words(chair, `/disclosure/${id}`)
    expect(back).not.toContain('data-state="unanswered"')
    expect(back).toContain("Bỏ luật của ngành")
    expect(back).toContain("khoản 2 Điều 87 Luật Đất đai số 31/2024/QH15")
  })
  it.each([
    ["no place in it", { at: "trang 12" }],
    ["no number", { number: "Luật Đất đai" }],
    ["a day that has not come", { issued: "2026-11-24" }],
    ["no words of it", { quote: "" }]
  ])("is not taken with %s", async (_what, wrong) => {
    const id = await posted("Ghi thiếu")
    expect(await clerk.fill(`/disclosure/${id}/field-law`, { ...law, ...wrong })).toMatchObject({
      status: 422
    })
    expect(await words(clerk, `/disclosure/${id}`)).not.toContain('data-state="unanswered"')
  })
})

describe("the day of a step that was typed wrongly", () => {
  it("is noted beside the step, changes no deadline, and the page says why", async () => {
    const address = await takeIn(reception, { matter: "GHI-SAI" })
    expect(await words(reception, address)).toContain("26/11/2026")
    const remark = { event: "1", shouldBe: "2026-11-13", why: "typing-error", paper: "15/SCV-UBND" }
    expect(await reception.fill(`${address}/remark`, remark)).toMatchObject({ status: 303 })
    const text = await words(chair, address)
    expect(text).toContain(
      "ghi sai ngày</span> đúng là <strong>13/11/2026</strong>; gõ nhầm; theo 15/SCV-UBND; reception,"
    )
    expect(text).toContain("Thủ tục không có bước sửa một ngày đã ghi")
    expect(text).toContain('<td class="nowrap">16/11/2026</td>')
    expect(text).toContain("26/11/2026")
    expect((await chair.get("/audit")).text).toContain("Ghi chú đính chính một ngày")
    const danchu = await desk.danchu(ward)
    expect(await danchu.history(address.split("/").at(-1) ?? "")).toHaveLength(1)
  })
  it.each([
    ["the day that is recorded", { shouldBe: "2026-11-16" }],
    ["a day that has not come", { shouldBe: "2026-11-24" }],
    ["a step that was not taken", { event: "7" }],
    ["a name where a number belongs", { paper: "Nguyễn Văn A" }],
    ["no reason", { why: "" }]
  ])("is not noted with %s", async (_what, wrong) => {
    const address = await takeIn(reception, { matter: `SAI-${_what.length}` })
    const remark = { event: "1", shouldBe: "2026-11-13", why: "other", paper: "15/SCV-UBND", ...wrong }
    const answer = await reception.fill(`${address}/remark`, remark)
    expect(answer.status).toBe(422)
    expect(await words(reception, address)).not.toContain("ghi sai ngày</span>")
  })
  it("is noted by nobody of another office", async () => {
    const address = await takeIn(reception, { matter: "CUA-NOI-KHAC" })
    expect(await neighbour.get(`${address}/remark`)).toMatchObject({ status: 404 })
    await neighbour.get("/vote")
    const fields = { ...neighbour.hidden(), event: "1", shouldBe: "2026-11-13", why: "other", paper: "1/X" }
    expect(await neighbour.post(`${address}/remark`, fields)).toMatchObject({ status: 404 })
  })
})
