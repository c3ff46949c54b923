import type { CivilDate } from "@danchu/law"
import {
  type FeedbackFacts,
  type FeedbackMark,
  type Form,
  feedbackMarking,
  type ReportPeriod
} from "@danchu/reports"
import type { Database } from "./database.js"
import { type MarkedLayout, MarkedRows } from "./marked-rows.js"

const left = "left_on <= ?3"
const here = `(${left}) IS NOT TRUE`
const sorted = `${here} AND sorted_on <= ?3`
const processed = `processed_on <= ?3 AND ${sorted}`
const pending = `(processed_on <= ?3) IS NOT TRUE AND ${sorted}`
const opening = "received_on < ?2"
const fresh = "received_on >= ?2"

const layout: MarkedLayout<FeedbackFacts, FeedbackMark> = {
  columns: [
    ["feedback_id", "text", "key"],
    ["received_on", "text", "value"],
    ["about", "text"],
    ["sorted_on", "text"],
    ["processed_on", "text"],
    ["published_on", "text"],
    ["left_on", "text"],
    ["left_how", "text"]
  ],
  rowOf: ({ id, receivedOn, about, sortedOn, processedOn, publishedOn, left }) => ({
    feedback_id: id,
    received_on: receivedOn,
    about: about ?? null,
    sorted_on: about === undefined ? null : (sortedOn ?? receivedOn),
    processed_on: processedOn ?? null,
    published_on: publishedOn ?? null,
    left_on: left?.on ?? null,
    left_how: left?.how ?? null
  }),
  marking: feedbackMarking,
  inHand: `received_on <= ?3
    AND (left_on IS NULL OR left_on >= ?2 OR left_on > ?3)
    AND (processed_on IS NULL OR processed_on >= ?2 OR processed_on > ?3 OR sorted_on > ?3 OR left_on <= ?3)`,
  having: {
    "act-processed": `about = 'act' AND ${processed}`,
    "act-pending": `about = 'act' AND ${pending}`,
    "rule-processed": `about = 'rule' AND ${processed}`,
    "rule-pending": `about = 'rule' AND ${pending}`,
    "opening-processed": `${opening} AND ${processed}`,
    "opening-pending": `${opening} AND ${pending}`,
    "new-processed": `${fresh} AND ${processed}`,
    "new-pending": `${fresh} AND ${pending}`,
    published: `published_on <= ?3 AND ${processed}`,
    unsorted: `(sorted_on <= ?3) IS NOT TRUE AND ${here}`,
    returned: `left_how = 'returned' AND ${left}`,
    forwarded: `left_how = 'forwarded' AND ${left}`
  }
}

/** One row a petition or feedback in a database, from which form 06a/BTP/KSTT is counted there. */
export class FeedbackRows extends MarkedRows<FeedbackFacts, FeedbackMark> {
  /**
   * @param table the table, with its schema if need be: "danchu.feedback_facts"
   * @throws InvalidText for what is no name of a table
   */
  constructor(database: Database, table = "feedback_facts") {
    super(database, table, layout, "feedback_facts")
  }

  /**
   * The petitions and feedback behind one figure, in order.
   * @throws Unknown for another form
   */
  feedbackOf(
    tenant: string,
    form: Form,
    column: number,
    period: Pick<ReportPeriod, "from" | "to">,
    asOf?: CivilDate
  ): Promise<readonly string[]> {
    return this.idsOf(tenant, form, column, period, asOf)
  }
}
