import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto"
import type { Desk } from "./desk.ts"
import type { FileType } from "./file-store.ts"
import { markedIn, note, type Purpose, type StoredFile } from "./files.ts"

const [nonceLength, tagLength] = [12, 16]

/** Bytes that belong to one case of one office are no file of another, whoever moves them. */
const placeOf = (tenant: string, caseId: string) => Buffer.from(JSON.stringify([tenant, caseId]))

const locked = (bytes: Uint8Array, key: Uint8Array, place: Uint8Array): Uint8Array<ArrayBuffer> => {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(place)
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]))
}

const unlocked = (box: Uint8Array, key: Uint8Array, place: Uint8Array): Uint8Array<ArrayBuffer> => {
  const [nonce, tag] = [box.subarray(0, nonceLength), box.subarray(nonceLength, nonceLength + tagLength)]
  const cipher = createDecipheriv("aes-256-gcm", key, nonce).setAAD(place).setAuthTag(tag)
  return new Uint8Array(Buffer.concat([cipher.update(box.subarray(nonceLength + tagLength)), cipher.final()]))
}

interface Given {
  readonly tenant: string
  readonly caseId: string
  readonly bytes: Uint8Array
  readonly type: FileType
  readonly what: Purpose
  readonly by: string
}

/** Keeps a file of a confidential case under a key of its own: the key goes into the vault, the folder gets what it locks. */
export const keepLocked = async (
  desk: Desk,
  { tenant, caseId, bytes, type, what, by }: Given
): Promise<void> => {
  const { database, safe, files } = desk
  const mark = safe.mark(`file ${createHash("sha256").update(bytes).digest("hex")}`)
  if (await markedIn(database, tenant, caseId, mark)) return
  const key = randomBytes(32)
  const sha256 = await files.put(tenant, locked(bytes, key, placeOf(tenant, caseId)))
  const ref = await safe.keep(tenant, key.toString("base64url"), by)
  const kept = { sha256, size: bytes.length, type, what, account: by, at: desk.now(), ref, mark }
  await note(database, tenant, caseId, kept)
}

/** The bytes for whoever holds the grant; `null` where the folder has not what was put there. */
export const openLocked = async (
  desk: Desk,
  {
    tenant,
    caseId,
    by,
    grant,
    purpose
  }: Readonly<Record<"tenant" | "caseId" | "by" | "grant" | "purpose", string>>,
  { sha256 }: StoredFile,
  ref: string
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const key = Buffer.from(await desk.safe.open({ tenant, ref, grant, by, purpose }), "base64url")
  const box = await desk.files.get(tenant, sha256)
  return box && unlocked(box, key, placeOf(tenant, caseId))
}
