/** What one person reads. */
export interface Letter {
  readonly subject: string
  readonly text: string
  /** The same as HTML, where there is one. */
  readonly html?: string
  /**
   * An https address at which one click ends a subscription. Only for what people subscribed to: a notice that the law
   * owes has none.
   */
  readonly unsubscribe?: string
}
