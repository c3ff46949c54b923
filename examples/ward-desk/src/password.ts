import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto"
import { promisify } from "node:util"

const derive: (algorithm: "argon2id", parameters: Argon2Parameters) => Promise<Buffer> = promisify(argon2)

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

const tagOf = (password: string, nonce: Buffer) =>
  derive("argon2id", { ...cost, message: password.normalize("NFC"), nonce })

export const hashed = async (password: string): Promise<string> => {
  const nonce = randomBytes(16)
  const tag = await tagOf(password, nonce)
  return `argon2id$${nonce.toString("base64url")}$${tag.toString("base64url")}`
}

/** Takes as long for a wrong password as for a right one. */
export const matches = async (password: string, stored: string): Promise<boolean> => {
  const [, nonce = "", tag = ""] = stored.split("$")
  const expected = Buffer.from(tag, "base64url")
  const found = await tagOf(password, Buffer.from(nonce, "base64url"))
  return expected.length === found.length && timingSafeEqual(expected, found)
}

const letters = "abcdefghjkmnpqrstuvwxyz23456789"

/** Random letters that are not mistaken for one another, in groups: "k7mq-…". */
export const readable = (groups: number): string =>
  Array.from({ length: groups }, () =>
    Array.from(randomBytes(4), byte => letters[byte % letters.length]).join("")
  ).join("-")
