import type { Citation } from "@danchu/law"
import type { PhaseInfo } from "./procedure.js"

/** A phase in which a term of the law runs. */
export const clock = (vi: string, en: string): PhaseInfo => ({ label: { vi, en }, kind: "clock" })

/** A phase in which nothing is awaited any more, or nothing has happened yet. */
export const end = (vi: string, en: string): PhaseInfo => ({ label: { vi, en }, kind: "end" })

/** A phase that waits without a term, and the clause that shows why. */
export const noClock = (
  vi: string,
  en: string,
  why: { readonly vi: string; readonly en: string },
  ...basis: readonly [Citation, ...Citation[]]
): PhaseInfo => ({ label: { vi, en }, kind: "no-clock", why, basis })
