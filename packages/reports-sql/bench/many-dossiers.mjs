// Facts of many dossiers, or as much feedback, always the same: four channels, a tenth still open, some before the period of 2026.
import { addDays, day } from "@danchu/law"

const channels = ["online-full", "online-part", "post", "counter"]
const start = day("2025-10-01")

export const dossiersOf = count =>
  Array.from({ length: count }, (_, i) => {
    const mixed = Math.imul(i + 1, 2_654_435_761) >>> 0
    const at = mixed % 430
    return {
      id: `HS-${String(i).padStart(8, "0")}`,
      receivedOn: addDays(start, at),
      channel: channels[(mixed >>> 9) % 4],
      dueOn: addDays(start, at + 5 + ((mixed >>> 11) % 20)),
      ...((mixed >>> 16) % 10 > 0 && { settledOn: addDays(start, at + ((mixed >>> 20) % 30)) })
    }
  })

export const feedbackOf = count =>
  Array.from({ length: count }, (_, i) => {
    const mixed = Math.imul(i + 1, 2_654_435_761) >>> 0
    const at = mixed % 430
    const processed = at + ((mixed >>> 20) % 30)
    return {
      id: `PA-${String(i).padStart(8, "0")}`,
      receivedOn: addDays(start, at),
      about: (mixed >>> 9) % 2 === 0 ? "act" : "rule",
      ...((mixed >>> 16) % 10 > 0 && {
        processedOn: addDays(start, processed),
        ...((mixed >>> 12) % 3 > 0 && { publishedOn: addDays(start, processed + ((mixed >>> 25) % 9)) })
      })
    }
  })
