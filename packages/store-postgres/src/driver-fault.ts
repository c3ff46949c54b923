import { StoreCorrupt, StoreUnavailable, type WhyUnavailable } from "@danchu/engine"
import { Fault } from "@danchu/law"

/** SQLSTATE codes, whole or their class. */
const meaning: Readonly<Record<string, WhyUnavailable>> = {
  "53100": "full",
  "25006": "read-only",
  "42501": "read-only",
  "40001": "busy",
  "40P01": "busy",
  "53": "busy",
  "55P03": "busy",
  "57014": "busy",
  "25P03": "unreachable",
  "57P": "unreachable",
  "08": "unreachable",
  "28": "unreachable",
  "3D": "unreachable",
  ECONNREFUSED: "unreachable",
  ECONNRESET: "unreachable",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  ENOENT: "unreachable",
  ENOTFOUND: "unreachable",
  EPIPE: "unreachable",
  ETIMEDOUT: "unreachable"
}

/** What may be told of an error of the driver: its `detail` and `where` may hold the row that was written. */
export class DriverError extends Error {
  override readonly name = "DriverError"
  /** The SQLSTATE or the code of the system; empty when there is none. */
  readonly code: string
  readonly constraint: string
  constructor(code: string, constraint: string, message: string) {
    super(message)
    this.code = code
    this.constraint = constraint
  }
}

const wordOf = (error: Error, key: string): string => {
  const found: unknown = Reflect.get(error, key)
  return typeof found === "string" ? found : ""
}

const tellable = (error: unknown): DriverError => {
  if (!(error instanceof Error)) return new DriverError("", "", "the driver failed without an error")
  const code = wordOf(error, "code")
  // Class 22 is about values, and its messages quote them.
  const message = code.startsWith("22") ? "a value was not accepted" : error.message
  return new DriverError(code, wordOf(error, "constraint"), message)
}

const why = ({ code, message }: DriverError): WhyUnavailable => {
  const found = meaning[code] ?? meaning[code.slice(0, 3)] ?? meaning[code.slice(0, 2)]
  if (found !== undefined) return found
  return code === "" && /connect|terminated|timeout|closed|queryable/i.test(message)
    ? "unreachable"
    : "failed"
}

/** What an error of the driver means to the caller; what may be told of it rides in `cause`. */
export const driverFault = (error: unknown, at: string): Fault => {
  if (error instanceof Fault) return error
  const cause = tellable(error)
  if (cause.code === "XX001" || cause.code === "XX002") {
    return new StoreCorrupt("the database is damaged", at, { cause })
  }
  return new StoreUnavailable(why(cause), at, { cause })
}

const passing = new Set(["40001", "40P01", "53300", "55P03"])

/** How often a transaction may be tried again because somebody else was in the way. */
export const triesAfter = (fault: unknown): number => {
  if (!(fault instanceof StoreUnavailable && fault.cause instanceof DriverError)) return 0
  const { code } = fault.cause
  // Two met at a key: the later one looks again, and if it still meets somebody, then for another reason.
  return code === "23505" ? 4 : passing.has(code) ? Number.POSITIVE_INFINITY : 0
}
