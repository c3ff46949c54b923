import { afterAll, describe, expect, it } from "vitest"
import { accountOf } from "../src/accounts.ts"
import { client, newDesk, paper, signedIn, takeIn } from "./client.ts"

const { app, desk, log } = await newDesk()
const reception = await signedIn(app, "reception")
const chair = await signedIn(app, "chair")
const address = await takeIn(reception)

afterAll(() => desk.close())

describe("what is typed", () => {
  const script = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>`
  it("comes back as text wherever it is shown", async () => {
    const path = await takeIn(reception, { subject: script, matter: "KICH-BAN" })
    for (const page of [path, "/", "/cases"]) {
      const { text } = await reception.get(page)
      expect(text).toContain("&lt;script&gt;alert(1)")
      expect(text).not.toContain("<script>alert")
      expect(text).not.toContain("<img src=x")
    }
    const again = await reception.fill("/intake/KN", { ...paper, subject: script, matter: "" })
    expect(again.text).not.toContain("<script>alert")
    const vote = await reception.get(`/vote?matter=D1&total=${encodeURIComponent(script)}`)
    expect(vote.text).not.toContain("<script>alert")
  })
  it("is kept in one normal form, however the keyboard composed it, and without marks that turn its order", async () => {
    const composed = "hỗ trợ tái định cư"
    const path = await takeIn(reception, {
      subject: `${composed.normalize("NFD")}\u202e\u200b`,
      matter: "TO-HOP"
    })
    const { text } = await reception.get(path)
    expect(text).toContain(`>${composed}<`)
    expect(text).not.toMatch(/[\u202e\u200b]/)
    expect((await reception.fill("/intake/KN", { ...paper, matter: "TO-HOP" })).status).toBe(409)
  })
  it("is not taken where it is longer than its field, and is looked at quickly where there is very much of it", async () => {
    for (const wrong of [
      { subject: "ư".repeat(161) },
      { matter: "A".repeat(41) },
      { signers: "9".repeat(400) }
    ])
      expect((await reception.fill("/intake/KN", { ...paper, ...wrong })).status).toBe(422)
    const guest = client(app)
    const name = "a".repeat(30_000)
    expect(await guest.fill("/sign-in", { name, password: "b".repeat(30_000) })).toMatchObject({
      status: 401
    })
    await reception.get("/intake/KN")
    const many = new URLSearchParams({ ...paper, ...reception.hidden(), matter: "RAT-NHIEU" })
    for (let n = 0; n < 8000; n++) many.append(`x${n}`, "1")
    expect((await reception.post("/intake/KN", Object.fromEntries(many))).status).toBe(303)
    expect((await reception.get(`/where?${"x".repeat(20_000)}`)).status).toBe(200)
  })
  it("sets nothing that the form does not ask", async () => {
    const path = await takeIn(reception, {
      matter: "THEM-O",
      type: "DecideComplaint",
      by: "chair",
      tenant: "00004",
      caseId: "KN-2026-9999",
      opened: "0",
      __proto__: "x",
      "constructor.prototype": "x"
    })
    const found = await chair.get(path)
    expect(found.text).toContain("đã tiếp nhận")
    expect(found.text).toContain(">reception<")
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined()
  })
  it("stays a text where a reference to the vault would open another's", async () => {
    const denunciation = {
      field: "other",
      on: "2026-11-16",
      form: "written",
      signed: "yes",
      denouncers: "1",
      content: "Nội dung"
    }
    const first = await reception.fill("/intake/TC", { ...denunciation, matter: "THAM-CHIEU-1" })
    const danchu = await desk.danchu("18115")
    const [event] = await danchu.history(first.headers.get("Location")?.split("/").at(-1) ?? "")
    const stolen = String(event?.payload["content"])
    expect(stolen).toMatch(/^[0-9a-f-]{36}$/)
    const second = await reception.fill("/intake/TC", {
      ...denunciation,
      matter: "THAM-CHIEU-2",
      content: stolen
    })
    const [own] = await danchu.history(second.headers.get("Location")?.split("/").at(-1) ?? "")
    expect(own?.payload["content"]).toMatch(/^[0-9a-f-]{36}$/)
    expect(own?.payload["content"]).not.toBe(stolen)
  })
  it("stays data in every statement", async () => {
    const quoted = `x'); DROP TABLE cards; --`
    const path = await takeIn(reception, { subject: quoted, matter: "CHEN-LENH" })
    expect((await reception.get(path)).text).toContain("x&#39;); DROP TABLE cards; --")
    expect(await accountOf(desk.database, "reception' OR '1'='1")).toBeNull()
  })
  it("is cut off where it is too long for a page", async () => {
    await reception.get("/intake/KN")
    const answer = await reception.post("/intake/KN", {
      ...paper,
      ...reception.hidden(),
      subject: "x".repeat(70_000)
    })
    expect(answer.status).toBe(413)
  })
  it("does not come into the log or into a page of faults", async () => {
    await reception.fill("/intake/KN", { ...paper, matter: "Nguyễn Văn A", on: "2026-13-01" })
    await chair.fill(`${address}/steps/AcceptComplaint`, { on: "1999-01-01" })
    expect(log.join("\n")).not.toMatch(/Nguyễn|1999/)
  })
})
