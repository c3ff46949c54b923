import { afterAll, describe, expect, it } from "vitest"
import { changePassword } from "../src/accounts.ts"
import { beginSession, signedIn as sessionOf } from "../src/sessions.ts"
import { client, newDesk, password, signedIn } from "./client.ts"

const { app, desk } = await newDesk()
const chair = await signedIn(app, "chair")

afterAll(() => desk.close())

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
