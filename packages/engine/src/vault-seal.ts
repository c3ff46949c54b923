import type { webcrypto } from "node:crypto"
import { InvalidText } from "@danchu/law"
import type { TenantId } from "./ids.js"
import { canonicalJson, type JsonObject } from "./json.js"
import type { SealedRecord, VaultReference } from "./ports/vault.js"
import { KeyMissing, SealBroken, VaultTooLarge } from "./vault-faults.js"

type CryptoKey = webcrypto.CryptoKey

const { subtle } = globalThis.crypto
const keyBytes = 32
const nonceBytes = 12
/** Every identity fills whole blocks, so that its length tells little. */
const block = 1024
export const largestIdentity: number = 64 * block

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "base64"))
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64")
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Keys of 256 bits by their names, the newest of which seals; older ones only open. */
export interface KeyRing {
  readonly newest: string
  readonly key: (id: string) => Promise<CryptoKey>
}

/**
 * A ring of keys, each 32 bytes; they come from outside and are written nowhere.
 * @throws InvalidText
 * @example
 * ```ts
 * keyRing("2026-11", { "2026-11": crypto.getRandomValues(new Uint8Array(32)) })
 * ```
 */
export const keyRing = (newest: string, keys: Readonly<Record<string, Uint8Array<ArrayBuffer>>>): KeyRing => {
  const imported = new Map(
    Object.entries(keys).map(([id, bytes]) => {
      if (bytes.length !== keyBytes) {
        throw new InvalidText("a key of the ring has another length", id, `Give ${keyBytes} random bytes.`)
      }
      return [id, subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"])] as const
    })
  )
  if (!imported.has(newest)) {
    throw new InvalidText("the newest key is not in the ring", newest, "Put the key into the ring first.")
  }
  return {
    newest,
    key: id => {
      const key = imported.get(id)
      if (!key) throw new KeyMissing(id)
      return key
    }
  }
}

const seal = async (key: CryptoKey, about: string, content: Uint8Array<ArrayBuffer>): Promise<string> => {
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes))
  const additionalData = utf8(about)
  const sealed = new Uint8Array(await subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, content))
  return textOf(Buffer.concat([iv, sealed]))
}

const unseal = async (
  key: CryptoKey,
  about: string,
  text: string,
  ref: VaultReference
): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = bytesOf(text)
  const iv = bytes.subarray(0, nonceBytes)
  try {
    const opened = await subtle.decrypt(
      { name: "AES-GCM", iv, additionalData: utf8(about) },
      key,
      bytes.subarray(nonceBytes)
    )
    return new Uint8Array(opened)
  } catch {
    // The cause says no more than this, and may not be told.
    throw new SealBroken(ref)
  }
}

/** A record under another reference, tenant or key does not open. */
const about = (what: string, { tenant, ref }: { readonly tenant: TenantId; readonly ref: VaultReference }) =>
  JSON.stringify([what, tenant, ref])

const own = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"])

/** Spaces fill the last block; JSON does not mind them. */
const padded = (json: string): Uint8Array<ArrayBuffer> => {
  const bytes = utf8(json)
  if (bytes.length > largestIdentity) throw new VaultTooLarge(largestIdentity)
  const whole = new Uint8Array(Math.ceil(bytes.length / block) * block).fill(0x20)
  whole.set(bytes)
  return whole
}

/**
 * Seals an identity under a key of its own, and that key under the newest of the ring: AES-256-GCM both times.
 * @throws NotJson
 * @throws VaultTooLarge over 64 KiB
 */
export const sealRecord = async (
  ring: KeyRing,
  tenant: TenantId,
  ref: VaultReference,
  identity: JsonObject
): Promise<SealedRecord> => {
  const place = { tenant, ref }
  const content = padded(canonicalJson(identity, "identity"))
  const raw = crypto.getRandomValues(new Uint8Array(keyBytes))
  const sealed = await seal(await own(raw), about("identity", place), content)
  const wrappedKey = await seal(await ring.key(ring.newest), about(`key ${ring.newest}`, place), raw)
  raw.fill(0)
  content.fill(0)
  return { tenant, ref, sealed, wrappedKey, keyId: ring.newest }
}

const unwrapped = async (ring: KeyRing, record: SealedRecord, wrappedKey: string) =>
  unseal(await ring.key(record.keyId), about(`key ${record.keyId}`, record), wrappedKey, record.ref)

/**
 * Opens a record whose key was not destroyed.
 * @throws KeyMissing
 * @throws SealBroken
 */
export const openRecord = async (
  ring: KeyRing,
  record: SealedRecord,
  wrappedKey: string
): Promise<JsonObject> => {
  const raw = await unwrapped(ring, record, wrappedKey)
  const content = await unseal(await own(raw), about("identity", record), record.sealed, record.ref)
  raw.fill(0)
  return JSON.parse(new TextDecoder().decode(content))
}

/** The same record with its key under the newest key of the ring; the identity itself is not opened. */
export const rewrapRecord = async (
  ring: KeyRing,
  record: SealedRecord,
  wrappedKey: string
): Promise<SealedRecord> => {
  const raw = await unwrapped(ring, record, wrappedKey)
  const fresh = await seal(await ring.key(ring.newest), about(`key ${ring.newest}`, record), raw)
  raw.fill(0)
  return { ...record, wrappedKey: fresh, keyId: ring.newest }
}
