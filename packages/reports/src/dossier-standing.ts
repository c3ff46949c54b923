import type { CivilDate } from "@danchu/law"
import { Unknown } from "@danchu/law"
import type { DossierFacts } from "./dossiers.js"
import type { Form } from "./form.js"
import type { Window } from "./projections/handling.js"

/** How a dossier stood in a period: dossiers of one standing add to the same columns. */
export interface DossierStanding {
  /** In hand at the start of the period; otherwise received in it. */
  readonly opening: boolean
  readonly channel: DossierFacts["channel"]
  /** Finished before, on or after its day; or open, its day not passed or passed. */
  readonly end: "early" | "on-day" | "late" | "within" | "overdue"
  readonly takenBack: boolean
}

/** `null` where the dossier was finished before the period, or came in after its last day. */
export const standingOf = (
  { receivedOn, channel, dueOn, settledOn, takenBack }: Omit<DossierFacts, "id">,
  { from, to }: Window
): DossierStanding | null => {
  if (receivedOn > to || (settledOn !== undefined && settledOn < from && settledOn <= to)) return null
  return {
    opening: receivedOn < from,
    channel,
    end: endOf(dueOn, settledOn !== undefined && settledOn <= to ? settledOn : null, to),
    takenBack: takenBack === true && settledOn !== undefined && settledOn <= to
  }
}

const endOf = (dueOn: CivilDate, settledOn: CivilDate | null, to: CivilDate): DossierStanding["end"] => {
  if (settledOn === null) return dueOn < to ? "overdue" : "within"
  return settledOn < dueOn ? "early" : settledOn === dueOn ? "on-day" : "late"
}

interface DossierColumns {
  readonly inHand: number
  readonly channel: Readonly<Record<DossierFacts["channel"], number>>
  readonly opening: number
  readonly settled: number
  readonly early: number
  readonly onTime: number
  readonly late: number
  readonly pending: number
  readonly within: number
  readonly overdue: number
}

/** The forms whose copy says that what was returned or withdrawn counts as on time; of 07a nothing says so. */
const takenBackOnTime = new Set(["TT02/2017/VPCP:II.06a/VPCP/KSTT", "TT01/2020/VPCP:06/VPCP/KSTT"])

const thirteen: DossierColumns = {
  inHand: 3,
  channel: { "online-full": 4, "online-part": 4, post: 5, counter: 5 },
  opening: 6,
  settled: 7,
  early: 8,
  onTime: 9,
  late: 10,
  pending: 11,
  within: 12,
  overdue: 13
}

const columnsByForm: ReadonlyMap<string, DossierColumns> = new Map([
  ["TT02/2017/VPCP:II.06a/VPCP/KSTT", thirteen],
  ["TT01/2020/VPCP:06/VPCP/KSTT", thirteen],
  [
    "TT09/2026/BTP:07a/BTP/KSTT",
    {
      inHand: 3,
      channel: { "online-full": 4, "online-part": 5, post: 6, counter: 7 },
      opening: 8,
      settled: 9,
      early: 10,
      onTime: 11,
      late: 12,
      pending: 13,
      within: 14,
      overdue: 15
    }
  ]
])

/**
 * What of each standing counts where on a form.
 * @throws Unknown for a form that is not about dossiers
 */
export const dossierColumns = (form: Pick<Form, "id">): DossierColumns => {
  const columns = columnsByForm.get(form.id)
  if (!columns)
    throw new Unknown("form on dossiers", form.id, `Forms: ${[...columnsByForm.keys()].join(", ")}.`)
  return columns
}

/** The columns of a form that it can fill, in order. */
export const coversOf = ({ channel, ...others }: DossierColumns): readonly number[] =>
  [...new Set([...Object.values(others), ...Object.values(channel)])].sort((a, b) => a - b)

/**
 * The columns of a form to which a dossier of a standing adds one.
 * @throws Unknown for a form that is not about dossiers
 */
export const columnsOfStanding = (
  form: Pick<Form, "id">,
  { opening, channel, end, takenBack }: DossierStanding
): readonly number[] => {
  const columns = dossierColumns(form)
  const start = opening ? columns.opening : columns.channel[channel]
  if (end === "within" || end === "overdue") return [columns.inHand, start, columns.pending, columns[end]]
  const asOnTime = end === "on-day" || (takenBack && takenBackOnTime.has(form.id))
  return [columns.inHand, start, columns.settled, asOnTime ? columns.onTime : columns[end]]
}
