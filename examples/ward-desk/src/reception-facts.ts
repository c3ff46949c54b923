import type { CivilDate } from "@danchu/law"
import {
  countReception,
  type Figures,
  type Form,
  type ReceptionFacts,
  type ReportPeriod,
  receptionFacts
} from "@danchu/reports"
import type { Entry } from "./diary.ts"

/** What the forms on reception count of one; `null` for an entry of a desk that did not ask all of it yet. */
const visitOf = ({
  year,
  serial,
  heldOn,
  people,
  kind,
  by,
  crowd,
  again,
  paper
}: Entry): ReceptionFacts | null =>
  by === null || crowd === null || again === null || paper === null
    ? null
    : receptionFacts({
        kind: "visit",
        id: `TD-${year}-${String(serial).padStart(6, "0")}`,
        on: heldOn,
        by,
        people,
        group: crowd,
        again,
        ...(paper !== "none" && {
          petition: {
            kind,
            within: paper === "own",
            ...(paper !== "own" && { sent: paper }),
            repliesOn: []
          }
        })
      })

/** The figures of a form on reception; of entries that do not tell all, only how many there were and who came. */
export const receptionFigures = async (
  form: Form,
  entries: readonly Entry[],
  period: ReportPeriod,
  today: CivilDate
): Promise<Figures> => {
  const visits = entries.map(visitOf).filter(visit => visit !== null)
  if (visits.length === entries.length)
    return (await countReception([form], () => visits, period, today)).get(form.id)?.figures ?? {}
  const known = entries.filter(({ heldOn }) => heldOn <= today)
  return form.code === "01/TCD"
    ? { 1: known.length, 2: known.reduce((sum, { people }) => sum + people, 0) }
    : {}
}
