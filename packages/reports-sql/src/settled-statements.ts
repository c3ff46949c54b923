import type { Dialect } from "./database.js"
import { addColumns } from "./rows.js"

/** The cases of the kind ?4 that were within competence and not settled before the days ?2 to ?3 of the office ?1. */
const inHand = (table: string): string => `
  SELECT case_id, matter, handled_on, settled_on, settled, unplaced,
    CASE WHEN handled_on < ?2 THEN 1 ELSE 0 END AS opening,
    (shape / 768) % 2 AS again
  FROM ${table}
  WHERE tenant = ?1 AND kind = ?4 AND settling = 1 AND received_on <= ?3 AND handled_on <= ?3
    AND (settled_on IS NULL OR settled_on >= ?2 OR settled_on > ?3)`

/** Of several cases on one matter the one with the earliest act stands for it, then the one with the least id. */
const place = (on: string): string =>
  `row_number() OVER (PARTITION BY matter ORDER BY ${on}, case_id) AS place`

/** The statements of forms 01 to 04/KQGQ; ?1 is the tenant, ?2 and ?3 the first and last day, ?4 the kind of case, ?5 a column. */
export const settledStatements = (table: string, { parts }: Dialect) => {
  const settled = (
    petition: string
  ): string => `SELECT case_id, unplaced, settled AS adds, ${place("settled_on")}
    FROM ${petition} WHERE settled_on >= ?2 AND settled_on <= ?3`
  const enforced = `SELECT case_id, enforced AS adds, ${place("effective_on")}
    FROM ${table}
    WHERE tenant = ?1 AND kind = ?4 AND received_on <= ?3 AND effective_on <= ?3
      AND (done_on IS NULL OR done_on >= ?2 OR done_on > ?3)`
  const part = parts("standing.adds", addColumns)
  const [column, at, on, thousandths, digits] = ["c", "w", "d", "t", "x"].map(part.of)
  const counts = `place = 1 AND (${at} = 0 OR (${at} = 1 AND ${on} >= ?2 AND ${on} <= ?3)
    OR (${at} = 2 AND ${on} < ?2 AND ${on} <= ?3))`
  // Two sums of small numbers cannot overflow where one of large ones could.
  const sums = (standing: string): string => `
    SELECT 'sum' AS what, ${column} AS one, 0 AS other, CAST(count(*) AS integer) AS times, ${digits} AS said,
      CAST(sum(${thousandths} / 1000000) AS text) AS high, CAST(sum(${thousandths} % 1000000) AS text) AS low
    FROM ${standing} AS standing, ${part.from} WHERE ${counts} GROUP BY ${column}, ${digits}`
  const casesOf = (standing: string): string => `
    SELECT DISTINCT case_id FROM (${standing}) AS standing, ${part.from}
    WHERE ${counts} AND ${column} = CAST(?5 AS integer)`
  return {
    count: {
      enforcement: sums(`(${enforced})`),
      settlement: `WITH petition AS (${inHand(table)}), settled AS (${settled("petition")})
    ${sums("settled")}
    UNION ALL SELECT 'in-hand', opening, again, CAST(count(*) AS integer), NULL, NULL, NULL
      FROM petition GROUP BY opening, again
    UNION ALL SELECT 'shared', 0, again, CAST(count(*) AS integer), NULL, NULL, NULL FROM (
      SELECT again, ${place("handled_on")} FROM petition
      WHERE matter IN (SELECT matter FROM ${table} WHERE tenant = ?1 AND matter <> case_id)
    ) AS placed WHERE place > 1 GROUP BY again
    UNION ALL SELECT 'unplaced', 0, 0, CAST(count(*) AS integer), unplaced, NULL, NULL
      FROM settled WHERE unplaced IS NOT NULL GROUP BY unplaced`
    },
    casesOf: {
      settlement: casesOf(settled(`(${inHand(table)}) AS petition`)),
      enforcement: casesOf(enforced)
    },
    petitionsOf: `SELECT case_id, opening FROM (${inHand(table)}) AS petition`,
    mattersOf: `SELECT case_id, again FROM (
      SELECT case_id, again, ${place("handled_on")} FROM (${inHand(table)}) AS petition
    ) AS placed WHERE place = 1`
  }
}
