import { editions } from "./editions/index.js"
import { calendarOf, type WorkCalendar } from "./work-calendar.js"

/** The decided working calendar of the state bodies that rest on Saturday and Sunday, 2015–2027. */
export const officialCalendar: WorkCalendar = /* @__PURE__ */ calendarOf(editions)
