import { type Citation, type CivilDate, daysBetween, paraphrased, WHOLE } from "@danchu/law"

/** What indicator 2.1 of QĐ 766/QĐ-TTg asks of one dossier. */
export interface MeasuredDossier {
  readonly receivedOn: CivilDate
  /** The day of the appointment; left out where none was made. */
  readonly appointedOn?: CivilDate
  /** Settled: "Đã xử lý xong". */
  readonly settledOn?: CivilDate
  /** The result was handed over. */
  readonly returnedOn?: CivilDate
  /** Stopped or refused. */
  readonly stoppedOn?: CivilDate
  /** The days on which supplements were asked for. */
  readonly askedOn?: readonly CivilDate[]
  /** The last supplement asked for has not come. */
  readonly waiting?: boolean
  /** Days that went into supplements. */
  readonly supplementDays?: number
  /** The most days that the procedure may take. */
  readonly mostDays?: number
}

/** Whether a dossier counts as in time; `null` where neither an appointment nor a longest time is known. */
export interface Timely {
  readonly inTime: boolean | null
  /** The day that was held against the appointment. */
  readonly endedOn: CivilDate
  readonly why: "by-appointment" | "by-longest-time" | "asked-more-than-once" | "nothing-to-hold-it-against"
  readonly basis: Citation
}

const basis = paraphrased(
  "766/QĐ-TTg",
  WHOLE,
  "đúng hạn khi kết thúc xử lý không sau ngày hẹn trả; yêu cầu bổ sung quá một lần là quá hạn"
)

/**
 * Whether a dossier is in time for indicator 2.1 on the last day of a period. The day it was settled goes before the day of
 * handing over and that of stopping; one that waits for a supplement ended with the request, one still open ends with the
 * period; more than one request makes it late.
 * @example
 * ```ts
 * timely766({ receivedOn: day("2026-03-02"), appointedOn: day("2026-03-09") }, day("2026-03-10")).inTime // false
 * ```
 */
export const timely766 = (dossier: MeasuredDossier, on: CivilDate): Timely => {
  const { receivedOn, appointedOn, askedOn = [], waiting = false, supplementDays = 0, mostDays } = dossier
  const asked = askedOn.filter(date => date <= on)
  const ends = [dossier.settledOn, dossier.returnedOn, dossier.stoppedOn]
  const ended = ends.find(date => date !== undefined && date <= on)
  const endedOn = ended ?? (waiting ? asked.at(-1) : undefined) ?? on
  const found = (inTime: boolean | null, why: Timely["why"]): Timely => ({ inTime, endedOn, why, basis })
  if (asked.length > 1) return found(false, "asked-more-than-once")
  if (appointedOn !== undefined) return found(endedOn <= appointedOn, "by-appointment")
  if (mostDays === undefined) return found(null, "nothing-to-hold-it-against")
  return found(daysBetween(receivedOn, endedOn) - supplementDays <= mostDays, "by-longest-time")
}
