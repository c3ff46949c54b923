import { BlockList, isIP } from "node:net"

/** Networks in which a server of the office's own could answer (RFC 6890 and successors). */
const closed = new BlockList()
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4]
] as const)
  closed.addSubnet(network, bits, "ipv4")

/** Of IPv6 only the global unicast addresses are public, and of these not the ones that carry an IPv4 address or are examples. */
const globalUnicast = new BlockList()
globalUnicast.addSubnet("2000::", 3, "ipv6")
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20]
] as const)
  closed.addSubnet(network, bits, "ipv6")

/** Whether an address belongs to the public internet; anything that is no address does not. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !closed.check(address, "ipv4")
  if (family !== 6) return false
  return globalUnicast.check(address, "ipv6") && !closed.check(address, "ipv6")
}
