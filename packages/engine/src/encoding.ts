import type { OpenDeadline } from "@danchu/procedures"
import { toJsonText, withinSize } from "./json.js"
import type { Commit, NewEvent } from "./ports/commit.js"
import type { NewMessage } from "./ports/message.js"

/** A commit as texts: what an adapter writes, checked before it touches anything. */
export interface EncodedCommit {
  readonly events: readonly {
    readonly event: NewEvent
    readonly payload: string
    readonly governedBy: string
  }[]
  readonly messages: readonly EncodedMessage[]
  readonly deadlines: readonly EncodedDeadline[]
  readonly warnings: string
}

export interface EncodedMessage {
  readonly message: NewMessage
  readonly body: string
}

export interface EncodedDeadline {
  readonly deadline: OpenDeadline
  readonly body: string
}

export const encodeMessages = (messages: readonly NewMessage[]): readonly EncodedMessage[] =>
  messages.map(message => ({
    message,
    body: withinSize(toJsonText(message, "message"), "message")
  }))

export const encodeDeadlines = (deadlines: readonly OpenDeadline[]): readonly EncodedDeadline[] =>
  deadlines.map(deadline => ({ deadline, body: toJsonText(deadline, "deadline") }))

/**
 * Turns a commit into the texts that are stored.
 * @throws NotJson for a value that would not come back as it went in
 * @throws EventTooLarge for an event or a message over 1 MiB
 */
export const encodeCommit = (commit: Commit): EncodedCommit => ({
  events: commit.events.map(event => ({
    event,
    payload: withinSize(toJsonText(event.payload, event.type), event.type),
    governedBy: toJsonText(event.governedBy, event.type)
  })),
  messages: encodeMessages(commit.messages),
  deadlines: encodeDeadlines(commit.deadlines),
  warnings: toJsonText(commit.warnings, "warnings")
})
