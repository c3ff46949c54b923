import { createHash } from "node:crypto"
import * as z from "zod"
import { type Account, accountOf } from "./accounts.ts"
import type { Database } from "./database.ts"
import { hashOf } from "./sessions.ts"

/** Where a passkey belongs: the origin of the desk, whose host name is its id. */
export interface Place {
  readonly origin: string
}
const idOf = ({ origin }: Place): string => new URL(origin).hostname

/** The library is loaded by the first who uses a passkey. */
const webauthn = () => import("@simplewebauthn/server")

/** EdDSA, ES256, RS256: what every authenticator has, and nothing that Node calls experimental. */
const algorithms = [-8, -7, -257]

const base64url = z.string().regex(/^[\w-]{1,20000}$/)
const common = {
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  clientExtensionResults: z.object({})
}
const Registration = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(8).default([])
  })
})
const Assertion = z.object({
  ...common,
  response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url })
})

const read = <T>(schema: z.ZodType<T>, text: string): T | null => {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

const fiveMinutes = 300_000
type Use = "sign-in" | "add"

const keepChallenge = async (db: Database, token: string, use: Use, challenge: string, now: number) => {
  await db.run("DELETE FROM challenges WHERE valid_until < ?", now)
  await db.run(
    `INSERT INTO challenges (token_hash, purpose, challenge, valid_until) VALUES (?, ?, ?, ?)
     ON CONFLICT (token_hash, purpose) DO UPDATE SET challenge = excluded.challenge, valid_until = excluded.valid_until`,
    hashOf(token),
    use,
    challenge,
    now + fiveMinutes
  )
}

/** A challenge is answered once, by the session that asked for it. */
const takeChallenge = async (db: Database, token: string, use: Use, now: number): Promise<string | null> => {
  const [row] = await db.all(
    "SELECT challenge FROM challenges WHERE token_hash = ? AND purpose = ? AND valid_until >= ?",
    hashOf(token),
    use,
    now
  )
  const taken = await db.run(
    "DELETE FROM challenges WHERE token_hash = ? AND purpose = ?",
    hashOf(token),
    use
  )
  return row && taken > 0 ? String(row["challenge"]) : null
}

export interface Passkey {
  readonly id: string
  readonly madeAt: number
}

export const passkeysOf = async (db: Database, account: string): Promise<readonly Passkey[]> =>
  (await db.all("SELECT id, made_at FROM passkeys WHERE account = ? ORDER BY made_at", account)).map(row => ({
    id: String(row["id"]),
    madeAt: Number(row["made_at"])
  }))

export const removePasskey = async (db: Database, account: string, id: string): Promise<boolean> =>
  (await db.run("DELETE FROM passkeys WHERE account = ? AND id = ?", account, id)) > 0

/** What a browser needs to make a passkey for that account. */
export const offerToAdd = async (
  db: Database,
  place: Place,
  account: Account,
  token: string,
  now: number
) => {
  const { generateRegistrationOptions } = await webauthn()
  const options = await generateRegistrationOptions({
    rpName: "danchu",
    rpID: idOf(place),
    userName: account.name,
    userID: new Uint8Array(createHash("sha256").update(account.name).digest()),
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: (await passkeysOf(db, account.name)).map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" }
  })
  await keepChallenge(db, token, "add", options.challenge, now)
  return options
}

/** Keeps the passkey that a browser made; `false` for an answer that is not to this session's challenge. */
export const addPasskey = async (
  db: Database,
  place: Place,
  account: Account,
  token: string,
  text: string,
  now: number
): Promise<boolean> => {
  const response = read(Registration, text)
  const challenge = await takeChallenge(db, token, "add", now)
  if (!response || challenge === null) return false
  const { verifyRegistrationResponse } = await webauthn()
  const found = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: place.origin,
    expectedRPID: idOf(place),
    supportedAlgorithmIDs: algorithms
  }).catch(() => null)
  if (!found?.verified || !found.registrationInfo) return false
  const { id, publicKey, counter } = found.registrationInfo.credential
  return (
    (await db.run(
      `INSERT INTO passkeys (id, account, public_key, counter, transports, made_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
      id,
      account.name,
      Buffer.from(publicKey).toString("base64url"),
      counter,
      response.response.transports.join(" "),
      now
    )) > 0
  )
}

/** What a browser needs to sign somebody in; it names nobody. */
export const offerToSignIn = async (db: Database, place: Place, token: string, now: number) => {
  const { generateAuthenticationOptions } = await webauthn()
  const options = await generateAuthenticationOptions({ rpID: idOf(place), userVerification: "required" })
  await keepChallenge(db, token, "sign-in", options.challenge, now)
  return options
}

/** Whose passkey answered this session's challenge, and moves its counter on. */
export const recognisedByPasskey = async (
  db: Database,
  place: Place,
  token: string,
  text: string,
  now: number
): Promise<Account | null> => {
  const response = read(Assertion, text)
  const challenge = await takeChallenge(db, token, "sign-in", now)
  if (!response || challenge === null) return null
  const [row] = await db.all("SELECT account, public_key, counter FROM passkeys WHERE id = ?", response.id)
  if (!row) return null
  const { verifyAuthenticationResponse } = await webauthn()
  const found = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: place.origin,
    expectedRPID: idOf(place),
    credential: {
      id: response.id,
      publicKey: new Uint8Array(Buffer.from(String(row["public_key"]), "base64url")),
      counter: Number(row["counter"])
    }
  }).catch(() => null)
  if (!found?.verified) return null
  await db.run(
    "UPDATE passkeys SET counter = ? WHERE id = ?",
    found.authenticationInfo.newCounter,
    response.id
  )
  return accountOf(db, String(row["account"]))
}
