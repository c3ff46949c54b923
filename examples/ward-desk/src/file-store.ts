import { createHash, randomUUID } from "node:crypto"
import { mkdtempSync } from "node:fs"
import { mkdir, open, readFile, rename, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

export const largestFile = 10 * 1024 * 1024

export const fileTypes = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png"
} as const
export type FileType = keyof typeof fileTypes

/** What a file is by its first bytes; what its sender calls it is not believed. */
export const typeOf = (bytes: Uint8Array): FileType | null => {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1")
  if (head.startsWith("%PDF-")) return "application/pdf"
  if (head.startsWith("\xFF\xD8\xFF")) return "image/jpeg"
  return head === "\x89PNG\r\n\x1A\n" ? "image/png" : null
}

/** Files by the hash of their bytes, in folders that no address leads to. */
export interface FileStore {
  /** Answers the SHA-256 once the bytes are on the disk. */
  readonly put: (tenant: string, bytes: Uint8Array) => Promise<string>
  /** The bytes; `null` where they are gone or are others than they were. */
  readonly get: (tenant: string, sha256: string) => Promise<Uint8Array<ArrayBuffer> | null>
  readonly close: () => Promise<void>
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

const folderOf = (root: string, tenant: string, sha256: string): string => {
  if (!/^[0-9A-Za-z_-]{1,40}$/.test(tenant) || !/^[0-9a-f]{64}$/.test(sha256))
    throw new Error("neither an office nor a hash names a folder")
  return join(root, tenant, sha256.slice(0, 2))
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT"

const synced = async (path: string, flags: string, bytes?: Uint8Array): Promise<void> => {
  const file = await open(path, flags, 0o600)
  try {
    if (bytes) await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

const inFolder = (root: string, close: () => Promise<void>): FileStore => ({
  put: async (tenant, bytes) => {
    const sha256 = hashOf(bytes)
    const folder = folderOf(root, tenant, sha256)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const draft = join(folder, `${randomUUID()}.draft`)
    await synced(draft, "wx", bytes)
    await rename(draft, join(folder, sha256))
    await synced(folder, "r")
    return sha256
  },
  get: async (tenant, sha256) => {
    try {
      const bytes = new Uint8Array(await readFile(join(folderOf(root, tenant, sha256), sha256)))
      return hashOf(bytes) === sha256 ? bytes : null
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  },
  close
})

/** The folder of files beside a store; for a store in memory one that ends with it. */
export const openFiles = async (store: string, folder: string | undefined): Promise<FileStore> => {
  if (folder === undefined && store === "memory:") {
    const own = mkdtempSync(join(tmpdir(), "ward-desk-files-"))
    return inFolder(own, () => rm(own, { recursive: true }))
  }
  const root = folder ?? (store.startsWith("sqlite:") ? `${store.slice("sqlite:".length)}.files` : "./files")
  await mkdir(root, { recursive: true, mode: 0o700 })
  return inFolder(root, async () => {})
}
