import type { Instrument } from "../instrument.js"
import { circulars } from "./circulars.js"
import { circularsOnProcedures } from "./circulars-on-procedures.js"
import { codesAndLaws } from "./codes-and-laws.js"
import { consolidations } from "./consolidations.js"
import { decisions } from "./decisions.js"
import { decrees } from "./decrees.js"
import { decreesOnProcedures } from "./decrees-on-procedures.js"
import { grassrootsLaws } from "./grassroots-laws.js"
import { local } from "./local.js"
import { ordinancesAndResolutions } from "./ordinances-and-resolutions.js"
import { party } from "./party.js"
import { workCalendar } from "./work-calendar.js"

/** Every instrument that a citation may name, by its số hiệu. */
export const instruments = {
  ...codesAndLaws,
  ...grassrootsLaws,
  ...ordinancesAndResolutions,
  ...decrees,
  ...decreesOnProcedures,
  ...decisions,
  ...circulars,
  ...circularsOnProcedures,
  ...consolidations,
  ...party,
  ...local,
  ...workCalendar
} as const

export type InstrumentNumber = keyof typeof instruments

/** The entry of a số hiệu, or `undefined` where nobody registered it. */
export const instrumentOf = (number: string): Instrument | undefined =>
  Object.hasOwn(instruments, number) ? instruments[number as InstrumentNumber] : undefined
