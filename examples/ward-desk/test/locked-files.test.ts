import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import exifr from "exifr"
import { afterAll, describe, expect, it } from "vitest"
import { filesIn } from "../src/files.ts"
import { type Client, client, newDesk, signedIn, ward } from "./client.ts"
import { phonePhoto, picture } from "./photo.ts"

const root = mkdtempSync(join(tmpdir(), "ward-desk-locked-"))
const { app, desk, log } = await newDesk({ files: root })
const [reception, chair, verifier, clerk, neighbour] = await Promise.all([
  signedIn(app, "reception"),
  signedIn(app, "chair"),
  signedIn(app, "verifier"),
  signedIn(app, "clerk"),
  signedIn(app, "neighbour")
])
afterAll(async () => {
  await desk.close()
  rmSync(root, { recursive: true })
})

const denounced = async (matter: string): Promise<string> => {
  const { headers } = await reception.fill("/intake/TC", {
    field: "corruption",
    matter,
    on: "2026-11-16",
    form: "written",
    signed: "yes",
    denouncers: "1",
    denouncer: "Ông Hai, ngõ 9",
    content: "Thu quỹ không phiếu thu"
  })
  return headers.get("Location") ?? ""
}
const put = async (who: Client, address: string, bytes: Uint8Array<ArrayBuffer>, what = "evidence") => {
  await who.get(address)
  const body = new FormData()
  for (const [field, value] of Object.entries(who.hidden())) body.append(field, value)
  body.append("what", what)
  body.append("file", new File([bytes], "chung-cu.jpg"))
  return who.send(`${address}/files`, body)
}
const allow = async (keeper: Client, address: string, reader: string) => {
  await keeper.get(address)
  return keeper.post(`${address}/readers`, { ...keeper.hidden(), reader })
}
const buttons = async (who: Client, address: string): Promise<readonly string[]> =>
  [...(await who.get(address)).text.matchAll(/action="(\/cases\/[^"]+\/locked\/[^"]+)"/g)].map(
    ([, found = ""]) => found
  )
const open = async (who: Client, address: string, button: string) => {
  await who.get(address)
  return who.post(button, who.hidden())
}
const onDisk = () =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .map(one => join(root, one))
    .filter(one => statSync(one).isFile())

const address = await denounced("TEP-1")
const paper = new TextEncoder().encode("%PDF-1.7 so tay thu quy, chu ky ban goc")

describe("a file of a denunciation", () => {
  it("is taken, and lies locked on the disk", async () => {
    expect(await put(reception, address, paper)).toMatchObject({ status: 303 })
    const [file = ""] = onDisk()
    expect(onDisk()).toHaveLength(1)
    const bytes = readFileSync(file)
    expect(bytes.includes("%PDF")).toBe(false)
    expect(bytes.includes("thu quy")).toBe(false)
    const tables = await Promise.all(
      ["files", "audit", "sealed", "readers", "cards"].map(table =>
        desk.database.all(`SELECT * FROM ${table}`)
      )
    )
    expect(JSON.stringify(tables)).not.toMatch(/thu quy|chung-cu/)
  })
  it("stands there once, however often it is sent", async () => {
    await put(reception, address, paper)
    expect(await filesIn(desk.database, ward, "TC-2026-0001")).toHaveLength(1)
  })
  it("is no more than a number to whoever may not read, with no kind, size, hash or way in", async () => {
    for (const who of [reception, verifier, clerk, chair]) {
      const { text } = await who.get(address)
      expect(text).toContain("1 tệp")
      expect(text).not.toMatch(/\/locked\/|SHA-256|, PDF,|Tài liệu, chứng cứ, /)
    }
    for (const page of ["/", "/cases", "/outbox", "/audit"])
      expect((await chair.get(page)).text).not.toMatch(/locked|SHA-256/)
  })
  it("opens for whom somebody else has allowed, for nobody else, and each opening and each try is on record", async () => {
    expect(await allow(verifier, address, "verifier")).toMatchObject({ status: 403 })
    expect(await allow(chair, address, "chair")).toMatchObject({ status: 400 })
    expect(await allow(chair, address, "verifier")).toMatchObject({ status: 303 })
    const [button = ""] = await buttons(verifier, address)
    const got = await open(verifier, address, button)
    expect(got.status).toBe(200)
    expect(got.text).toBe(new TextDecoder().decode(paper))
    expect(got.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="TC-2026-0001-[0-9a-f]{8}\.pdf"$/
    )
    expect(got.headers.get("Content-Security-Policy")).toContain("sandbox")
    expect(got.headers.get("Cache-Control")).toBe("no-store")
    for (const who of [reception, clerk, chair]) {
      expect(await buttons(who, address)).toEqual([])
      const denied = await open(who, address, button)
      expect(denied.status).toBe(403)
      expect(denied.text).not.toContain("thu quy")
    }
    const { text } = await chair.get("/audit")
    expect(text.split("Mở tệp trong kho bảo mật")).toHaveLength(2)
    expect(text.split("Bị từ chối đọc kho bảo mật")).toHaveLength(4)
    const acts: string[] = []
    for await (const { act, by } of (await desk.danchu(ward)).vault.record()) acts.push(`${act} ${by}`)
    expect(acts).toContain("read verifier")
    expect(log.join()).not.toMatch(/thu quy|locked/)
  })
  it("put in after somebody was allowed needs another word", async () => {
    expect(await put(clerk, address, await picture(3))).toMatchObject({ status: 303 })
    expect(await buttons(verifier, address)).toHaveLength(1)
    expect((await verifier.get(address)).text).toContain("1 tệp")
    await allow(clerk, address, "verifier")
    expect(await buttons(verifier, address)).toHaveLength(2)
  })
  it("closes again when the week is over", async () => {
    const [button = ""] = await buttons(verifier, address)
    await desk.database.run("UPDATE readers SET valid_until = ?", desk.now() - 1)
    expect(await open(verifier, address, button)).toMatchObject({ status: 403 })
    await allow(chair, address, "verifier")
    expect(await open(verifier, address, button)).toMatchObject({ status: 200 })
  })
  it("is no other office's, no other case's, and not under the address of open files", async () => {
    const [button = ""] = await buttons(verifier, address)
    expect(await put(neighbour, address, paper)).toMatchObject({ status: 404 })
    await neighbour.get("/vote")
    expect(await neighbour.post(button, neighbour.hidden())).toMatchObject({ status: 404 })
    const other = await denounced("TEP-2")
    const moved = button.replace(address, other)
    expect(await open(verifier, other, moved)).toMatchObject({ status: 404 })
    expect(await verifier.get(button.replace("/locked/", "/files/"))).toMatchObject({ status: 404 })
    const guest = client(app)
    await guest.get("/sign-in")
    const answer = await guest.post(button, guest.hidden())
    expect(answer.headers.get("Location")).toBe("/sign-in")
  })
  it("needs a form of this session, and an id that exists", async () => {
    const [button = ""] = await buttons(verifier, address)
    expect(await verifier.post(button, { _csrf: "x" })).toMatchObject({ status: 403 })
    for (const id of ["..%2F..%2Fwindow", "00000000-0000-4000-8000-000000000000", "'%20OR%201=1--"])
      expect(await open(verifier, address, `${address}/locked/${id}`)).toMatchObject({ status: 404 })
  })
  it("tells nothing of who took it", async () => {
    const photographed = await denounced("TEP-3")
    await put(reception, photographed, await phonePhoto())
    await allow(chair, photographed, "verifier")
    const [button = ""] = await buttons(verifier, photographed)
    await verifier.get(photographed)
    const answer = await app.request(button, {
      method: "POST",
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        Cookie: [...verifier.cookies].map(([name, value]) => `${name}=${value}`).join("; ")
      },
      body: new URLSearchParams(verifier.hidden()).toString()
    })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(answer.headers.get("Content-Type")).toBe("image/jpeg")
    expect(await exifr.gps(bytes)).toBeUndefined()
    expect(Buffer.from(bytes).includes("Chu May Mau")).toBe(false)
  })
  it("that was moved to another case on the disk and in the tables opens there for nobody", async () => {
    const other = await denounced("TEP-4")
    const [first] = await filesIn(desk.database, ward, "TC-2026-0001")
    await desk.database.run(
      "UPDATE files SET case_id = ? WHERE id = ?",
      other.split("/").at(-1) ?? "",
      first?.id ?? ""
    )
    await allow(chair, other, "verifier")
    const [button = ""] = await buttons(verifier, other)
    const answer = await open(verifier, other, button)
    expect(answer.status).toBe(500)
    expect(answer.text).not.toContain("thu quy")
  })
})

describe("a file of a paper that is not sorted", () => {
  it("is locked as well", async () => {
    const { headers } = await reception.fill("/intake/DT", {
      matter: "TEP-DT",
      field: "other",
      source: "post",
      on: "2026-11-16",
      signers: "1",
      content: "Đèn đường hỏng"
    })
    const at = headers.get("Location") ?? ""
    expect(await put(reception, at, paper)).toMatchObject({ status: 303 })
    expect((await reception.get(at)).text).toContain("1 tệp")
    expect(await buttons(reception, at)).toEqual([])
  })
})
