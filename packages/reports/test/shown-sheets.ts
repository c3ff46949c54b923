import {
  buildReport,
  caseFacts,
  type Form,
  formOf,
  reportPeriod,
  type Sheet,
  sheetFrom,
  sheetOf
} from "@danchu/reports"

/** Sheets that are opened in other programs: one office from its cases, and offices whose figures were given. */

const quarter = reportPeriod("2026-Q1")
if ("_tag" in quarter) throw new Error(quarter._tag)

const form = (id: string): Form => {
  const chosen = formOf(id)
  if ("_tag" in chosen) throw new Error(id)
  return chosen.form
}

const built = buildReport(
  "01/XLD",
  Array.from({ length: 1_234 }, (_, i) =>
    caseFacts({
      kind: (["complaint", "denunciation", "petition"] as const)[i % 3],
      id: `DT-${i}`,
      receivedOn: `2026-0${1 + (i % 2)}-${String(1 + (i % 28)).padStart(2, "0")}`,
      signers: "one",
      ...(i % 4 > 0 && {
        handling: {
          on: "2026-03-02",
          eligible: i % 5 > 0,
          ...(i % 2 === 0 ? { competence: "own" } : { competence: "other", sent: "forwarded" })
        }
      })
    })
  ),
  quarter
)
if (built._tag !== "BuiltReport") throw new Error(built._tag)

const money = form("TT01/2024:02/KQGQ")
const offices = {
  "Phường Đông Hà": { 1: 12, 2: 0, 3: "1234567.25", 4: 98_765.125, 5: 0.5, 15: 3 },
  "Xã <Đặc biệt> & “trích dẫn”": { 1: 1_000_000, 3: "9007199254740993", 5: 12.75, 16: 0 }
}

export const sheets: readonly (readonly [string, Sheet])[] = [
  ["one office from its cases", sheetOf(built, "UBND phường Bắc Hồng Lĩnh")],
  ["money and land of two offices", sheetFrom(money, quarter, offices)],
  [
    "denunciations in the widest form",
    sheetFrom(form("TT02/2021:03/XLD"), quarter, {
      "Tỉnh A": Object.fromEntries(Array.from({ length: 33 }, (_, i) => [i + 1, i * 137])),
      "Tỉnh B": { 1: 5 }
    })
  ]
]
