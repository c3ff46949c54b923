import { utc8 } from "./lunar-utc8-table.js"
import { type Lunisolar, lunisolarOf } from "./lunisolar.js"

/**
 * The same reckoning at UTC+8 for 1900–1975, for days before 1968 and for the South until 1975. Which of the two an
 * almanac of those years printed is disputed between sources and was not compared with one: show both where they differ.
 */
export const lunarAtUtc8: Lunisolar = /* @__PURE__ */ lunisolarOf(utc8, 1975)
