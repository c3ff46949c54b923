import { editions } from "./editions/index.js"
import { madeLater } from "./made-later.js"
import { calendarOf, type WorkCalendar } from "./work-calendar.js"
import { indexLater } from "./working-day-index.js"

const later = (make: () => WorkCalendar): WorkCalendar => {
  let made: WorkCalendar | undefined
  const read = (): WorkCalendar => {
    if (!made) {
      made = make()
      // A structured clone reads the fields in order, and would find no index that nobody asked.
      void index.first
    }
    return made
  }
  const index = indexLater(() => read().index)
  const calendar = madeLater(["status", "editions", "id", "from", "to", "special"], read)
  return Object.defineProperty(calendar, "index", { enumerable: true, value: index }) as WorkCalendar
}

/**
 * The decided working calendar of the state bodies that rest on Saturday and Sunday, 2015–2027. Made when a day is first
 * asked: an import that asks for none pays for none.
 */
export const officialCalendar: WorkCalendar = /* @__PURE__ */ later(() => calendarOf(editions))
