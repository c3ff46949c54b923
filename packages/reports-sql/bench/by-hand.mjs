// Forms 01/XLD and 01/KQGQ of TT 01/2024, each as one query written by hand for it: what `PetitionFacts` is measured against.

const kind = name => `kind = '${name}'`
const digit = (divisor, size) => `(shape / ${divisor}) % ${size}`
const settled = digit(8, 3)
const way = digit(24, 4)
const own = `${digit(96, 2)} = 1`
const eligible = "handled AND matters = 1"

export const byHand = table => `
  WITH named AS (SELECT DISTINCT matter FROM ${table} WHERE tenant = $1 AND matter <> case_id),
  petition AS (
    SELECT case_id, kind, matter, shape, matters, received_on < $2 AS opening, coalesce(handled_on <= $3, false) AS handled, handled_on
    FROM ${table} WHERE tenant = $1 AND received_on <= $3 AND (handled_on IS NULL OR handled_on >= $2)
  ),
  lost AS (
    SELECT count(*) AS matters FROM (
      SELECT row_number() OVER (PARTITION BY kind, matter ORDER BY handled_on, case_id) AS place
      FROM petition WHERE ${eligible} AND matter IN (SELECT matter FROM named)
    ) AS placed WHERE place > 1
  )
  SELECT count(*) AS c1,
    count(*) FILTER (WHERE opening) AS c2, count(*) FILTER (WHERE NOT opening) AS c3,
    count(*) FILTER (WHERE handled) AS c4, count(*) FILTER (WHERE NOT handled) AS c5,
    count(*) FILTER (WHERE ${eligible}) AS c6,
    count(*) FILTER (WHERE ${eligible}) - (SELECT matters FROM lost) AS c7,
    ${["complaint", "denunciation", "petition"].map((name, i) => `count(*) FILTER (WHERE ${eligible} AND ${kind(name)}) AS c${8 + i}`).join(", ")},
    count(*) FILTER (WHERE ${eligible} AND ${settled} = 1) AS c11,
    count(*) FILTER (WHERE ${eligible} AND ${settled} = 2) AS c12,
    count(*) FILTER (WHERE ${eligible} AND ${settled} = 0) AS c13,
    count(*) FILTER (WHERE ${eligible} AND ${own}) AS c14,
    ${["complaint", "denunciation", "petition"].map((name, i) => `count(*) FILTER (WHERE ${eligible} AND ${own} AND ${kind(name)}) AS c${15 + i}`).join(", ")},
    count(*) FILTER (WHERE ${eligible} AND NOT ${own}) AS c18,
    ${[1, 2, 3].map(n => `count(*) FILTER (WHERE ${eligible} AND NOT ${own} AND ${way} = ${n}) AS c${18 + n}`).join(", ")},
    (SELECT count(*) FROM ${table} AS answered, jsonb_array_elements_text(answered.replies::jsonb) AS one(value)
      WHERE tenant = $1 AND received_on <= $3 AND handled_on <= $3 AND replies IS NOT NULL
        AND value >= $2 AND value <= $3) AS c22
  FROM petition`

export const settledByHand = table => `
  WITH named AS (SELECT DISTINCT matter FROM ${table} WHERE tenant = $1 AND matter <> case_id),
  petition AS (
    SELECT case_id, matter, handled_on, settled_on, settled FROM ${table}
    WHERE tenant = $1 AND kind = 'complaint' AND settling = 1 AND received_on <= $3 AND handled_on <= $3
      AND (settled_on IS NULL OR settled_on >= $2)
  ),
  lost AS (
    SELECT count(*) - count(DISTINCT matter) AS matters FROM petition WHERE matter IN (SELECT matter FROM named)
  ),
  settled AS (
    SELECT settled, row_number() OVER (PARTITION BY matter ORDER BY settled_on, case_id) AS place
    FROM petition WHERE settled_on <= $3
  )
  SELECT 1 AS c, count(*) AS n FROM petition
  UNION ALL SELECT 2, count(*) FILTER (WHERE handled_on < $2) FROM petition
  UNION ALL SELECT 3, count(*) FILTER (WHERE handled_on >= $2) FROM petition
  UNION ALL SELECT 4, count(*) - (SELECT matters FROM lost) FROM petition
  UNION ALL SELECT c, sum(t) / 1000 FROM settled, jsonb_to_recordset(settled::jsonb) AS part(c integer, t bigint)
    WHERE place = 1 GROUP BY c`

const openDossier = "(settled_on IS NULL OR settled_on > $3)"
const many = condition => `count(*) FILTER (WHERE ${condition})`

/** Form 07a/BTP/KSTT; the rows are cut to those in hand in the period. */
export const dossiersByHand = table => `
  SELECT count(*) AS c3,
    ${["online-full", "online-part", "post", "counter"].map((channel, i) => `${many(`received_on >= $2 AND channel = '${channel}'`)} AS c${4 + i}`).join(", ")},
    ${many("received_on < $2")} AS c8,
    ${many("settled_on <= $3")} AS c9,
    ${many("settled_on <= $3 AND settled_on < due_on")} AS c10,
    ${many("settled_on <= $3 AND settled_on = due_on")} AS c11,
    ${many("settled_on <= $3 AND settled_on > due_on")} AS c12,
    ${many(openDossier)} AS c13,
    ${many(`${openDossier} AND due_on >= $3`)} AS c14,
    ${many(`${openDossier} AND due_on < $3`)} AS c15
  FROM ${table}
  WHERE tenant = $1 AND received_on <= $3 AND (settled_on IS NULL OR settled_on >= $2)`

const pendingFeedback = "(processed_on IS NULL OR processed_on > $3)"

/** Form 06a/BTP/KSTT of an office that sorted everything on the day it came in and passed nothing on. */
export const feedbackByHand = table => `
  SELECT count(*) AS c3,
    ${many("about = 'act'")} AS c4, ${many("about = 'rule'")} AS c5,
    ${many("received_on < $2")} AS c6, ${many("received_on >= $2")} AS c7,
    ${many("processed_on <= $3")} AS c8,
    ${many("processed_on <= $3 AND about = 'act'")} AS c9, ${many("processed_on <= $3 AND about = 'rule'")} AS c10,
    ${many("processed_on <= $3 AND received_on < $2")} AS c11, ${many("processed_on <= $3 AND received_on >= $2")} AS c12,
    ${many(pendingFeedback)} AS c13,
    ${many(`${pendingFeedback} AND about = 'act'`)} AS c14, ${many(`${pendingFeedback} AND about = 'rule'`)} AS c15,
    ${many("processed_on <= $3 AND published_on <= $3")} AS c16
  FROM ${table}
  WHERE tenant = $1 AND received_on <= $3 AND (processed_on IS NULL OR processed_on >= $2)`
