import { createHash } from "node:crypto"
import { canonicalJson } from "./json.js"

/**
 * SHA-256 over a command and the case it is for, the same for equal commands whatever the order of their keys.
 * @throws NotJson
 */
export const fingerprintOf = (procedure: string, caseId: string, command: unknown): string =>
  createHash("sha256")
    .update(canonicalJson([procedure, caseId, command], "command"))
    .digest("hex")
