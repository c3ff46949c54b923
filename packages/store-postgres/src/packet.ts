import type { PoolClient } from "pg"

interface Corkable {
  cork: () => void
  uncork: () => void
}

const isCorkable = (stream: unknown): stream is Corkable =>
  typeof stream === "object" && stream !== null && "cork" in stream && "uncork" in stream

/** The driver does not offer its socket; where it is elsewhere one day, statements go out one by one again. */
const socketOf = (client: PoolClient): Corkable | null => {
  const connection: unknown = Reflect.get(client, "connection")
  const stream: unknown =
    typeof connection === "object" && connection !== null ? Reflect.get(connection, "stream") : null
  return isCorkable(stream) ? stream : null
}

/** Holds back what is written to the socket until the work at hand waits: statements sent at once are one packet. */
export const packetsOf = (client: PoolClient): (() => void) => {
  const socket = socketOf(client)
  let open = false
  return () => {
    if (open || socket === null) return
    open = true
    socket.cork()
    // After all promises that can go on: the COMMIT comes along with the statements before it.
    queueMicrotask(() =>
      process.nextTick(() => {
        open = false
        socket.uncork()
      })
    )
  }
}
