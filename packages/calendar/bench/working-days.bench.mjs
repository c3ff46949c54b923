import {
  addDays,
  addWorkingDays,
  countWorkingDays,
  day,
  dayStatus,
  editions,
  fromDayNumber,
  isWorkingDay,
  officialCalendar,
  projectedCalendar,
  toDayNumber,
  toLunar,
  weekdayOf,
  workingDayAfter,
  workingDaysBetween
} from "@danchu/calendar"
import { peersWith, publicHolidays } from "./peers.mjs"
import { nanoseconds, ns, times } from "./timing.mjs"

const calendar = officialCalendar
const BATCH = 1024
const first = toDayNumber(day("2016-01-01"))
const starts = Array.from({ length: BATCH }, (_, i) => first + (((i * 2_654_435_761) >>> 0) % 3000))
const dates = starts.map(number => fromDayNumber(number))

/** A loop of its own for each piece of work: a shared one would measure the calls and not the work. */
const loop = (names, values, piece) => ({
  pieces: BATCH,
  task: new Function(
    ...names,
    `return () => { let total = 0; for (let i = 0; i < ${BATCH}; i++) total += ${piece}; return total }`
  )(...values)
})

console.log("Working days: how fast, and how right")

const from = toDayNumber(calendar.from)
const prefix = new Uint16Array(toDayNumber(calendar.to) - from + 2)
const selected = []
for (let date = calendar.from, i = 0; ; date = addDays(date, 1), i++) {
  prefix[i + 1] = prefix[i] + (isWorkingDay(calendar, date) ? 1 : 0)
  if (prefix[i + 1] > prefix[i]) selected.push(from + i)
  if (date === calendar.to) break
}
const select = Int32Array.from(selected)

console.log(`## Against a bare lookup in running sums

Two flat arrays, no bounds, no calendar to choose: the least that any index can cost. ${BATCH} spread dates, thirty days added.

| | nanoseconds | of the bare lookup |
|---|---|---|`)
const bare = ["prefix", "select", "starts", "from"]
const arrays = [prefix, select, starts, from]
const add = nanoseconds({
  bare: loop(bare, arrays, "select[prefix[starts[i] - from + 1] + 29]"),
  ours: loop(
    ["add", "calendar", "starts"],
    [workingDayAfter, calendar, starts],
    "add(calendar, starts[i], 30)"
  )
})
const count = nanoseconds({
  bare: loop(bare, arrays, `prefix[starts[${BATCH - 1} - i] - from + 1] - prefix[starts[i] - from + 1]`),
  ours: loop(
    ["count", "calendar", "starts"],
    [workingDaysBetween, calendar, starts],
    `count(calendar, starts[i], starts[${BATCH - 1} - i])`
  )
})
console.log(`| bare addition | ${ns(add.bare)} | |
| \`workingDayAfter\` | ${ns(add.ours)} | ${times(add.ours, add.bare)} |
| bare count | ${ns(count.bare)} | |
| \`workingDaysBetween\` | ${ns(count.ours)} | ${times(count.ours, count.bare)} |
`)

const wide = projectedCalendar(2014, 2199)
const days = ["add", "wide", "starts"]
const far = [workingDayAfter, wide, starts]
const spans = nanoseconds({
  warm: loop(days, far, "add(wide, starts[i], 300)"),
  threeThousand: loop(days, far, "add(wide, starts[i], 3000)"),
  three: loop(days, far, "add(wide, starts[i], 3)")
})
const onDates = ["f", "calendar", "dates"]
const iso = nanoseconds({
  add: loop(onDates, [addWorkingDays, calendar, dates], "f(calendar, dates[i], 30).length"),
  count: loop(onDates, [countWorkingDays, calendar, dates], `f(calendar, dates[i], dates[${BATCH - 1} - i])`),
  status: loop(onDates, [dayStatus, calendar, dates], "(f(calendar, dates[i]).working ? 1 : 0)"),
  lunar: loop(onDates, [toLunar, calendar, dates], "f(dates[i]).day")
})
const years = wide.projectedYears.length
const bytes = wide.index.table.byteLength + wide.index.bytes.byteLength
const churn = () => {
  let sink = 0
  for (let i = 0; i < 5_000_000; i++) sink += workingDayAfter(calendar, starts[i & 1023], 30) & 1
  return sink
}
churn()
const before = process.memoryUsage().heapUsed
churn()
const garbage = (process.memoryUsage().heapUsed - before) / 5_000_000
console.log(`## Other measures

| | |
|---|---|
| 3 working days, over ${years} projected years | ${ns(spans.three)} |
| 3,000 working days, over ${years} projected years | ${ns(spans.threeThousand)} |
| \`addWorkingDays\` on YYYY-MM-DD | ${ns(iso.add)} |
| \`countWorkingDays\` on YYYY-MM-DD | ${ns(iso.count)} |
| \`dayStatus\` with its reason and citation | ${ns(iso.status)} |
| \`toLunar\` | ${ns(iso.lunar)} |
| bytes of the index for 200 years | ${Math.round((bytes / years) * 200).toLocaleString("en")} |
| bytes of heap per \`workingDayAfter\`, over 5 million calls | ${Math.max(0, garbage).toFixed(3)} |
`)

const holidays = publicHolidays(2015, 2027)
const peers = peersWith(holidays)
const OURS = "danchu on day numbers"
const DATES = "danchu on YYYY-MM-DD"
const asked = "date-holidays, asked day by day"
const thirty = ({ add: plus }, some) => ({
  pieces: some.length,
  repeat: 1,
  task: () => {
    let total = 0
    for (const date of some) total += plus(date, 30).length
    return total
  }
})
const { [asked]: slowest, ...others } = peers
const sideBySide = nanoseconds(
  {
    [OURS]: loop(
      ["add", "calendar", "starts"],
      [workingDayAfter, calendar, starts],
      "add(calendar, starts[i], 30)"
    ),
    [DATES]: loop(onDates, [addWorkingDays, calendar, dates], "f(calendar, dates[i], 30).length"),
    ...Object.fromEntries(
      Object.entries(others).map(([name, peer]) => [name, thirty(peer, dates.slice(0, 32))])
    )
  },
  80
)
const measured = Object.entries({
  ...sideBySide,
  ...nanoseconds({ [asked]: thirty(slowest, dates.slice(0, 2)) }, 1)
})
const ours = sideBySide[OURS]
console.log(`## Thirty working days, side by side

The peers get the public holidays of date-holidays for Vietnam.

| | time | of ours on day numbers | of ours on YYYY-MM-DD |
|---|---|---|---|`)
for (const [name, time] of measured)
  console.log(
    `| ${name} | ${ns(time)} | ${name === OURS ? "" : times(time, ours)} | ${name.startsWith("danchu") ? "" : times(time, sideBySide[DATES])} |`
  )
const fastest = measured
  .filter(([name]) => !/^danchu|no holidays|by hand/.test(name))
  .toSorted((a, b) => a[1] - b[1])[0]
console.log(`
The fastest of those that take holidays into account, as their documentation shows them, is ${fastest[0]}: ${times(fastest[1], ours)} our time on day numbers.
`)

const wrong = (isWorking, year, weekdays) => {
  const days = []
  for (
    let date = day(`${year}-01-01`);
    date <= day(`${year}-12-31`) && date < calendar.to;
    date = addDays(date, 1)
  )
    if (weekdayOf(date) <= 5 === weekdays && isWorking(date) !== isWorkingDay(calendar, date))
      days.push(date.slice(5))
  return days
}
const all = Array.from({ length: 13 }, (_, i) => 2015 + i)
const fed = peers["dayjs-business-days2"].isWorking
console.log(`## Days answered wrongly, 2015–2027

Every library fed with date-holidays for Vietnam gives the same answers, so one column stands for all of them: it takes these
weekdays for working days that are off, and these Saturdays for days off that are worked. date-fns \`addBusinessDays\` knows no
holidays at all.

| year | fed with date-holidays: weekdays | Saturdays worked | date-fns alone: wrong days |
|---|---|---|---|`)
let weekdays = 0
let saturdays = 0
for (const year of all) {
  const a = wrong(fed, year, true)
  const b = wrong(fed, year, false)
  weekdays += a.length
  saturdays += b.length
  const alone = peers["date-fns addBusinessDays, no holidays"].isWorking
  const n = wrong(alone, year, true).length + wrong(alone, year, false).length
  console.log(`| ${year} | ${a.join(" ")} | ${b.join(" ") || "–"} | ${n} |`)
}
const same = Object.entries(peers).filter(([name]) => !name.includes("no holidays"))
for (const [name, { isWorking }] of same)
  for (const year of all)
    for (const kind of [true, false])
      if (wrong(isWorking, year, kind).join() !== wrong(fed, year, kind).join())
        console.log(`\n${name} differs in ${year}: ${wrong(isWorking, year, kind).join(" ")}`)
const off = editions.flatMap(({ daysOff }) => daysOff.map(({ date }) => date))
const worked = editions.flatMap(({ makeUpDays }) => makeUpDays.map(({ date }) => date))
const told = peersWith(new Set(off), new Set(worked))
const stillWrong = ["moment-business-days", "dayjs-business-days2"].map(name => {
  const n = all.flatMap(year => [true, false].flatMap(kind => wrong(told[name].isWorking, year, kind))).length
  return `${name} ${n === 0 ? "errs on no day" : `still errs on ${n} days`}`
})
console.log(`
In all ${weekdays} weekdays and ${saturdays} Saturdays. Given our days off as holidays and our make-up days as extra working days,
${stillWrong.join(" and ")}: what is lacking is the data.`)
