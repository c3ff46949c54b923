// What must not compile. `tsc` fails this file where an expected error is missing.
import {
  type Balance,
  balance,
  type CaseInput,
  onTime,
  reportPeriod,
  seen,
  settlement
} from "@danchu/reports"

const written = { _tag: "Balance", opening: 0, received: 10, closed: 9, pending: 0 } as const
// @ts-expect-error a balance is made by balance(), which checks it, not written down
const forged: Balance = written
void forged

// @ts-expect-error no rate is taken of a flow that may not balance
settlement(balance({ opening: 0, received: 10, closed: 9, pending: 0 }))
// @ts-expect-error the overdue cannot be left out of an on-time rate
onTime(balance({ opening: 0, received: 1, closed: 1, pending: 0 }) as Balance, { closedOnTime: 1 })

// @ts-expect-error a period may be missing from a scheme, or unread: both are answers
reportPeriod("2026-Q1").from

// @ts-expect-error a form stands in a registered instrument
seen("99/2099/TT-TTCP", "M01/XLD")
// @ts-expect-error there is no form of that code
seen("02/2021/TT-TTCP", "M05/XLD")

const paper = { id: "KN-1", receivedOn: "2026-01-05" } as const
// @ts-expect-error a complaint is signed by one or several: forms 02/XLD have no other column
const other: CaseInput = { kind: "complaint", ...paper, signers: "other" }
void other
// @ts-expect-error no name belongs in the facts of a case
const name: CaseInput = { kind: "petition", ...paper, signers: "one", name: "x" }
void name
