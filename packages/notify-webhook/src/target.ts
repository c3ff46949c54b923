import { lookup } from "node:dns"
import { isIP, type LookupFunction } from "node:net"
import { Fault } from "@danchu/law"
import { isPublicAddress } from "./public-address.js"

/** An address to which nothing may be sent. The error does not repeat what was given: it may hold a token. */
export class ForbiddenTarget extends Fault {
  readonly _tag = "ForbiddenTarget"
  /** A kebab-case word. */
  readonly why: string
  constructor(why: string) {
    super(
      `nothing is sent to this address: ${why}`,
      "webhook address",
      "Give a public https address without a user name; a private one must be allowed by its host name."
    )
    this.why = why
  }
}

const bare = (host: string): string => host.replace(/^\[|\]$/g, "")

/**
 * Reads where a webhook goes.
 * @param allowed hosts of the office's own, for which http and a private address will do
 * @throws ForbiddenTarget
 */
export const checkedTarget = (address: string, allowed: readonly string[] = []): URL => {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null) throw new ForbiddenTarget("not-an-address")
  const own = allowed.includes(url.hostname)
  if (url.protocol !== "https:" && !(own && url.protocol === "http:")) throw new ForbiddenTarget("not-https")
  if (url.username !== "" || url.password !== "") throw new ForbiddenTarget("holds-a-password")
  if (!own && isIP(bare(url.hostname)) !== 0 && !isPublicAddress(bare(url.hostname))) {
    throw new ForbiddenTarget("private-address")
  }
  return url
}

/**
 * Looks a name up for the connection itself: the address that was checked is the one that is connected to, so a name that
 * changes its answer in between gains nothing. One private address among several refuses them all.
 */
export const publicLookup =
  (resolve: typeof lookup = lookup): LookupFunction =>
  (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, "")
      const [first] = addresses
      if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
        return done(new ForbiddenTarget("private-address"), "")
      }
      return options.all === true ? done(null, [...addresses]) : done(null, first.address, first.family)
    })
  }
