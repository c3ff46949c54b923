import { type CalendarEntry, iCalendar } from "@danchu/calendar"
import type { Language } from "./catalogue.js"
import { type Notice, written } from "./notice.js"
import { MissingFigure } from "./notice-fault.js"

/**
 * The days of notices as a calendar file (RFC 5545).
 * @param domain the office's, which makes the ids its own
 * @param stamp as 2026-11-23T15:30:00Z
 * @throws MissingFigure, InvalidFeed
 */
export const calendarFile = (
  office: string,
  notices: readonly Notice[],
  {
    domain,
    stamp,
    language = "vi"
  }: { readonly domain: string; readonly stamp: string; readonly language?: Language }
): string =>
  iCalendar({
    name: office,
    stamp,
    entries: notices.flatMap(notice =>
      (notice.days ?? []).map(({ figure, summary }): CalendarEntry => {
        const found = notice.figures[figure]
        if (found?.kind !== "date") throw new MissingFigure(figure, notice.id)
        return {
          uid: `${notice.id}.${figure}@${domain}`,
          on: found.on,
          summary: written(notice, summary, language),
          description: `${written(notice, notice.title, language)}\n${notice.url}`,
          categories: [notice.matter]
        }
      })
    )
  })
