import type { CivilDate } from "@danchu/law"
import type { PaperKind } from "./petition-eligibility.js"

/** One paper of the register, by references that tell nothing of their own. */
export interface RegisteredPaper {
  readonly id: string
  readonly kind: PaperKind
  readonly receivedOn: CivilDate
  /** Who sent it; `null` where nobody is named. */
  readonly sender: string | null
  /** What it is about, as the office's own index names it. */
  readonly matter: string
  readonly respondent: string | null
}

/** "same": the same sender, matter and respondent; "same-matter": another sender, so a matter of many. */
export interface Duplicate {
  readonly id: string
  readonly how: "same" | "same-matter"
}

/** The earlier papers of the register that this one repeats, in the order in which they came. */
export const duplicatesOf = (
  paper: RegisteredPaper,
  register: readonly RegisteredPaper[]
): readonly Duplicate[] =>
  register
    .filter(
      one =>
        one.id !== paper.id &&
        one.kind === paper.kind &&
        one.matter === paper.matter &&
        one.respondent === paper.respondent &&
        one.receivedOn <= paper.receivedOn
    )
    .sort((a, b) =>
      a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : a.id < b.id ? -1 : 1
    )
    .map(one => ({
      id: one.id,
      how: paper.sender !== null && one.sender === paper.sender ? "same" : "same-matter"
    }))
