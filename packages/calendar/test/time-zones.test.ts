import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { build } from "esbuild"
import { expect, it } from "vitest"

const root = fileURLToPath(new URL("../../..", import.meta.url))

/** A sum over every day that the calendar knows, and the answers around midnight and the changes of clocks. */
const program = `
import { addWorkingDays, addDays, countWorkingDays, day, dayStatus, officialCalendar, projectedCalendar, toLunar } from "@danchu/calendar"
let sum = 0
let date = officialCalendar.from
for (; date < day("2027-11-01"); date = addDays(date, 1)) {
  const { working, reason } = dayStatus(officialCalendar, date)
  const { month, day: d, leap } = toLunar(date)
  sum = (sum * 31 + reason.length + month * 31 + d + (leap ? 7 : 0) + (working ? Number(addWorkingDays(officialCalendar, date, 5).slice(8)) : 0)) % 1000000007
}
console.log(JSON.stringify({
  sum,
  id: officialCalendar.id,
  projected: projectedCalendar(2028, 2060).id,
  spring: addWorkingDays(officialCalendar, day("2026-03-06"), 1),
  count: countWorkingDays(officialCalendar, day("2015-01-01"), day("2027-12-31"))
}))
`

it("answers the same in every time zone and language", async () => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root, loader: "ts" },
    bundle: true,
    logLevel: "error",
    format: "esm",
    platform: "neutral",
    write: false,
    alias: {
      "@danchu/law/rules": `${root}packages/law/src/rules`,
      "@danchu/law": `${root}packages/law/src/index.ts`,
      "@danchu/calendar": `${root}packages/calendar/src/index.ts`
    }
  })
  const code = outputFiles[0]?.text ?? ""
  const run = async (TZ: string, LC_ALL: string) =>
    (
      await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code], {
        env: { TZ, LC_ALL }
      })
    ).stdout
  const here = await run("Asia/Ho_Chi_Minh", "vi_VN.UTF-8")
  expect(JSON.parse(here)).toMatchObject({ spring: "2026-03-09", count: 3252 })
  for (const zone of ["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu"])
    for (const language of ["C", "tr_TR.UTF-8"]) expect(await run(zone, language), zone).toBe(here)
})
