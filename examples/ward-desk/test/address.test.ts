import { expect, it } from "vitest"
import { clientOf } from "../src/address.ts"

const proxies = new Set(["127.0.0.1", "10.0.0.2"])

it.each([
  [
    "no proxy is trusted: the header is what the client wrote",
    "203.0.113.9",
    "198.51.100.1",
    new Set<string>(),
    "203.0.113.9"
  ],
  ["a stranger's socket: its header is not believed", "203.0.113.9", "198.51.100.1", proxies, "203.0.113.9"],
  ["the trusted proxy tells who came to it", "127.0.0.1", "198.51.100.1", proxies, "198.51.100.1"],
  ["what a client put before is not believed", "127.0.0.1", "1.2.3.4, 198.51.100.1", proxies, "198.51.100.1"],
  ["two trusted proxies in a row", "127.0.0.1", "1.2.3.4, 198.51.100.1, 10.0.0.2", proxies, "198.51.100.1"],
  ["an address of IPv4 in IPv6", "::ffff:127.0.0.1", "2001:db8::7", proxies, "2001:db8::7"],
  ["nonsense in the header is no address", "127.0.0.1", "<script>, , x", proxies, "127.0.0.1"],
  ["a trusted proxy that says nothing", "127.0.0.1", undefined, proxies, "127.0.0.1"]
])("%s", (_reason, socket, forwarded, trusted, client) => {
  expect(clientOf(socket, forwarded, trusted)).toBe(client)
})
