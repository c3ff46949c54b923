import { StoreCorrupt, StoreUnavailable, type WhyUnavailable } from "@danchu/engine"
import { Fault } from "@danchu/law"

const primary: Readonly<Record<number, WhyUnavailable>> = {
  5: "busy",
  6: "busy",
  8: "read-only",
  13: "full",
  14: "unreachable"
}

/** SQLITE_IOERR_SHMSIZE: the index of the log could not grow. */
const sharedMemoryFull = 4874

interface DriverError extends Error {
  readonly errcode: number
}

export const isDriverError = (error: unknown): error is DriverError =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number"

/** What an error of the driver means to the caller; the error itself rides in `cause`. */
export const driverFault = (error: unknown, filename: string): Fault => {
  if (error instanceof Fault) return error
  const code = isDriverError(error) ? error.errcode : 0
  const cause = { cause: error }
  if ((code & 0xff) === 11) return new StoreCorrupt("the database is damaged", filename, cause)
  if ((code & 0xff) === 26) return new StoreCorrupt("the file is not a database", filename, cause)
  const why = code === sharedMemoryFull ? "full" : primary[code & 0xff]
  return new StoreUnavailable(why ?? "failed", filename, cause)
}
