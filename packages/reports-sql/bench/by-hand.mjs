// Form 01/XLD of TT 01/2024 as one query written by hand for it: what `PetitionFacts` is measured against.

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
