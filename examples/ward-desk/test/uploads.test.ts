import { createHash } from "node:crypto"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import exifr from "exifr"
import sharp from "sharp"
import { afterAll, describe, expect, it } from "vitest"
import { type Client, client, newDesk, signedIn, takeIn } from "./client.ts"
import { carried, phonePhoto, picture } from "./photo.ts"

const folder = mkdtempSync(join(tmpdir(), "ward-desk-uploads-"))
const root = join(folder, "in", "files")
const { app, desk } = await newDesk({ files: root })
const reception = await signedIn(app, "reception")
const neighbour = await signedIn(app, "neighbour")
const at = await takeIn(reception)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

const png = await picture()
const text = (words: string) => new TextEncoder().encode(words)
const upload = async (who: Client, bytes: Uint8Array<ArrayBuffer>, name: string, what = "posting-photo") => {
  await who.get(at)
  const body = new FormData()
  for (const [field, value] of Object.entries(who.hidden())) body.append(field, value)
  body.append("what", what)
  body.append("file", new File([bytes], name, { type: "image/png" }))
  return who.send(`${at}/files`, body)
}
const everyFile = (under: string): readonly string[] =>
  readdirSync(under, { recursive: true, encoding: "utf8" }).filter(one => statSync(join(under, one)).isFile())
const links = async (who: Client) =>
  [...(await who.get(at)).text.matchAll(/href="(\/cases\/[^"]+\/files\/[^"]+)"/g)].map(
    ([, found = ""]) => found
  )

describe("a file of a case", () => {
  it("lies under its hash, outside of what is served, and comes back as a download that nothing runs", async () => {
    expect(await upload(reception, png, "anh.png")).toMatchObject({ status: 303 })
    const [file = ""] = everyFile(root)
    expect(file).toMatch(/^18115[/\\][0-9a-f]{2}[/\\][0-9a-f]{64}$/)
    expect(statSync(join(root, file)).mode & 0o077).toBe(0)
    const [link = ""] = await links(reception)
    const { headers, status } = await reception.get(link)
    expect(status).toBe(200)
    expect(headers.get("Content-Type")).toBe("image/png")
    expect(headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="KN-2026-0001-[0-9a-f]{8}\.png"$/
    )
    expect(headers.get("Content-Security-Policy")).toContain("sandbox")
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff")
  })
  it("stands in the case once, however often it is sent", async () => {
    await upload(reception, png, "another-name.png")
    expect(await links(reception)).toHaveLength(1)
  })
  it.each([
    "../../../../outside.png",
    "..\\..\\outside.png",
    "/etc/cron.d/outside.png",
    "a\u0000b.png",
    "x\r\nSet-Cookie: a=b.png",
    "<script>alert(1)</script>.png"
  ])("writes nothing where its name %j points to, and keeps no name", async name => {
    const answer = await upload(reception, await picture(name.length), name)
    expect(answer.status).toBe(303)
    expect(answer.headers.get("Set-Cookie")).toBeNull()
    expect(
      everyFile(folder).every(one => /^in[/\\]files[/\\]18115[/\\][0-9a-f]{2}[/\\][0-9a-f]{64}$/.test(one))
    ).toBe(true)
    expect(existsSync("/etc/cron.d/outside.png")).toBe(false)
    expect(JSON.stringify(await desk.database.all("SELECT * FROM files"))).not.toContain("outside")
    expect((await reception.get(at)).text).not.toContain("outside")
  })
  it.each([
    ["a page", text("<!doctype html><script>alert(1)</script>")],
    ["a drawing with a script", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")],
    ["an archive", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ["a program", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 1, 1])],
    ["a picture of a kind that is not taken", text("GIF89a")],
    ["the beginning of a picture", png.slice(0, 8)],
    [
      "the beginning of a picture and a page",
      Uint8Array.from([...png.slice(0, 40), ...text("<script>alert(1)</script>")])
    ],
    [
      "the beginning of a photo and a drawing",
      Uint8Array.from([0xff, 0xd8, 0xff, ...text("<svg onload='alert(1)'/>")])
    ],
    ["nothing", new Uint8Array(0)]
  ])("is refused when it is %s that calls itself a picture", async (_what, bytes) => {
    const before = everyFile(root).length
    expect(await upload(reception, new Uint8Array(bytes), "anh.png")).toMatchObject({ status: 400 })
    expect(everyFile(root)).toHaveLength(before)
  })
  it("is what its bytes are, whatever the browser calls it", async () => {
    await reception.get(at)
    const body = new FormData()
    for (const [field, value] of Object.entries(reception.hidden())) body.append(field, value)
    body.append("what", "evidence")
    body.append("file", new File([await picture(77)], "trang.html", { type: "text/html" }))
    expect(await reception.send(`${at}/files`, body)).toMatchObject({ status: 303 })
    const link = (await links(reception)).at(-1) ?? ""
    expect((await reception.get(link)).headers.get("Content-Type")).toBe("image/png")
  })
  it("that fills the memory when it is opened is refused", async () => {
    const wall = { create: { width: 9000, height: 9000, channels: 3, background: "white" } } as const
    const small = new Uint8Array(await sharp(wall).png().toBuffer())
    expect(small.length).toBeLessThan(1_000_000)
    expect(await upload(reception, small, "anh.png")).toMatchObject({ status: 400 })
  })
  it("is refused when nobody says what it is, and when it is over ten megabytes", async () => {
    expect(await upload(reception, png, "anh.png", "passport")).toMatchObject({ status: 400 })
    const large = new Uint8Array(10 * 1024 * 1024 + 1)
    large.set(png)
    expect((await upload(reception, large, "anh.png")).status).toBeGreaterThanOrEqual(400)
    const larger = new Uint8Array(10 * 1024 * 1024 + 70_000)
    larger.set(png)
    expect(await upload(reception, larger, "anh.png")).toMatchObject({ status: 413 })
    expect(everyFile(root).every(one => statSync(join(root, one)).size < 1000)).toBe(true)
  })
  it("is not put into another office's case, and not read from there", async () => {
    expect(await upload(neighbour, png, "anh.png")).toMatchObject({ status: 404 })
    await neighbour.get("/vote")
    const [link = ""] = await links(reception)
    expect(await neighbour.get(link)).toMatchObject({ status: 404 })
  })
  it.each([
    "..%2F..%2Fclient.ts",
    "%2e%2e%2f%2e%2e%2fpackage.json",
    "00000000-0000-4000-8000-000000000000",
    "'%20OR%201=1--",
    "%00"
  ])("is not found under the forged id %s", async id => {
    const { status, text } = await reception.get(`${at}/files/${id}`)
    expect(status).toBe(404)
    expect(text).not.toContain("private")
  })
  it("whose bytes were changed on the disk is not handed out", async () => {
    const [file = ""] = everyFile(root)
    writeFileSync(join(root, file), "others")
    const answers = await Promise.all((await links(reception)).map(link => reception.get(link)))
    expect(answers.map(({ status }) => status)).toContain(404)
    expect(answers.every(({ text }) => text !== "others")).toBe(true)
  })
  it("needs a form of this session, like everything that changes something", async () => {
    const body = new FormData()
    body.append("_csrf", "x")
    body.append("what", "evidence")
    body.append("file", new File([png], "anh.png"))
    expect(await reception.send(`${at}/files`, body)).toMatchObject({ status: 403 })
  })
  it("and a form whose parts cannot be read is no fault of the desk", async () => {
    const answer = await app.request(`${at}/files`, {
      method: "POST",
      headers: {
        "Content-Type": "multipart/form-data; boundary=x",
        Cookie: [...reception.cookies].map(([name, value]) => `${name}=${value}`).join("; ")
      },
      body: "--y\r\nnonsense"
    })
    expect(answer.status).toBe(403)
  })
})

describe("a photo of a phone", () => {
  it.each(["jpeg", "png"] as const)("as %s is kept without its place, device, owner and film", async type => {
    const photo = await phonePhoto(type)
    expect(await exifr.gps(photo)).toMatchObject({ latitude: 18.525 })
    for (const one of type === "jpeg" ? carried : ["Chu May Mau", "motion-video"])
      expect(Buffer.from(photo).includes(one), one).toBe(true)
    const before = new Set(everyFile(root))
    expect(await upload(reception, photo, "IMG_0001.jpg", "evidence")).toMatchObject({ status: 303 })
    const kept = everyFile(root).find(one => !before.has(one)) ?? ""
    const bytes = readFileSync(join(root, kept))
    for (const one of [...carried, "GPS", "Exif", "xmp-owner"]) expect(bytes.includes(one), one).toBe(false)
    expect(await exifr.gps(bytes)).toBeUndefined()
    expect(await sharp(bytes).metadata()).toMatchObject({ format: type, width: 40, height: 80 })
    // Held upright, the red half is above.
    const shown = await sharp(bytes).removeAlpha().raw().toBuffer()
    expect([shown[0], shown[2], shown.at(-3), shown.at(-1)].map(one => (one ?? 0) > 120)).toEqual([
      true,
      false,
      false,
      true
    ])
  })
  it("that is cut off is refused with the reason, and a paper is left as it was signed", async () => {
    const half = (await phonePhoto()).slice(0, 600)
    const refused = await upload(reception, half, "anh.jpg")
    expect(refused).toMatchObject({ status: 400 })
    expect(refused.text).toContain("không bỏ được vị trí, thiết bị")
    const paper = text("%PDF-1.7 /Author (as signed)")
    expect(await upload(reception, paper, "qd.pdf", "decision")).toMatchObject({ status: 303 })
    const hash = createHash("sha256").update(paper).digest("hex")
    expect(existsSync(join(root, "18115", hash.slice(0, 2), hash))).toBe(true)
  })
})

describe("a photo of a posting", () => {
  it("proves that a notice hung, for the office alone", async () => {
    const clerk = await signedIn(app, "clerk")
    await clerk.get("/board/18115")
    await clerk.post("/board", {
      ...clerk.hidden(),
      matter: "K5",
      decidedOn: "2026-11-20",
      title: "Thu, chi quỹ đèn đường",
      body: "Thu 12, chi 11."
    })
    const { text } = await clerk.get("/board/18115")
    const [, address = ""] = /action="(\/board\/18115\/[^"]+\/files)"/.exec(text) ?? []
    const send = async (who: Client) => {
      const body = new FormData()
      for (const [field, value] of Object.entries(who.hidden())) body.append(field, value)
      body.append("what", "posting-photo")
      body.append("file", new File([png], "niem-yet.png"))
      return who.send(address, body)
    }
    expect(await send(clerk)).toMatchObject({ status: 303 })
    const [, photo = ""] =
      /href="(\/board\/18115\/[^"]+\/files\/[^"]+)"/.exec((await clerk.get("/board/18115")).text) ?? []
    expect((await reception.get(photo)).headers.get("Content-Type")).toBe("image/png")
    await reception.get("/vote")
    expect(await send(reception)).toMatchObject({ status: 403 })
    expect(await neighbour.get(photo)).toMatchObject({ status: 404 })
    const guest = client(app)
    expect((await guest.get("/board/18115")).text).not.toContain("/files")
    expect((await guest.get(photo)).headers.get("Location")).toBe("/sign-in")
  })
})
