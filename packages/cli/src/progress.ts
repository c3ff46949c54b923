/** How far a long piece of work has come. */
export interface Bar {
  readonly step: () => void
  /** Takes the bar away again. */
  readonly done: () => void
}

/** Work of which nobody watches how far it has come. */
export const unseen: Bar = { step: () => undefined, done: () => undefined }

interface Screen {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

const patience = 400
const pace = 80
const width = 24
const erased = "\r\u001b[2K"

const drawn = (label: string, done: number, total: number): string => {
  const part = total === 0 ? 1 : Math.min(done / total, 1)
  const full = Math.round(part * width)
  return `${label} ${"█".repeat(full)}${"░".repeat(width - full)} ${Math.floor(part * 100)} %`
}

/**
 * A bar on a terminal, once the work has taken 0.4 seconds; where there is no terminal, none.
 * It is drawn by the work itself: what counts lines without a pause leaves a timer no turn.
 */
export const barOn =
  (screen: Screen, clock: () => number) =>
  (label: string, total: number): Bar => {
    if (!screen.isTTY) return unseen
    let done = 0
    let shown = false
    let next = clock() + patience
    return {
      step: () => {
        done++
        if (clock() < next) return
        screen.write(`${erased}${drawn(label, done, total)}`)
        shown = true
        next = clock() + pace
      },
      done: () => {
        if (shown) screen.write(erased)
      }
    }
  }

/** All of them in their order, one step of the bar each; whatever happens on the way, the bar is taken away. */
export function* watched<T>(all: Iterable<T>, bar: Bar): Generator<T> {
  try {
    for (const one of all) {
      yield one
      bar.step()
    }
  } finally {
    bar.done()
  }
}
