import { officialCalendar } from "@danchu/calendar"

/** Which days count. */
export const bench = { calendar: officialCalendar }
