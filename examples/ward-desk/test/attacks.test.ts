import { afterAll, describe, expect, it } from "vitest"
import { client, newDesk, paper, signedIn, takeIn } from "./client.ts"

const { app, desk } = await newDesk()
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
