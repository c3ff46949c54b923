import { afterAll, describe, expect, it } from "vitest"
import { accountOf, changePassword } from "../src/accounts.ts"
import { beginSession, signedIn as sessionOf } from "../src/sessions.ts"
import { client, newDesk, paper, password, signedIn, takeIn } from "./client.ts"

const { app, desk, log } = await newDesk()
const reception = await signedIn(app, "reception")
const chair = await signedIn(app, "chair")
const neighbour = await signedIn(app, "neighbour")
const address = await takeIn(reception)

afterAll(() => desk.close())

describe("whoever has not signed in", () => {
  it.each([
    "/cases",
    address,
    "/intake",
    "/diary",
    "/reports",
    "/reports/2026-Q4/02-xld.csv",
    "/audit",
    "/vote",
    "/disclosure",
    "/intake/TC",
    "/outbox",
    "/outbox/00000000-0000-4000-8000-000000000000",
    "/account",
    "/account/password",
    `${address}/files/00000000-0000-4000-8000-000000000000`
  ])("is sent from %s to the sign-in", async path => {
    const { status, headers, text } = await client(app).get(path)
    expect([status, headers.get("Location")]).toEqual([303, "/sign-in"])
    expect(text).toBe("")
  })
})

describe("another office", () => {
  it.each(["", "/steps/AcceptComplaint", "/deadlines/accept.vi.svg"])(
    "does not see a case (%s)",
    async path => {
      const found = await neighbour.get(address + path)
      const none = await neighbour.get(`/cases/KN-2026-9999${path}`)
      expect(found.status).toBe(404)
      expect(found.text).toBe(none.text)
      expect(found.text).not.toContain(paper.subject)
    }
  )
  it("cannot move it", async () => {
    await neighbour.get("/vote")
    await neighbour.get("/board")
    const { csrf, commandId } = { csrf: neighbour.hidden()["_csrf"] ?? "", commandId: "x" }
    const answer = await neighbour.post(`${address}/steps/AcceptComplaint`, {
      _csrf: csrf,
      commandId,
      on: "2026-11-20"
    })
    expect(answer.status).toBe(404)
    expect((await chair.get(address)).text).toContain("đã tiếp nhận")
  })
  it("finds it in no list, no report and no audit", async () => {
    for (const path of ["/", "/cases", "/audit"])
      expect((await neighbour.get(path)).text).not.toContain("/KN-2026-0001")
    expect((await neighbour.get("/reports/2026-Q4/02-xld.csv")).text).toMatch(/,1,.*,known,0\r\n/)
  })
  it("lets nobody read what its vault keeps, and hands none of its papers over", async () => {
    await neighbour.get("/vote")
    const fields = { ...neighbour.hidden(), reader: "verifier" }
    for (const path of [
      `${address}/readers`,
      `${address}/sealed/00000000-0000-4000-8000-000000000000`,
      "/cases/TC-2026-0001/readers"
    ])
      expect(await neighbour.post(path, fields)).toMatchObject({ status: 404 })
  })
  it("posts no notice on another's board", async () => {
    expect(await neighbour.fill("/board/00004", {})).toMatchObject({ status: 404 })
    expect(await neighbour.fill("/board/18115", {})).toMatchObject({ status: 404 })
  })
})

describe("another role", () => {
  it.each([
    ["reception", "AcceptComplaint"],
    ["verifier", "DecideComplaint"],
    ["clerk", "RefuseComplaint"],
    ["chair", "AskSupplement"]
  ] as const)("%s may not take the step %s", async (role, step) => {
    const officer = await signedIn(app, role)
    expect(await officer.get(`${address}/steps/${step}`)).toMatchObject({ status: 403 })
    await officer.get("/")
    const fields = {
      ...officer.hidden(),
      on: "2026-11-20",
      outcome: "right",
      ground: "unsigned",
      reason: "x",
      missing: "x"
    }
    expect(await officer.post(`${address}/steps/${step}`, fields)).toMatchObject({ status: 403 })
  })
  it.each(["/intake/KN", "/diary", "/board"])("the chair may not write to %s", async path => {
    await chair.get("/")
    expect(await chair.post(path, { ...chair.hidden(), ...paper })).toMatchObject({ status: 403 })
  })
  it("only the chair reads the audit", async () => {
    expect(await reception.get("/audit")).toMatchObject({ status: 403 })
  })
})

describe("forged and strange ids", () => {
  it.each([
    "KN-2026-0001'--",
    "KN-2026-0001%27%20OR%201=1--",
    "..%2F..%2Fetc%2Fpasswd",
    "%00",
    "%0d%0aSet-Cookie:%20a=b",
    "%F0%9F%92%A9",
    "__proto__",
    `${"x".repeat(900)}`
  ])("are no case: %s", async id => {
    for (const path of [`/cases/${id}`, `/cases/${id}/steps/AcceptComplaint`]) {
      const { status, headers, text } = await chair.get(path)
      expect([404, 422]).toContain(status)
      expect(headers.get("Set-Cookie") ?? "").not.toContain("a=b")
      expect(text).not.toContain("root:")
      expect(text).not.toMatch(/SELECT|\bat \/|node:internal/)
    }
  })
  it.each(["toString", "__proto__", "constructor", "AcceptComplaint%00"])("are no step: %s", async step => {
    expect(await chair.get(`${address}/steps/${step}`)).toMatchObject({ status: 404 })
  })
  it.each(["?after=%27%3B+DROP+TABLE+cards", "?after=eyJ4Ijoxfx", "?owner=__proto__", "?after="])(
    "are no place in a list: %s",
    async query => {
      for (const path of ["/", "/cases"]) expect((await chair.get(path + query)).status).toBeLessThan(500)
      expect((await chair.get("/cases")).text).toContain("KN-2026-0001")
    }
  )
  it.each([
    "/static/..%2Fsrc%2Fmain.ts",
    "/static/../src/main.ts",
    "/static/%2e%2e/package.json",
    "/static/toString",
    "/reports/2026-Q4/..%2F..%2Fpackage.json",
    "/reports/..%2F..%2Fetc/02-xld.csv",
    "/board/..%2F18115"
  ])("are no file: %s", async path => {
    const { status, text } = await chair.get(path)
    expect(status).toBe(404)
    expect(text).not.toContain('"private"')
  })
})

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

describe("a form of another page", () => {
  it("without a token changes nothing", async () => {
    await chair.get(`${address}/steps/AcceptComplaint`)
    const { _csrf, ...rest } = chair.hidden()
    expect(_csrf).toBeTruthy()
    for (const forged of ["", "x", "A".repeat(43), reception.hidden()["_csrf"] ?? ""]) {
      const answer = await chair.post(`${address}/steps/AcceptComplaint`, {
        ...rest,
        _csrf: forged,
        on: "2026-11-20"
      })
      expect(answer.status).toBe(403)
    }
    expect((await chair.get(address)).text).toContain("đã tiếp nhận")
  })
  it("without a token changes nothing in whatever shape it comes", async () => {
    await chair.get(`${address}/steps/AcceptComplaint`)
    const fields = new URLSearchParams({ on: "2026-11-20", commandId: "x", version: "1" }).toString()
    for (const type of ["text/plain", "application/json", "application/x-www-form-urlencoded;charset=utf-7"])
      expect(
        await chair.send(`${address}/steps/AcceptComplaint`, fields, { "Content-Type": type })
      ).toMatchObject({ status: 403 })
    const query = `${address}/steps/AcceptComplaint?on=2026-11-20&_csrf=${chair.hidden()["_csrf"] ?? ""}`
    expect(await chair.get(query)).toMatchObject({ status: 200 })
    for (const method of ["PUT", "PATCH", "DELETE"])
      expect((await chair.send(address, null, {}, method)).status, method).toBe(404)
    expect((await chair.get(address)).text).toContain("đã tiếp nhận")
  })
  it("with the token, but sent by another site, changes nothing", async () => {
    await chair.get(`${address}/steps/AcceptComplaint`)
    const fields = { ...chair.hidden(), on: "2026-11-20" }
    for (const site of ["cross-site", "same-site"])
      expect(
        await chair.post(`${address}/steps/AcceptComplaint`, fields, { "Sec-Fetch-Site": site })
      ).toMatchObject({
        status: 403
      })
  })
})

describe("a session", () => {
  it("is another one after signing in: a planted one stays nobody's", async () => {
    const victim = client(app)
    await victim.get("/sign-in")
    const planted = victim.token()
    await victim.post("/sign-in", { ...victim.hidden(), name: "chair", password })
    expect(victim.token()).not.toBe(planted)
    const attacker = client(app)
    attacker.cookies.set("__Host-desk", planted)
    expect((await attacker.get("/cases")).headers.get("Location")).toBe("/sign-in")
    expect((await victim.get("/cases")).status).toBe(200)
  })
  it("is taken over only in the form in which it was given", async () => {
    const guest = client(app)
    guest.cookies.set("__Host-desk", "attacker-chose-this")
    await guest.get("/sign-in")
    expect(guest.token()).toMatch(/^[\w-]{43}$/)
    expect(guest.token()).not.toBe("attacker-chose-this")
  })
  it("ends with the signing out, on the server too", async () => {
    const officer = await signedIn(app, "clerk")
    const token = officer.token()
    await officer.get("/")
    await officer.post("/sign-out", officer.hidden())
    const thief = client(app)
    thief.cookies.set("__Host-desk", token)
    expect((await thief.get("/cases")).headers.get("Location")).toBe("/sign-in")
  })
  it("ends by itself after two hours of rest, after ten hours in all, and with a new password", async () => {
    const hour = 3_600_000
    const { database } = desk
    const clerk = { name: "clerk", tenant: "18115", role: "clerk" } as const
    const resting = await beginSession(database, clerk, 0)
    expect(await sessionOf(database, resting, 2 * hour)).toEqual(clerk)
    expect(await sessionOf(database, resting, 4 * hour + 1)).toBeNull()
    const busy = await beginSession(database, clerk, 0)
    for (let hours = 1; hours <= 10; hours++)
      expect(await sessionOf(database, busy, hours * hour)).toEqual(clerk)
    expect(await sessionOf(database, busy, 10 * hour + 1)).toBeNull()
    const open = await beginSession(database, clerk, 0)
    expect(await changePassword(database, "clerk", password)).toBe(true)
    expect(await sessionOf(database, open, 1)).toBeNull()
  })
  it("has a cookie that scripts and plain http do not see", async () => {
    const answer = await app.request("/sign-in")
    expect(answer.headers.get("Set-Cookie")).toMatch(
      /^__Host-desk=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/
    )
  })
  it("does not lie open in the tables, and neither does a password", async () => {
    const rows = JSON.stringify([
      ...(await desk.database.all("SELECT * FROM sessions")),
      ...(await desk.database.all("SELECT * FROM accounts"))
    ])
    expect(rows).not.toContain(chair.token())
    expect(rows).not.toContain(password)
    expect(rows).toContain("argon2id$")
  })
})

describe("signing in", () => {
  it("says the same of a wrong name and a wrong password, and stops after five tries", async () => {
    const guest = client(app)
    const wrong = await guest.fill("/sign-in", { name: "chair", password: "x" })
    const nobody = await guest.fill("/sign-in", { name: "nobody", password: "x" })
    expect([wrong.status, nobody.status]).toEqual([401, 401])
    expect(wrong.text).toBe(nobody.text)
    for (let i = 0; i < 4; i++) await guest.fill("/sign-in", { name: "chair", password: "x" })
    expect(await guest.fill("/sign-in", { name: "chair", password })).toMatchObject({ status: 429 })
    expect((await chair.get("/audit")).text).toContain("Đăng nhập không được")
  })
})

describe("one's own password", () => {
  const fresh = "một câu dễ nhớ của tôi"
  it("is changed by whoever knows the old one, and ends every other session", async () => {
    const own = await newDesk({ store: "memory:" })
    const [here, elsewhere] = [await signedIn(own.app, "verifier"), await signedIn(own.app, "verifier")]
    const before = here.token()
    const fields = { current: password, next: fresh, again: fresh.normalize("NFD") }
    for (const wrong of [{ current: "x" }, { next: "ngắn", again: "ngắn" }, { again: "khác đi một chút" }]) {
      const answer = await here.fill("/account/password", { ...fields, ...wrong })
      expect(answer.status).toBe(422)
      expect(answer.text).not.toContain(fresh)
    }
    expect(await here.fill("/account/password", fields)).toMatchObject({ status: 303 })
    expect(here.token()).not.toBe(before)
    expect((await here.get("/cases")).status).toBe(200)
    expect((await elsewhere.get("/cases")).headers.get("Location")).toBe("/sign-in")
    const guest = client(own.app)
    expect(await guest.fill("/sign-in", { name: "verifier", password })).toMatchObject({ status: 401 })
    expect(await guest.fill("/sign-in", { name: "verifier", password: fresh })).toMatchObject({ status: 303 })
    expect((await (await signedIn(own.app, "chair")).get("/audit")).text).toContain("Đổi mật khẩu")
    await own.desk.close()
  })
  it("is not guessed from an open page, and not changed by another site", async () => {
    const own = await newDesk({ store: "memory:" })
    const here = await signedIn(own.app, "clerk")
    await here.get("/account/password")
    const page = { ...here.hidden(), next: fresh, again: fresh }
    expect(await here.post("/account/password", { ...page, _csrf: "x" })).toMatchObject({ status: 403 })
    const tries: number[] = []
    for (let n = 0; n < 6; n++)
      tries.push((await here.post("/account/password", { ...page, current: `x${n}` })).status)
    expect(tries).toEqual([422, 422, 422, 422, 422, 429])
    expect(await here.post("/account/password", { ...page, current: password })).toMatchObject({
      status: 429
    })
    await own.desk.close()
  })
})

describe("a way out of the desk", () => {
  it.each([
    "/sign-in?next=https://evil.example",
    "/sign-in?returnTo=//evil.example",
    "/cases?id=%2F%2Fevil.example",
    "/cases?id=https:%2F%2Fevil.example",
    "/cases?id=..%2F..%2Fsign-out",
    "/board?ward=%2F%2Fevil.example",
    "//evil.example/cases",
    "/%2F%2Fevil.example",
    "/\\evil.example"
  ])("is not %s", async path => {
    const { status, headers } = await chair.get(`http://localhost${path}`, { Host: "evil.example" })
    const place = headers.get("Location")
    if (place === null) expect([200, 404]).toContain(status)
    else {
      expect(place).toMatch(/^\/(?![/\\])/)
      expect(new URL(place, "http://localhost").origin).toBe("http://localhost")
    }
  })
  it("is not the host that a client made up", async () => {
    const guest = client(app)
    for (const headers of [{ Host: "evil.example" }, { "X-Forwarded-Host": "evil.example" }]) {
      const { headers: answer, text } = await guest.get("/cases", headers)
      expect(answer.get("Location")).toBe("/sign-in")
      expect(text + (await guest.get("/sign-in", headers)).text).not.toContain("evil.example")
    }
  })
  it("is in no link of another site: the desk links to itself alone", async () => {
    for (const path of ["/", address, "/disclosure", "/reports", "/board/18115"])
      expect((await chair.get(path)).text, path).not.toMatch(/(?:href|src|action)="(?:https?:)?\/\//)
  })
})

describe("a code that somebody guesses", () => {
  it("is looked up twenty times a minute and no more", async () => {
    const other = await newDesk({ store: "memory:" })
    const guest = client(other.app)
    await guest.get("/where")
    const fields = guest.hidden()
    const tries: number[] = []
    for (let n = 0; n < 22; n++)
      tries.push((await guest.post("/where", { ...fields, code: `aaaa-aaaa-aa${n}` })).status)
    expect(tries.slice(0, 20).every(status => status === 404)).toBe(true)
    expect(tries.slice(20)).toEqual([429, 429])
    await other.desk.close()
  })
})

describe("what another office owes", () => {
  it("is handed over and read by its own alone", async () => {
    await desk.deliver()
    const clerk = await signedIn(app, "clerk")
    await chair.fill(`${await takeIn(reception, { matter: "VAN-BAN" })}/steps/AcceptComplaint`, {
      on: "2026-11-20"
    })
    await desk.deliver()
    const [, paperAddress = ""] = /href="(\/outbox\/[^"]+)"/.exec((await clerk.get("/outbox")).text) ?? []
    expect(paperAddress).not.toBe("")
    expect(await neighbour.get(paperAddress)).toMatchObject({ status: 404 })
    await neighbour.get("/vote")
    const given = { ...neighbour.hidden(), on: "2026-11-23", way: "post" }
    expect((await neighbour.post(paperAddress, given)).status).toBeGreaterThanOrEqual(403)
    expect((await clerk.get(paperAddress)).text).toContain("Đã giao</button>")
  })
})

describe("every answer", () => {
  it.each(["/where", "/sign-in", "/static/style.css", "/nothing", "/board/18115/feed.atom"])(
    "of %s has its headers",
    async path => {
      const { headers } = await app.request(path)
      expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'")
      expect(headers.get("Content-Security-Policy")).not.toContain("unsafe")
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff")
      expect(headers.get("X-Frame-Options")).toBe("DENY")
    }
  )
  it("has no inline script, style or handler", async () => {
    for (const path of ["/", "/intake/KN", address, "/diary", "/vote"]) {
      const { text } = await reception.get(path)
      expect(text).not.toMatch(/<script(?! src=)|<[^>]*\s(?:style|on\w+)=|<style/)
    }
  })
  it("to somebody signed in is kept nowhere", async () => {
    expect((await chair.get(address)).headers.get("Cache-Control")).toBe("no-store")
  })
  it("does not believe a host that a client made up", async () => {
    const { text } = await client(app).get("/board/18115/feed.atom", { Host: "evil.example" })
    expect(text).not.toContain("evil.example")
  })
})
