import type { CivilDate } from "@danchu/law"
import {
  type DossierFacts,
  type DossierMark,
  dossierMarking,
  type Form,
  type ReportPeriod
} from "@danchu/reports"
import type { Database } from "./database.js"
import { type MarkedLayout, MarkedRows } from "./marked-rows.js"

const settled = "settled_on <= ?3"
const open = `(${settled}) IS NOT TRUE`
const received = (channel: string): string => `received_on >= ?2 AND channel = '${channel}'`

const layout: MarkedLayout<DossierFacts, DossierMark> = {
  columns: [
    ["dossier_id", "text", "key"],
    ["received_on", "text", "value"],
    ["channel", "text", "value"],
    ["due_on", "text", "value"],
    ["settled_on", "text"],
    ["taken_back", "integer", "value"]
  ],
  rowOf: ({ id, receivedOn, channel, dueOn, settledOn, takenBack }) => ({
    dossier_id: id,
    received_on: receivedOn,
    channel,
    due_on: dueOn,
    settled_on: settledOn ?? null,
    taken_back: takenBack ? 1 : 0
  }),
  marking: dossierMarking,
  inHand: "received_on <= ?3 AND (settled_on IS NULL OR settled_on >= ?2 OR settled_on > ?3)",
  having: {
    opening: "received_on < ?2",
    "online-full": received("online-full"),
    "online-part": received("online-part"),
    post: received("post"),
    counter: received("counter"),
    early: `taken_back = 0 AND settled_on < due_on AND ${settled}`,
    "on-day": `settled_on = due_on AND ${settled}`,
    late: `taken_back = 0 AND settled_on > due_on AND ${settled}`,
    "taken-back-early": `taken_back = 1 AND settled_on < due_on AND ${settled}`,
    "taken-back-late": `taken_back = 1 AND settled_on > due_on AND ${settled}`,
    within: `${open} AND due_on >= ?3`,
    overdue: `${open} AND due_on < ?3`
  }
}

/** One row a dossier in a database, from which the forms on administrative procedures are counted there. */
export class DossierRows extends MarkedRows<DossierFacts, DossierMark> {
  /**
   * @param table the table, with its schema if need be: "danchu.dossier_facts"
   * @throws InvalidText for what is no name of a table
   */
  constructor(database: Database, table = "dossier_facts") {
    super(database, table, layout, "dossier_facts")
  }

  /**
   * The dossiers behind one figure, in order.
   * @throws Unknown for another form
   */
  dossiersOf(
    tenant: string,
    form: Form,
    column: number,
    period: Pick<ReportPeriod, "from" | "to">,
    asOf?: CivilDate
  ): Promise<readonly string[]> {
    return this.idsOf(tenant, form, column, period, asOf)
  }
}
