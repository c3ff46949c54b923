import type { CaseId, CommandId, RelayReport, WatchReport } from "@danchu/engine"
import type { Citation, Label } from "@danchu/law"
import type { CaseEvent } from "@danchu/procedures"

interface OfCase {
  readonly caseId: CaseId
  readonly procedure: string
  readonly commandId: CommandId
  /** The type of the command. */
  readonly command: string
}

/** What this handle has done; what other processes do to the same store is in its lists, not here. */
export type Happening =
  | (OfCase & {
      readonly type: "recorded"
      /** It was the first command of the case. */
      readonly opened: boolean
      readonly version: number
      readonly phase: string
      readonly events: readonly CaseEvent[]
    })
  | (OfCase & {
      readonly type: "refused"
      readonly code: string
      readonly message: Label
      readonly basis: readonly Citation[]
    })
  | ({ readonly type: "delivered" } & RelayReport)
  | ({ readonly type: "reminded" } & WatchReport)

export type HappeningOf<T extends Happening["type"]> = Extract<Happening, { readonly type: T }>

/** Tells listeners one after the other; what one of them throws reaches neither the caller nor the others. */
export class Bell {
  readonly #listeners = new Set<(happening: Happening) => void>()

  on(listener: (happening: Happening) => void): Disposable {
    const one = (happening: Happening) => listener(happening)
    this.#listeners.add(one)
    return { [Symbol.dispose]: () => void this.#listeners.delete(one) }
  }

  ring(happening: Happening): void {
    for (const listener of this.#listeners) {
      try {
        listener(happening)
      } catch (error) {
        // The act is kept already: the fault belongs to the listener, and the runtime reports it as uncaught.
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }
}
