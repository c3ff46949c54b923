import type { CaseEvent, Notice } from "@danchu/procedures"
import * as Context from "effect/Context"
import type { CaseKey } from "./ids.js"
import type { Instant } from "./instant.js"
import type { JsonObject } from "./json.js"
import type { NewMessage } from "./ports/message.js"

/** Parts that may hold any character, joined so that two lists never give one key. */
export const messageKey = (...parts: readonly (string | number)[]): string =>
  parts.map(part => encodeURIComponent(part)).join("/")

export interface OutgoingShape {
  readonly channel: (notice: Notice, procedure: string) => string
  /** What the template is filled with: references and days, never a name or an address. */
  readonly values: (notice: Notice, events: readonly CaseEvent[]) => JsonObject
  /** When the message may go out at the earliest; at once where it is left out. */
  readonly notBefore?: (notice: Notice, recordedAt: Instant) => Instant
}

/** How a notice becomes a message; the default names the channel "default" and gives the newest event and its day. */
export const Outgoing: Context.Reference<OutgoingShape> = Context.Reference<OutgoingShape>(
  "@danchu/engine/Outgoing",
  {
    defaultValue: () => ({
      channel: () => "default",
      values: (_notice, events) => {
        const newest = events.at(-1)
        return newest ? { event: newest.type, on: newest.on } : {}
      }
    })
  }
)

/** The messages that a decision owes, in the order of its notices, with keys that a repetition cannot change. */
export const messagesOf = (
  outgoing: OutgoingShape,
  { tenant, caseId }: CaseKey,
  commit: { readonly procedure: string; readonly version: number; readonly recordedAt: Instant },
  events: readonly CaseEvent[],
  notices: readonly Notice[]
): readonly NewMessage[] =>
  notices.map((notice, index) => ({
    key: messageKey(tenant, caseId, commit.version, index + 1),
    to: notice.to,
    channel: outgoing.channel(notice, commit.procedure),
    template: notice.template,
    values: outgoing.values(notice, events),
    basis: notice.basis,
    notBefore: outgoing.notBefore?.(notice, commit.recordedAt) ?? commit.recordedAt
  }))
