import type { ContributionBasis, ContributionKind } from "@danchu/entities"
import { type CivilDate, cite } from "@danchu/law"
import { publication } from "@danchu/law/rules/disclosure-terms"
import type { ContributionCommand, ContributionEvent } from "./contribution-events.js"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, PhaseInfo, Step } from "./procedure.js"
import { type CountedTerm, termFrom } from "./term.js"

export type ContributionPhase = "new" | "decided" | "public" | "changed" | "closed"

type Sums = Readonly<Record<ContributionKind, number>>

/** What the ledger of one work has come to; amounts in hundredths, so that sums are exact. */
export interface ContributionState extends CaseState {
  readonly phase: ContributionPhase
  readonly basis: ContributionBasis | null
  readonly field: string | null
  readonly lines: readonly string[]
  readonly given: Sums
  readonly used: Sums
  readonly reportedOn: CivilDate | null
}

/** The step that answers one command of a ledger. */
export type ContributionStepFor<K extends ContributionCommand["type"]> = Step<
  ContributionState,
  Extract<ContributionCommand, { readonly type: K }>,
  ContributionEvent
>

const nothing: Sums = { money: 0, labour: 0, land: 0, "in-kind": 0 }

export const newLedger: ContributionState = {
  phase: "new",
  lastOn: null,
  basis: null,
  field: null,
  lines: [],
  given: nothing,
  used: nothing,
  reportedOn: null
}

export const hundredths = (amount: number): number => Math.round(amount * 100)

const plus = (sums: Sums, kind: ContributionKind, amount: number): Sums => ({
  ...sums,
  [kind]: sums[kind] + hundredths(amount)
})

const law = "10/2022/QH15"
const again = cite(law, "Đ14.k1.p3", "phải được kịp thời công khai theo quy định tại Mục này")
const reporting = cite(
  law,
  "Đ23.k2",
  "báo cáo kết quả thực hiện quyết định của cộng đồng dân cư đến Nhân dân"
)

/**
 * Đ12.3 counts from the decision or document of the competent body; the day on which the community decided is the
 * earliest that this can be, and so the safe one.
 */
export const publishBy = (state: ContributionState, bench: Bench): CountedTerm | null =>
  termFrom(publication, state.basis?.decidedOn ?? null, bench)

const unlessNew = (phase: ContributionPhase): ContributionPhase => (phase === "public" ? "changed" : phase)

const changed = (state: ContributionState, event: ContributionEvent): Partial<ContributionState> => {
  switch (event.type) {
    case "DecisionRecorded":
      return { phase: "decided", basis: event.basis, field: event.field }
    case "ContributionRecorded":
      return {
        phase: unlessNew(state.phase),
        lines: [...state.lines, event.contribution.id],
        given: plus(state.given, event.contribution.kind, event.contribution.amount)
      }
    case "UseRecorded":
      return { phase: unlessNew(state.phase), used: plus(state.used, event.kind, event.amount) }
    case "ContributionsPublished":
      return { phase: "public" }
    case "ResultReported":
      return { reportedOn: event.on }
    case "LedgerClosed":
      return { phase: "closed" }
    default:
      return {}
  }
}

/** The state after one event; an unknown event of a newer release changes nothing but the day. */
export const evolveLedger = (state: ContributionState, event: ContributionEvent): ContributionState => ({
  ...state,
  ...changed(state, event),
  lastOn: event.on
})

export const contributionPhases: Readonly<Record<ContributionPhase, PhaseInfo>> = {
  new: end("chưa có quyết định", "not yet decided"),
  decided: clock("cộng đồng dân cư đã quyết định, phải công khai", "decided, to be made public"),
  public: noClock(
    "đã công khai",
    "made public",
    {
      vi: "luật không ấn định thời hạn báo cáo kết quả thực hiện",
      en: "the law sets no day for the report on the result"
    },
    reporting
  ),
  changed: noClock(
    "có thay đổi, phải công khai lại",
    "changed since, to be made public again",
    {
      vi: "phải công khai kịp thời; luật không ấn định số ngày",
      en: "promptly: the law sets no number of days"
    },
    again
  ),
  closed: end("đã đóng sổ", "closed")
}
