import type { AmountName } from "../case-facts.js"
import type { Form } from "../form.js"

/** Which column of forms 01 to 04/KQGQ stands for what; forms of one code have the same columns in both editions. */

type ByAmount = Readonly<Record<AmountName, number>>

const amounts = (first: readonly [number, number, number]): ByAmount => {
  const [state, organisation, individual] = first
  return {
    stateMoney: state,
    stateLand: state + 1,
    organisationMoney: organisation,
    organisationLand: organisation + 1,
    individualMoney: individual,
    individualLand: individual + 1
  }
}

/** What came of a kind of petitions within competence. */
export interface SettlementColumns {
  readonly kind: "complaint" | "denunciation"
  readonly last: number
  readonly inHand: number
  readonly opening: number
  readonly received: number
  readonly matters: number
  /** Matters denounced again. */
  readonly mattersAgain?: number
  readonly recovered: ByAmount
  /** Organisations and individuals restored, people to discipline and of them officials, passed on, people and officials. */
  readonly people: number
}

/** How what was decided was carried out. */
export interface EnforcementColumns {
  readonly kind: "complaint" | "denunciation"
  readonly last: number
  readonly due: ByAmount
  readonly paid: ByAmount
  /** Organisations and individuals whose rights are to be restored; the columns of those restored. */
  readonly restoring?: { readonly due: number; readonly done: number }
  readonly organisationsDisciplined?: number
  readonly disciplined: number
  readonly prosecuted: number
}

const complaintSettlement: SettlementColumns = {
  kind: "complaint",
  last: 26,
  inHand: 1,
  opening: 2,
  received: 3,
  matters: 4,
  recovered: amounts([7, 9, 11]),
  people: 13
}
const denunciationSettlement: SettlementColumns = {
  kind: "denunciation",
  last: 31,
  inHand: 1,
  opening: 2,
  received: 3,
  matters: 4,
  mattersAgain: 5,
  recovered: amounts([11, 13, 15]),
  people: 17
}
const complaintEnforcement: EnforcementColumns = {
  kind: "complaint",
  last: 19,
  due: amounts([3, 7, 9]),
  paid: amounts([5, 11, 13]),
  disciplined: 15,
  prosecuted: 17
}
const denunciationEnforcement: EnforcementColumns = {
  kind: "denunciation",
  last: 24,
  due: amounts([3, 9, 11]),
  paid: amounts([5, 15, 17]),
  restoring: { due: 7, done: 13 },
  organisationsDisciplined: 19,
  disciplined: 20,
  prosecuted: 22
}

export const settlementOf = { complaint: complaintSettlement, denunciation: denunciationSettlement } as const
export const enforcementOf = {
  complaint: complaintEnforcement,
  denunciation: denunciationEnforcement
} as const

/** What a form on settling counts, in which columns. */
export type SettledForm =
  | { readonly of: "settlement"; readonly columns: SettlementColumns }
  | { readonly of: "enforcement"; readonly columns: EnforcementColumns }

const byCode: Readonly<Record<string, SettledForm>> = {
  "01/KQGQ": { of: "settlement", columns: complaintSettlement },
  "02/KQGQ": { of: "enforcement", columns: complaintEnforcement },
  "03/KQGQ": { of: "settlement", columns: denunciationSettlement },
  "04/KQGQ": { of: "enforcement", columns: denunciationEnforcement }
}

/** What a form on settling counts; `null` for any other form. */
export const settledForm = ({ code }: Pick<Form, "code">): SettledForm | null => byCode[code] ?? null
