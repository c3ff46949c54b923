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

/** What Node says of the file itself. */
const fileSystem: Readonly<Record<string, WhyUnavailable>> = {
  EISDIR: "unreachable",
  ENOENT: "unreachable",
  ENOTDIR: "unreachable",
  EACCES: "read-only",
  EPERM: "read-only",
  EROFS: "read-only",
  ENOSPC: "full",
  EDQUOT: "full",
  EIO: "failed"
}

const fileCode = (error: unknown): string =>
  error instanceof Error && "syscall" in error && "code" in error ? String(error.code) : ""

interface DriverError extends Error {
  readonly errcode: number
}

const isSqliteError = (error: unknown): error is DriverError =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number"

/** An error of SQLite or of the file system; anything else is a defect. */
export const isDriverError = (error: unknown): error is Error =>
  isSqliteError(error) || Object.hasOwn(fileSystem, fileCode(error))

/** What an error of the driver means to the caller; the error itself rides in `cause`. */
export const driverFault = (error: unknown, filename: string): Fault => {
  if (error instanceof Fault) return error
  const code = isSqliteError(error) ? error.errcode : 0
  const cause = { cause: error }
  if ((code & 0xff) === 11) return new StoreCorrupt("the database is damaged", filename, cause)
  if ((code & 0xff) === 26) return new StoreCorrupt("the file is not a database", filename, cause)
  const why = code === sharedMemoryFull ? "full" : (primary[code & 0xff] ?? fileSystem[fileCode(error)])
  return new StoreUnavailable(why ?? "failed", filename, cause)
}
