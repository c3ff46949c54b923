import type { Dialect } from "./database.js"
import { columns } from "./rows.js"

const names = columns.map(([name]) => name).join(", ")

/** The petitions that were in hand in the days ?2 to ?3 of the office ?1. */
const inHand = (table: string): string => `
  SELECT case_id, kind, matter, shape, matters, handled_on,
    CASE WHEN received_on < ?2 THEN 1 ELSE 0 END AS opening,
    CASE WHEN handled_on <= ?3 THEN 1 ELSE 0 END AS handled
  FROM ${table}
  WHERE tenant = ?1 AND received_on <= ?3 AND (handled_on IS NULL OR handled_on >= ?2 OR handled_on > ?3)`

/** The place of a petition among those on its matter: the one handled first, then the least id, has the first. */
const place = "row_number() OVER (PARTITION BY kind, matter ORDER BY handled_on, case_id)"

/** Every statement of a projection; ?1 is the tenant, ?2 and ?3 the first and last day that count. */
export const statements = (table: string, { text, each, records }: Dialect) => {
  const listed = (list: string): string => `(SELECT value FROM ${each(list)})`
  return {
    create: [
      `CREATE TABLE IF NOT EXISTS ${table} (
      tenant ${text} NOT NULL, case_id ${text} NOT NULL, kind ${text} NOT NULL, matter ${text} NOT NULL,
      shape integer NOT NULL, matters integer NOT NULL,
      received_on ${text} NOT NULL, handled_on ${text}, replies ${text},
      settling integer NOT NULL, settled_on ${text}, settled ${text}, unplaced ${text},
      effective_on ${text}, done_on ${text}, enforced ${text},
      PRIMARY KEY (tenant, case_id))`,
      `CREATE INDEX IF NOT EXISTS ${table.replace(/^.*\./, "")}_shared ON ${table} (tenant, matter) WHERE matter <> case_id`,
      `CREATE TABLE IF NOT EXISTS ${table}_edition (edition integer NOT NULL PRIMARY KEY)`
    ],
    edition: `SELECT edition FROM ${table}_edition`,
    mark: `INSERT INTO ${table}_edition (edition) SELECT CAST(?1 AS integer)
    WHERE NOT EXISTS (SELECT 1 FROM ${table}_edition)`,
    put: `INSERT INTO ${table} (tenant, ${names}) SELECT CAST(?1 AS text), ${names} FROM ${records("?2", columns)} AS given WHERE true
    ON CONFLICT (tenant, case_id) DO UPDATE SET ${columns
      .slice(1)
      .map(([name]) => `${name} = excluded.${name}`)
      .join(", ")}`,
    remove: `DELETE FROM ${table} WHERE tenant = ?1 AND case_id IN ${listed("?2")}`,
    groups: `SELECT shape, opening, handled, CAST(count(*) AS integer) AS petitions
    FROM (${inHand(table)}) AS petition GROUP BY shape, opening, handled`,
    shared: `SELECT shape, opening, CAST(count(*) AS integer) AS shared FROM (
      SELECT shape, opening, ${place} AS place FROM (${inHand(table)}) AS petition
      WHERE handled = 1 AND matters = 1
        AND matter IN (SELECT matter FROM ${table} WHERE tenant = ?1 AND matter <> case_id)
    ) AS placed WHERE place > 1 GROUP BY shape, opening`,
    replies: `SELECT kind, CAST(count(*) AS integer) AS replies
    FROM ${table} AS petition, ${each("petition.replies")}
    WHERE tenant = ?1 AND received_on <= ?3 AND handled_on <= ?3 AND replies IS NOT NULL
      AND value >= ?2 AND value <= ?3
    GROUP BY kind`,
    petitionsOf: `SELECT case_id FROM (${inHand(table)}) AS petition
    WHERE CAST(shape * 4 + opening * 2 + handled AS text) IN ${listed("?4")}`,
    mattersOf: `SELECT case_id FROM (
      SELECT case_id, shape, opening, handled, ${place} AS place FROM (${inHand(table)}) AS petition
      WHERE handled = 1 AND matters = 1
    ) AS placed
    WHERE place = 1 AND CAST(shape * 4 + opening * 2 + handled AS text) IN ${listed("?4")}`,
    answeredOf: `SELECT case_id FROM ${table}
    WHERE tenant = ?1 AND received_on <= ?3 AND handled_on <= ?3 AND replies IS NOT NULL
      AND kind IN ${listed("?4")}
      AND EXISTS (SELECT 1 FROM ${each("replies")} WHERE value >= ?2 AND value <= ?3)`
  }
}
