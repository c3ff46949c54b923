import { CaseStore, type DueDeadline, type PageOf } from "@danchu/engine"
import { addDays, type CivilDate, daysBetween, inVietnamese } from "@danchu/law"
import { ruleOf } from "@danchu/law/rules"
import * as Effect from "effect/Effect"
import { ward } from "./office.ts"

const owners: Readonly<Record<string, string>> = {
  resolver: "người giải quyết",
  clerk: "văn thư",
  complainant: "người khiếu nại"
}

/** Every open deadline of the ward that somebody must keep, the earliest first. */
export const openDeadlines = (until: CivilDate) =>
  Effect.gen(function* () {
    const store = yield* CaseStore
    const found: DueDeadline[] = []
    let after: string | null = null
    do {
      const page: PageOf<DueDeadline> = yield* store.due(ward, until, {
        limit: 100,
        ...(after !== null && { after })
      })
      found.push(...page.items)
      after = page.next
    } while (after !== null)
    return found.filter(one => one.deadline.owner !== "law")
  })

/** One line of the list: how it stands, by when, which case, what, who, under which clause. */
export const lineOf = ({ caseId, deadline }: DueDeadline, today: CivilDate): string => {
  const { due, safeDue, rule, owner, basis } = deadline
  if (due === null) return ""
  const left = daysBetween(today, due)
  const standing = left < 0 ? `QUÁ HẠN ${-left} ngày` : left === 0 ? "HÔM NAY" : `còn ${left} ngày`
  const safe = safeDue !== null && safeDue < due ? ` (nên xong trước hết ${inVietnamese(safeDue)})` : ""
  const [clause] = basis
  return `${standing.padEnd(17)} ${inVietnamese(due)}  ${caseId.padEnd(12)} ${ruleOf(rule).label.vi} — ${owners[owner] ?? owner} · ${clause?.at} ${clause?.instrument}${safe}`
}

/** Far enough ahead that every open deadline is on the list. */
export const farAhead = (today: CivilDate): CivilDate => addDays(today, 400)
