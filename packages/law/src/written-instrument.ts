import type { CivilDate } from "./civil-date.js"
import type { DocumentKind } from "./document-kind.js"
import { type Doubt, doubt } from "./doubt.js"
import { fateOf } from "./fate.js"
import type { Instrument } from "./instrument.js"
import { type InstrumentNumber, instrumentOf } from "./instruments/index.js"

/** An instrument that a text names, by number, by a short number or by name. */
export interface WrittenInstrument {
  readonly text: string
  /** The offset in the text (UTF-16 units). */
  readonly at: number
  /** The số hiệu, "" where the text has only a name that fits none or several. */
  readonly number: string
  readonly kind: DocumentKind | null
  /** The body that issued it, as the register or the number says; "" where neither does. */
  readonly issuer: string
  /** The day of issue: of the register, or of the text where no register knows the number. */
  readonly issued: string | null
  readonly year: number | null
  /** The entry of the register, where the text certainly means it. */
  readonly registered: InstrumentNumber | null
  readonly doubts: readonly Doubt[]
}

/** Where a name or number may begin: not inside a word or another number. */
export const before = String.raw`(?<![\p{L}\p{N}/.-])`

/** What speaks against relying on a registered instrument on a day. */
export const forceDoubts = (number: string, on: CivilDate | undefined): readonly Doubt[] => {
  if (on === undefined) return []
  const fate = fateOf(number, on)
  const then = fate.nowInPlace.length > 0 ? ` In its place: ${fate.nowInPlace.join(", ")}.` : ""
  if (fate.state === "ended")
    return [doubt("not-in-force", `${number} was in force until ${fate.until} (not included).${then}`)]
  if (fate.state === "not-yet") return [doubt("not-in-force", `${number} takes effect on ${fate.from}.`)]
  return fate.warnings
    .filter(warning => warning.startsWith("It details"))
    .map(warning => doubt("force-unsure", warning))
}

/** A mention that certainly means one entry of the register. */
export const entryAt = (
  match: RegExpExecArray,
  number: InstrumentNumber,
  on: CivilDate | undefined,
  doubts: readonly Doubt[] = []
): WrittenInstrument => {
  const instrument: Instrument | undefined = instrumentOf(number)
  return {
    text: match[0],
    at: match.index,
    number,
    kind: instrument?.kind ?? null,
    issuer: instrument?.issuer ?? "",
    issued: instrument?.issued ?? null,
    year: Number(/\/(\d{4})\//.exec(number)?.[1]) || null,
    registered: number,
    doubts: [...doubts, ...forceDoubts(number, on)]
  }
}

/** A mention that names nothing for sure. */
export const unclear = (match: RegExpExecArray, why: Doubt): WrittenInstrument => ({
  text: match[0],
  at: match.index,
  number: "",
  kind: null,
  issuer: "",
  issued: null,
  year: null,
  registered: null,
  doubts: [why]
})
