import type { CaseFacts } from "../case-facts.js"
import { type HandlingColumns, type HandlingProjection, handlingProjection } from "./handling.js"

/** Which column of forms 01–04/XLD stands for what, in both editions. */

type Standing = NonNullable<CaseFacts["handling"]>["standing"]

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, i) => i + 1)
const complaints = (facts: CaseFacts): boolean => facts.kind === "complaint"
const denunciations = (facts: CaseFacts): boolean => facts.kind === "denunciation"
const petitions = (facts: CaseFacts): boolean => facts.kind === "petition"

const signed2021 = {
  inHand: 1,
  opening: { several: 2, one: 3, other: 4 },
  received: { several: 5, one: 6, other: 7 }
} as const
const together2024 = {
  inHand: 1,
  opening: { several: 2, one: 2, other: 2 },
  received: { several: 3, one: 3, other: 3 }
} as const
const origin2024 = {
  ...together2024,
  handled: 4,
  handledOpening: 5,
  handledReceived: 6,
  eligible: 7,
  matters: 8
} as const

const times = (settled: number, first: number, more: number): number | null =>
  settled === 0 ? null : settled === 1 ? first : more

/** The administrative sum and its part, or the column of another field. */
const fields =
  (sum: number, parts: Readonly<Record<string, number>>, others: Readonly<Record<string, number>>) =>
  (facts: CaseFacts): readonly number[] => {
    const part = parts[facts.field]
    const other = others[facts.field]
    return part === undefined ? (other === undefined ? [] : [other]) : [sum, part]
  }

const handling2021: HandlingColumns = {
  ...signed2021,
  handled: 8,
  eligible: 9,
  matters: 10,
  counts: "petitions",
  kind: { complaint: 11, denunciation: 12, petition: 13 },
  standing: (s: Standing) => times(s.settledTimes, 14, 15) ?? (s.inProgress ? 16 : 17),
  own: 18,
  ownPart: facts => [{ complaint: 19, denunciation: 20, petition: 21 }[facts.kind]],
  other: 22,
  sent: { guided: 23, forwarded: 24, urged: 25 },
  replies: 26
}

const complaints2021: HandlingColumns = {
  inHand: 1,
  opening: { several: 2, one: 3, other: null },
  received: { several: 4, one: 5, other: null },
  handled: 6,
  handledOpening: 7,
  handledReceived: 8,
  eligible: 9,
  matters: 10,
  counts: "matters",
  field: fields(11, { benefits: 12, land: 13, administrative: 14 }, { judicial: 15, party: 16, other: 17 }),
  standing: s => (s.judged ? 20 : (times(s.settledTimes, 18, 19) ?? (s.inProgress ? 21 : 22))),
  own: 23,
  ownPart: facts => [facts.kind === "complaint" && (facts.instance === "first" ? 24 : 25)],
  other: 26,
  sent: { guided: 27, forwarded: 28, urged: 29 },
  replies: 30
}

const denunciations2021: HandlingColumns = {
  ...signed2021,
  handled: 8,
  handledOpening: 9,
  handledReceived: 10,
  eligible: 11,
  matters: 12,
  counts: "matters",
  field: fields(
    13,
    { benefits: 14, land: 15, "civil-service": 16, administrative: 17 },
    { corruption: 18, judicial: 19, party: 20, other: 21 }
  ),
  standing: s => (s.settledTimes > 0 ? 25 : s.overdue ? 24 : s.inProgress ? 23 : 22),
  own: 26,
  ownPart: facts => [facts.kind === "denunciation" && (facts.again ? 28 : 27)],
  other: 29,
  sent: { guided: 30, forwarded: 31, urged: 32 },
  replies: 33
}

const petitions2021: HandlingColumns = {
  ...signed2021,
  handled: 8,
  handledOpening: 9,
  handledReceived: 10,
  eligible: 11,
  matters: 12,
  counts: "matters",
  field: fields(0, {}, { benefits: 13, land: 14, judicial: 15, other: 16 }),
  standing: s => (s.settledTimes > 0 ? 17 : s.inProgress ? 18 : 19),
  own: 20,
  other: 21,
  sent: { forwarded: 22, urged: 23 },
  replies: 24
}

const handling2024: HandlingColumns = {
  ...together2024,
  handled: 4,
  leftOver: 5,
  eligible: 6,
  matters: 7,
  counts: "petitions",
  kind: { complaint: 8, denunciation: 9, petition: 10 },
  standing: s => times(s.settledTimes, 11, 12) ?? 13,
  own: 14,
  ownPart: facts => [{ complaint: 15, denunciation: 16, petition: 17 }[facts.kind]],
  other: 18,
  sent: { guided: 19, forwarded: 20, urged: 21 },
  replies: 22
}

const complaints2024: HandlingColumns = {
  ...origin2024,
  counts: "matters",
  field: fields(9, { benefits: 10, land: 11, administrative: 12 }, { judicial: 13, party: 14, other: 15 }),
  standing: s => (s.judged ? 18 : (times(s.settledTimes, 16, 17) ?? 19)),
  own: 20,
  ownPart: facts => [facts.kind === "complaint" && (facts.instance === "first" ? 21 : 22)],
  other: 23,
  sent: { guided: 24, urged: 25 },
  replies: 26
}

const denunciations2024: HandlingColumns = {
  ...origin2024,
  counts: "matters",
  field: fields(
    9,
    { benefits: 10, land: 11, "civil-service": 12, administrative: 13 },
    { corruption: 14, judicial: 15, party: 16, other: 17 }
  ),
  standing: s => (s.settledTimes > 0 ? 19 : s.overdue ? 18 : 20),
  own: 21,
  ownPart: facts => [facts.kind === "denunciation" && (facts.again ? 23 : 22)],
  other: 24,
  sent: { forwarded: 25, urged: 26 },
  replies: 27
}

const petitions2024: HandlingColumns = {
  ...origin2024,
  counts: "matters",
  field: fields(0, {}, { benefits: 9, land: 10, judicial: 11, other: 12 }),
  standing: s => (s.settledTimes > 0 ? 13 : 14),
  own: 15,
  ownPart: ({ handling }) => [(handling?.standing.settledTimes ?? 0) > 0 ? 19 : 20],
  other: 16,
  sent: { forwarded: 17, urged: 18 }
}

export const handlingProjections: ReadonlyMap<string, HandlingProjection> = new Map([
  ["TT02/2021:01/XLD", handlingProjection(handling2021, upTo(26), () => true)],
  ["TT02/2021:02/XLD", handlingProjection(complaints2021, upTo(30), complaints)],
  ["TT02/2021:03/XLD", handlingProjection(denunciations2021, upTo(33), denunciations)],
  ["TT02/2021:04/XLD", handlingProjection(petitions2021, upTo(24), petitions)],
  ["TT01/2024:01/XLD", handlingProjection(handling2024, upTo(22), () => true)],
  ["TT01/2024:02/XLD", handlingProjection(complaints2024, upTo(26), complaints)],
  ["TT01/2024:03/XLD", handlingProjection(denunciations2024, upTo(27), denunciations)],
  ["TT01/2024:04/XLD", handlingProjection(petitions2024, upTo(20), petitions)]
])
