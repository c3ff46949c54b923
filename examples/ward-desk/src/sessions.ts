import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto"
import { type Account, accountOf } from "./accounts.ts"
import type { Database } from "./database.ts"

const hour = 3_600_000
const idle = 2 * hour
const longest = 10 * hour

export const newToken = (): string => randomBytes(32).toString("base64url")
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** Only the hash of a token is kept, so that a stolen table opens no session. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url")

/** Bound to the session: a page of another session, or of none, has another. */
export const csrfOf = (token: string): string =>
  createHmac("sha256", token).update("csrf").digest("base64url")

export const isCsrf = (given: string, token: string): boolean => {
  const expected = Buffer.from(csrfOf(token))
  const found = Buffer.from(given)
  return expected.length === found.length && timingSafeEqual(expected, found)
}

export const beginSession = async (db: Database, account: Account, now: number): Promise<string> => {
  const token = newToken()
  await db.run("DELETE FROM sessions WHERE seen < ? OR started < ?", now - idle, now - longest)
  await db.run(
    "INSERT INTO sessions (token_hash, account, started, seen) VALUES (?, ?, ?, ?)",
    hashOf(token),
    account.name,
    now,
    now
  )
  return token
}

export const endSession = (db: Database, token: string): Promise<number> =>
  db.run("DELETE FROM sessions WHERE token_hash = ?", hashOf(token))

/** Who signed in with that token, while the session lasts. */
export const signedIn = async (db: Database, token: string, now: number): Promise<Account | null> => {
  const hash = hashOf(token)
  const [row] = await db.all("SELECT account, started, seen FROM sessions WHERE token_hash = ?", hash)
  if (!row) return null
  const seen = Number(row["seen"])
  if (now - seen > idle || now - Number(row["started"]) > longest) {
    await endSession(db, token)
    return null
  }
  if (now - seen > 60_000) await db.run("UPDATE sessions SET seen = ? WHERE token_hash = ?", now, hash)
  return accountOf(db, String(row["account"]))
}
