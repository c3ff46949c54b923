import { describe, expect, it } from "vitest"
import { accountOf } from "../src/accounts.ts"
import { originFrom } from "../src/origin.ts"
import { addPasskey, offerToAdd, offerToSignIn, recognisedByPasskey } from "../src/passkeys.ts"
import { newToken } from "../src/sessions.ts"
import { client, newDesk, signedIn } from "./client.ts"

const { app, desk } = await newDesk({ origin: "https://desk.example.vn" })
const place = { origin: "https://desk.example.vn" }
const { database } = desk
const chair = await accountOf(database, "chair")
if (!chair) throw new Error("the desk has no chair")

const made = {
  id: "AAAA",
  rawId: "AAAA",
  type: "public-key",
  clientExtensionResults: {},
  response: {
    clientDataJSON: "AAAA",
    attestationObject: "AAAA",
    authenticatorData: "AAAA",
    signature: "AAAA"
  }
}

describe("a passkey", () => {
  it("belongs to the host of the desk, is kept by the device and asks who uses it", async () => {
    const options = await offerToAdd(database, place, chair, newToken(), 0)
    expect(options.rp.id).toBe("desk.example.vn")
    expect(options.authenticatorSelection).toMatchObject({
      residentKey: "required",
      userVerification: "required"
    })
  })
  it.each(["", "null", "{", "[]", JSON.stringify({ id: "x" }), JSON.stringify(made)])(
    "is not added by the answer %s",
    async answer => {
      const token = newToken()
      await offerToAdd(database, place, chair, token, 0)
      expect(await addPasskey(database, place, chair, token, answer, 1)).toBe(false)
    }
  )
  it("signs nobody in whose answer is made up, comes late, or is to another session's challenge", async () => {
    await database.run(
      "INSERT INTO passkeys (id, account, public_key, counter, transports, made_at) VALUES (?, ?, ?, ?, ?, ?)",
      "AAAA",
      "chair",
      "AAAA",
      0,
      "",
      0
    )
    const token = newToken()
    const answer = JSON.stringify(made)
    expect(await recognisedByPasskey(database, place, token, answer, 0)).toBeNull()
    await offerToSignIn(database, place, token, 0)
    expect(await recognisedByPasskey(database, place, newToken(), answer, 1)).toBeNull()
    expect(await recognisedByPasskey(database, place, token, answer, 300_001)).toBeNull()
    await offerToSignIn(database, place, token, 0)
    expect(await recognisedByPasskey(database, place, token, answer, 1)).toBeNull()
    expect(await database.all("SELECT * FROM challenges WHERE purpose = 'sign-in'")).toEqual([])
  })
  it("is added by whoever has signed in, in their own form, and removed by its owner alone", async () => {
    const guest = client(app)
    await guest.get("/sign-in")
    const refused = await guest.post("/account/passkeys/options", guest.hidden())
    expect(refused.headers.get("Location")).toBe("/sign-in")
    const verifier = await signedIn(app, "verifier")
    expect(await verifier.post("/account/passkeys/options", { _csrf: "x" })).toMatchObject({ status: 403 })
    await verifier.get("/account")
    expect(
      await verifier.post("/account/passkeys/remove", { ...verifier.hidden(), id: "AAAA" })
    ).toMatchObject({ status: 404 })
    expect(await database.all("SELECT id FROM passkeys")).toHaveLength(1)
    const answer = { ...verifier.hidden(), answer: JSON.stringify(made) }
    expect(await verifier.post("/account/passkeys", answer)).toMatchObject({ status: 400 })
  })
  it("is refused on the page with the words of the page", async () => {
    const guest = client(app)
    await guest.get("/sign-in")
    const { status, text } = await guest.post("/sign-in/passkey", { ...guest.hidden(), answer: "{}" })
    expect(status).toBe(401)
    expect(text).toContain("Khóa truy cập này không được nhận.")
  })
})

describe("a desk that does not know its address", () => {
  it("offers no passkey to a host that a client wrote", async () => {
    const unknown = await newDesk()
    const { text } = await client(unknown.app).get("http://evil.example/sign-in")
    expect(text).not.toContain("data-passkey")
    const own = await client(unknown.app).get("http://localhost/sign-in")
    expect(own.text).toContain("data-passkey")
    await unknown.desk.close()
  })
})

describe("the address of a desk", () => {
  it.each([
    ["https://desk.example.vn/anything?x=1", "https://desk.example.vn"],
    ["http://localhost:8080/", "http://localhost:8080"]
  ])("of %s is %s", (text, origin) => expect(originFrom(text)).toBe(origin))
  it.each(["nonsense", "http://desk.example.vn", "ftp://localhost", "http://localhost.evil.example"])(
    "is not %s",
    text => expect(() => originFrom(text)).toThrow(/no address where browsers find/)
  )
})
