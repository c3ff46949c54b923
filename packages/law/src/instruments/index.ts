import type { Instrument } from "../instrument.js"
import { circulars } from "./circulars.js"
import { codesAndLaws } from "./codes-and-laws.js"
import { decrees } from "./decrees.js"
import { workCalendar } from "./work-calendar.js"

/** Every instrument that a citation may name, by its số hiệu. */
export const instruments = { ...codesAndLaws, ...decrees, ...circulars, ...workCalendar } as const

export type InstrumentNumber = keyof typeof instruments

/** The entry of a số hiệu, or `undefined` where nobody registered it. */
export const instrumentOf = (number: string): Instrument | undefined =>
  Object.hasOwn(instruments, number) ? instruments[number as InstrumentNumber] : undefined
