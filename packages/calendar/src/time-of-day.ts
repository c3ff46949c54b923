import { Fault } from "@danchu/law"

/** A time of day that no clock shows, or office hours that end before they begin. */
export class InvalidTime extends Fault {
  readonly _tag = "InvalidTime"
  constructor(given: string, why: string) {
    super(`${JSON.stringify(given)} is not a time of day: ${why}`, given, "Give it as 07:30.")
  }
}

const clock = /^([01]\d|2[0-3]):([0-5]\d)$/

/** The minutes since midnight of HH:MM. */
export const minutesOf = (time: string): number => {
  const parts = clock.exec(time)
  if (!parts) throw new InvalidTime(time, "it is written HH:MM, from 00:00 to 23:59")
  return Number(parts[1]) * 60 + Number(parts[2])
}

/** HH:MM; 1440 minutes are 24:00. */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`
