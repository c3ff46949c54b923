import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { InvalidText } from "@danchu/law"
import { newSafeKey, type SafeKey } from "./safe.ts"

const keyFrom = (text: string, where: string): SafeKey => {
  const bytes = new Uint8Array(Buffer.from(text.trim(), "base64"))
  if (bytes.length === 32) return bytes
  throw new InvalidText("this is no key of the vault", where, "Give 32 random bytes in base64.")
}

/**
 * The key of the vault: from the environment, or from a file that is made the first time, readable by its owner alone.
 * @throws InvalidText that does not repeat the key
 */
export const safeKeyFrom = (given: string | undefined, file: string): SafeKey => {
  if (given !== undefined) return keyFrom(given, "WARD_DESK_VAULT_KEY")
  if (existsSync(file)) return keyFrom(readFileSync(file, "utf8"), file)
  const key = newSafeKey()
  writeFileSync(file, `${Buffer.from(key).toString("base64")}\n`, { mode: 0o600, flag: "wx" })
  return key
}
