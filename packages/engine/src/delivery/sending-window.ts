import type { WorkCalendar } from "@danchu/calendar"
import type { Instant } from "../instant.js"
import { nextSending } from "../watch.js"

/** When people may be reached: minutes since midnight in Vietnam, and whether also on a day off. */
export interface SendingWindow {
  readonly hours: { readonly from: number; readonly until: number }
  readonly daysOff: boolean
}

/** 07:30–17:00 on working days. */
export const officeHours: SendingWindow = { hours: { from: 450, until: 1020 }, daysOff: false }

/** Day and night: for what cannot wait, and for machines. */
export const anyTime: SendingWindow = { hours: { from: 0, until: 1440 }, daysOff: true }

/**
 * The first instant from `at` on at which the recipient may be told, in the recipient's calendar.
 * @example
 * ```ts
 * whenToSend(officialCalendar, officeHours, instantOf(day("2026-11-23"), 1320))
 * // 2026-11-25 07:30: 24/11 is a day off
 * ```
 */
export const whenToSend = (calendar: WorkCalendar, window: SendingWindow, at: Instant): Instant =>
  nextSending(calendar, at, window)
