import type { ProofKind } from "@danchu/engine"
import type { PDU } from "smpp"

export type ReceiptState = "delivered" | "failed" | "on-its-way"

/** What the provider says became of one segment. */
export interface Receipt {
  /** The provider's id of the segment. */
  readonly messageId: string
  /** The key of the message; `null` where this process did not send it. */
  readonly key: string | null
  readonly state: ReceiptState
}

/** SMPP 3.4 §5.2.28: the states of a message. */
const states: Readonly<Record<number, ReceiptState>> = {
  2: "delivered",
  3: "failed",
  4: "failed",
  5: "failed",
  8: "failed"
}
const words: Readonly<Record<string, ReceiptState>> = {
  DELIVRD: "delivered",
  EXPIRED: "failed",
  DELETED: "failed",
  UNDELIV: "failed",
  REJECTD: "failed"
}

/** A delivery receipt, in its own fields or in the text of appendix B; `null` for a message that people sent. */
export const readReceipt = (pdu: PDU): Omit<Receipt, "key"> | null => {
  if (((pdu.esm_class ?? 0) & 0x3c) !== 0x04) return null
  const message = pdu.short_message?.message ?? ""
  const text = typeof message === "string" ? message : message.toString("latin1")
  const messageId = pdu.receipted_message_id?.replace(/\0+$/, "") ?? /\bid:(\S+)/i.exec(text)?.[1]
  if (messageId === undefined || messageId === "") return null
  const state =
    (pdu.message_state === undefined ? undefined : states[pdu.message_state]) ??
    words[/\bstat:(\w+)/i.exec(text)?.[1]?.toUpperCase() ?? ""]
  return { messageId, state: state ?? "on-its-way" }
}

/** What the receipts of all segments prove together: delivered when every one is, returned when one failed. */
export const proofOfReceipt = (segments: readonly ReceiptState[]): ProofKind | null =>
  segments.includes("failed")
    ? "returned"
    : segments.length > 0 && segments.every(state => state === "delivered")
      ? "delivered"
      : null
