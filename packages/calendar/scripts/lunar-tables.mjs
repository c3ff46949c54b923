// Writes the two tables in src from the ephemeris: node packages/calendar/scripts/lunar-tables.mjs
import { writeFileSync } from "node:fs"
import { encode, instants, lunarYears } from "./lunar-astronomy.mjs"

const sky = instants(1897, 2202)

const write = (hours, from, to) => {
  const years = lunarYears(sky, hours).filter(({ year }) => year >= from && year <= to)
  const rows = encode(years)
    .match(/.{1,90}/g)
    .map(row => `    "${row}"`)
    .join(" +\n")
  writeFileSync(
    new URL(`../src/lunar-utc${hours}-table.ts`, import.meta.url),
    `import type { LunarTable } from "./lunisolar.js"

/** The months of the lunar years ${from}–${to} at UTC+${hours}; made by scripts/lunar-tables.mjs. */
export const utc${hours}: LunarTable = {
  firstYear: ${from},
  firstDay: ${years[0].start},
  years:
${rows}
}
`
  )
}

write(7, 1899, 2199)
write(8, 1899, 1975)
