import { isIP } from "node:net"
import { getConnInfo } from "@hono/node-server/conninfo"
import type { Request } from "./visitor.ts"

const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/, "")

/**
 * Where a request comes from: as the socket says; where that is a trusted proxy, the last address in X-Forwarded-For that is
 * no trusted proxy itself. What stands before it a client can have written.
 */
export const clientOf = (
  socket: string,
  forwarded: string | undefined,
  proxies: ReadonlySet<string>
): string => {
  const chain = [...(forwarded ?? "").split(","), socket].map(plain).filter(one => isIP(one) !== 0)
  for (const one of chain.toReversed()) if (!proxies.has(one)) return one
  return plain(socket)
}

export const addressOf = (c: Request, proxies: ReadonlySet<string>): string => {
  try {
    return clientOf(getConnInfo(c).remote.address ?? "unknown", c.req.header("X-Forwarded-For"), proxies)
  } catch {
    return "unknown"
  }
}
