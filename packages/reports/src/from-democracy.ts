import { type CivilDate, InvalidText } from "@danchu/law"
import type {
  CommunityDecisionEvent,
  ConsultationEvent,
  DisclosureEvent,
  SupervisionEvent
} from "@danchu/procedures"
import { type DemocracyFacts, democracyFacts } from "./democracy-report.js"

const until = <E extends { readonly on: string }>(
  events: readonly E[],
  asOf: CivilDate | undefined
): readonly E[] => (asOf === undefined ? events : events.filter(({ on }) => on <= asOf))

type Published = Extract<DisclosureEvent, { type: "Published" }>

/** One place is the commune's office; two are the office and a place in the neighbourhoods. */
const postings = (published: readonly Published[]): readonly string[] => {
  const places = published.flatMap(({ channel, place }) => (channel === "board" && place ? [place] : []))
  if (places.length === 0) return []
  if (!places.includes("headquarters")) return ["other"]
  return [places.some(place => place !== "headquarters") ? "office-and-neighbourhoods" : "office"]
}

const channels = { portal: "portal", loudspeaker: "loudspeaker", "neighbourhood-head": "head" } as const

/**
 * What the democracy report counts of a disclosure: from the day on which it was first public, by the forms used so far.
 * @param asOf acts after that day are not known yet
 * @returns the facts, or null where nothing was made public
 */
export const fromDisclosure = (
  id: string,
  events: readonly DisclosureEvent[],
  asOf?: CivilDate
): DemocracyFacts | null => {
  const published = until(events, asOf).filter((event): event is Published => event.type === "Published")
  const [first] = published
  if (!first) return null
  const others = published.flatMap(({ channel }) =>
    channel === "board" ? [] : [channel in channels ? channels[channel as keyof typeof channels] : "other"]
  )
  return democracyFacts({
    kind: "disclosure",
    id,
    on: first.on,
    by: [...new Set([...postings(published), ...others])]
  })
}

const consulted: Readonly<Record<string, string>> = {
  "dialogue-conference": "conference",
  "community-meeting": "meeting",
  "household-ballot": "ballot",
  "box-or-hotline": "letterbox",
  "front-and-organisations": "front",
  portal: "website",
  telecommunications: "network",
  "addressee-dialogue": "dialogue"
}

/**
 * What the democracy report counts of a consultation: from the day on which its content was made public, in the forms that
 * were planned.
 * @returns the facts, or null where it has not begun
 */
export const fromConsultation = (
  id: string,
  events: readonly ConsultationEvent[],
  asOf?: CivilDate
): DemocracyFacts | null => {
  const known = until(events, asOf)
  const planned = known.findLast(event => event.type === "ConsultationPlanned")
  const opened = known.find(event => event.type === "ContentPublished")
  if (!planned || !opened) return null
  return democracyFacts({
    kind: "consultation",
    id,
    on: opened.on,
    by: [...new Set(planned.forms.map(form => consulted[form] ?? form))]
  })
}

/** What the minutes of a decision say and its procedure does not keep. Money in đồng. */
export interface DecisionRegister {
  readonly options: number
  readonly value?: number | string
  readonly fromPeople?: number | string
  readonly fromState?: number | string
  readonly fromElsewhere?: number | string
  readonly labourDays?: number | string
}

const formsOfVote = { meeting: "meeting", ballot: "ballot", online: "vote" } as const

/**
 * What the democracy report counts of a decision of a neighbourhood: one that was passed, on the day on which its vote was
 * closed. Of a vote of the whole commune one neighbourhood's part passes nothing.
 * @returns the facts, or null where nothing was passed
 */
export const fromCommunityDecision = (
  id: string,
  events: readonly CommunityDecisionEvent[],
  register: DecisionRegister,
  asOf?: CivilDate
): DemocracyFacts | null => {
  const known = until(events, asOf)
  const convened = known.findLast(event => event.type === "VoteConvened")
  const closed = known.findLast(event => event.type === "VoteClosed")
  if (!convened || !closed?.passes) return null
  return democracyFacts({
    kind: "decision",
    id,
    on: closed.on,
    by: formsOfVote[convened.form],
    ballots: convened.form === "ballot" ? closed.present : 0,
    households: closed.total,
    ...register
  })
}

/** What a board found and to whom it spoke. Money in đồng, land in m². */
export interface SupervisionRegister {
  readonly wrongs: number
  readonly toParty?: number
  readonly toGovernment?: number
  readonly toOthers?: number
  readonly recovered?: number | string
  /** Of the people's inspection board. */
  readonly moneyOtherwise?: number | string
  readonly land?: number | string
  readonly landOtherwise?: number | string
  /** Of an investment supervision board. */
  readonly reduced?: number | string
  readonly otherwise?: number | string
}

/**
 * What the democracy report counts of a supervision by a board of the commune: in part IV by whom, in part V or VI what
 * came of it. Boards of agencies and enterprises report elsewhere.
 * @returns the facts, none where it was not carried out
 * @throws InvalidText where a board recommended something and the register does not say what it found
 */
export const fromSupervision = (
  id: string,
  events: readonly SupervisionEvent[],
  register?: SupervisionRegister,
  asOf?: CivilDate
): readonly DemocracyFacts[] => {
  const known = until(events, asOf)
  const announced = known.find(event => event.type === "SupervisionAnnounced")
  const carriedOut = known.find(event => event.type === "CarriedOut")
  const board = announced?.board
  if (!carriedOut || (board !== "inspection" && board !== "investment")) return []
  const recommended = known.some(event => event.type === "Recommended")
  if (recommended && !register)
    throw new InvalidText(
      `what the board found in ${id} is not said`,
      id,
      "Say in the register how many wrongs it found and to whom its recommendations went."
    )
  const { toParty, toGovernment, toOthers, wrongs = 0, ...found } = register ?? {}
  const on = carriedOut.on
  const said = Object.fromEntries(
    Object.entries({ toParty, toGovernment, toOthers }).filter(([, count]) => count !== undefined)
  )
  return [
    democracyFacts({ kind: "oversight", id, on, by: `${board}-board`, ...said }),
    democracyFacts({
      kind: board === "inspection" ? "inspection" : "supervision",
      id,
      on,
      wrongs,
      recommendations: recommended ? 1 : 0,
      ...found
    })
  ]
}
