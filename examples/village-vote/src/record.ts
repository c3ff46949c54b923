import { officialCalendar } from "@danchu/calendar"
import {
  CommunityDecisionCommand,
  type CommunityDecisionEvent,
  communityDecision,
  decide,
  replay
} from "@danchu/procedures"

const bench = { calendar: officialCalendar }
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}
const peopleDay = (date: string): string => date.split("-").reverse().join("/")

export type Act = (typeof CommunityDecisionCommand)["_zod"]["input"]

/** The minute book of one vote: what the law allows is written down, what it refuses is said with its clause. */
export const minuteBook = () => {
  const events: CommunityDecisionEvent[] = []
  const state = () => replay(communityDecision, events)
  const act = (given: Act): boolean => {
    const command = CommunityDecisionCommand.parse(given)
    const { label } = communityDecision.steps[command.type]
    const decision = decide(communityDecision, state(), command, bench)
    if (decision._tag === "Refused") {
      const [clause] = decision.basis
      say(
        `✗ ${peopleDay(command.on)}  ${label.vi}: ${decision.message.vi} [${clause.at} ${clause.instrument}]`
      )
      return false
    }
    events.push(...decision.events)
    const { phase } = state()
    say(`✓ ${peopleDay(command.on)}  ${label.vi} → ${communityDecision.phases[phase].label.vi}`)
    for (const warning of decision.warnings) say(`    lưu ý: ${warning}`)
    for (const { key, due, basis } of communityDecision.deadlines(state(), bench))
      say(
        `    hạn ${key}: ${due === null ? "đồng hồ đang dừng" : peopleDay(due)} [${basis[0]?.at} ${basis[0]?.instrument}]`
      )
    return true
  }
  const last = () => events.at(-1)
  return { act, last, state }
}
