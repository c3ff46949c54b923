import type { ProofKind } from "@danchu/engine"
import { type Attachment, simpleParser } from "mailparser"
import { keyOfMessageId } from "./message-id.js"

/** What a mail server reports about a letter (RFC 3464). No address and no sentence of the report is kept. */
export interface Bounce {
  /** The key of the message, where the report holds the letter's Message-ID. */
  readonly key: string | null
  readonly action: "failed" | "delayed" | "delivered" | "relayed" | "expanded"
  /** As "5.1.1" (RFC 3463). */
  readonly status: string
  /** Another try is of no use. */
  readonly permanent: boolean
}

const field = (report: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(report.replace(/\r?\n[ \t]+/g, " "))?.[1]?.trim()

const isAction = (text: string): text is Bounce["action"] =>
  ["failed", "delayed", "delivered", "relayed", "expanded"].includes(text)

const bodyOf = (attachments: readonly Attachment[], ...types: readonly string[]): string | undefined =>
  attachments.find(({ contentType }) => types.includes(contentType))?.content.toString("utf8")

/**
 * Reads a message that came to the office's address: a report of a mail server, or `null` for any other letter.
 * Of a report on several recipients, which ours never have, the first counts.
 */
export const readBounce = async (raw: string | Uint8Array): Promise<Bounce | null> => {
  const source = typeof raw === "string" ? raw : Buffer.from(raw)
  const { attachments } = await simpleParser(source, { keepDeliveryStatus: true, skipTextToHtml: true })
  const report = bodyOf(attachments, "message/delivery-status")
  if (report === undefined) return null
  const action = field(report, "Action")?.toLowerCase() ?? ""
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(field(report, "Status") ?? "")?.[0]
  if (!isAction(action) || status === undefined) return null
  const original =
    bodyOf(attachments, "message/rfc822", "text/rfc822-headers", "message/rfc822-headers") ?? ""
  const named = field(original, "Message-ID") ?? field(report, "Original-Envelope-Id")
  const header = field(original, "Danchu-Key")
  return {
    key: header !== undefined ? keyOfHeader(header) : named !== undefined ? keyOfMessageId(named) : null,
    action,
    status,
    permanent: action === "failed" && status.startsWith("5")
  }
}

const keyOfHeader = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replace(/\s/g, ""))
  } catch {
    return null
  }
}

/** What the report proves; `null` where it proves nothing yet. */
export const proofOfBounce = ({ action }: Bounce): ProofKind | null =>
  action === "failed" ? "returned" : action === "delivered" ? "delivered" : null
