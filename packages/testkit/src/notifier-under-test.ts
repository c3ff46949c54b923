import type { Notification, NotifierShape } from "@danchu/engine"

/** What reached the other side, as the recipient's system sees it. */
export interface Arrival {
  readonly key: string
}

/** A notifier with a place of its own behind it, where arrivals can be seen. */
export interface NotifierPlace {
  readonly notifier: NotifierShape
  readonly arrived: () => Promise<readonly Arrival[]>
  /** Takes the channel away, and answers how to give it back. */
  readonly outage?: () => Promise<() => Promise<void>>
  /** Lets the other side accept and never answer. */
  readonly silence?: () => Promise<void>
  readonly close?: () => Promise<void>
}

/** What a notifier claims beyond the first two laws; `open` gives what the claim needs. */
export interface NotifierClaims {
  /** N3: `outage` is there. */
  readonly outage?: true
  /** N3: a message that can never arrive. */
  readonly undeliverable?: Notification
  /** N4: `silence` is there. */
  readonly silence?: true
  /** N5: passwords, tokens and addresses that no fault may hold; `outage` or `undeliverable` must be claimed too. */
  readonly secrets?: readonly string[]
}

export interface NotifierUnderTest {
  readonly open: () => Promise<NotifierPlace>
  /** A message that reaches somebody; its key is replaced. */
  readonly deliverable: Notification
  readonly claims?: NotifierClaims
}
