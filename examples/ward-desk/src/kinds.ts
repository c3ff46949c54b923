import type { Explicable } from "@danchu/calendar"
import type { CivilDate, Ground, Label } from "@danchu/law"
import {
  type CaseEvent,
  type CaseState,
  type Command,
  type Decision,
  type Door,
  decide,
  denunciationTerm,
  doors,
  eligibilityOf,
  type LegibleProcedure,
  nextMoves,
  type OpenDeadline,
  type PaperKind,
  type Refusal,
  resolutionTerm
} from "@danchu/procedures"
import type { CaseFacts, DossierFacts, FeedbackFacts } from "@danchu/reports"
import {
  fromComplaint,
  fromDenunciation,
  fromDisciplineComplaint,
  fromOneStop,
  fromReflection,
  fromSecondComplaint
} from "@danchu/reports"
import { type By, type Danchu, type Receipt } from "@danchu/sdk"
import type * as z from "zod"
import { bench } from "./bench.ts"
import type { Card } from "./cards.ts"
import { countedBy, whyOf } from "./derivation.ts"
import { fromPaper } from "./paper-facts.ts"

/** A case as it stands, whatever its procedure is. */
export interface Seen {
  readonly version: number
  readonly phase: string
  readonly deadlines: readonly OpenDeadline[]
  readonly moves: readonly { readonly command: string; readonly who: string }[]
  /** Every step that leads to an open deadline; `null` where counting again would not give the very day on the list. */
  readonly why: (open: OpenDeadline) => Explicable | null
  /** What the law asks to know before it may be taken up, on that day. */
  readonly asked: (on: CivilDate) => readonly Ground[]
}

export const matterFields = [
  "land",
  "benefits",
  "administrative",
  "civil-service",
  "corruption",
  "judicial",
  "party",
  "other"
] as const
export type MatterField = (typeof matterFields)[number]
const complaintFields = ["land", "benefits", "administrative", "judicial", "party", "other"] as const

interface Order {
  readonly case: string
  readonly commandId: string
  readonly command: Given
  readonly by: By
  readonly expected?: number
}

/** What the report forms count. */
export interface Counted {
  readonly cases: readonly CaseFacts[]
  readonly dossiers: readonly DossierFacts[]
  readonly feedback: readonly FeedbackFacts[]
  /** Papers that are of no kind yet, so that no form counts them. */
  readonly unsorted: number
}
const nothing: Counted = { cases: [], dossiers: [], feedback: [], unsorted: 0 }

/** A command that the schema at the door has read. */
export type Given = Command & Readonly<Record<string, unknown>>
type Done = Pick<Receipt<CaseState, CaseEvent>, "_tag" | "caseId" | "repeated" | "version">

/** One kind of case that the desk handles: the letters of its numbers, its procedure, and what is kept of it. */
export interface Kind extends LegibleProcedure {
  readonly letters: string
  readonly name: Label
  /** The command that takes a paper in. */
  readonly receive: string
  /** Who takes it in. */
  readonly paper: PaperKind | null
  /** Who it is about and what it says stay in the vault: the card has neither a sender nor a subject. */
  readonly confidential: boolean
  /** What it may be about, as the report forms divide it; none where no form does. */
  readonly fields: readonly MatterField[]
  /** The field of that command that is the number of the case itself. */
  readonly number: string | null
  readonly commands: z.ZodType
  readonly read: (danchu: Danchu, id: string) => Promise<Seen>
  readonly parse: (given: unknown) => z.ZodSafeParseResult<Given>
  /** What the law says to a first command, before anything is written. */
  readonly tried: (given: Given) => Decision<CaseEvent>
  readonly open: (danchu: Danchu, order: Order) => Promise<Done | Refusal>
  readonly command: (danchu: Danchu, order: Order) => Promise<Done | Refusal>
  /** What reports need of a case; nothing where no form counts it. */
  readonly counted: (danchu: Danchu, id: string, card: Card | undefined) => Promise<Counted>
}

interface Spec<S extends CaseState, E extends CaseEvent> {
  readonly letters: string
  readonly name: Label
  readonly receive: string
  readonly paper: PaperKind | null
  readonly confidential: boolean
  readonly fields: readonly MatterField[]
  readonly number?: string
  readonly term?: (state: S, open: OpenDeadline) => Explicable | null
  readonly asked?: (state: S, on: CivilDate) => readonly Ground[]
  readonly facts?: (id: string, events: readonly E[], card: Card | undefined) => readonly CaseFacts[]
  readonly dossiers?: (id: string, events: readonly E[]) => readonly DossierFacts[]
  readonly feedback?: (id: string, events: readonly E[]) => readonly FeedbackFacts[]
  readonly unsorted?: (state: S) => boolean
}

const kind = <S extends CaseState, C extends Command, E extends CaseEvent, I>(
  given: Door<S, C, E, I>,
  { term, asked, facts, dossiers, feedback, unsorted, number, ...spec }: Spec<S, E>
): Kind => {
  const { procedure, commands } = given
  const door: Door<S, C, E> = { ...given, commands: commands as z.ZodType<C, unknown> }
  return {
    ...procedure,
    ...spec,
    number: number ?? null,
    commands,
    read: async (danchu, id) => {
      const { state, version } = await danchu.read(door, id)
      return {
        version,
        phase: state.phase,
        deadlines: procedure.deadlines(state, bench),
        moves: nextMoves(procedure, state),
        why: open => term?.(state, open) ?? whyOf(open, state),
        asked: on => asked?.(state, on) ?? []
      }
    },
    parse: given => commands.safeParse(given) as z.ZodSafeParseResult<C & Given>,
    tried: given => decide(procedure, procedure.initial, commands.parse(given), bench),
    open: (danchu, order) => danchu.open(door, order),
    command: (danchu, order) => danchu.command(door, order),
    counted: async (danchu, id, card) => {
      if (!facts && !dossiers && !feedback) return nothing
      const { events, state } = await danchu.read(door, id)
      return {
        cases: facts?.(id, events, card) ?? [],
        dossiers: dossiers?.(id, events) ?? [],
        feedback: feedback?.(id, events) ?? [],
        unsorted: unsorted?.(state) === true ? 1 : 0
      }
    }
  }
}

const registerOf = <F extends MatterField>(fields: readonly F[], card: Card | undefined) => {
  const field = fields.find(one => one === card?.field)
  return { ...(card && { matter: card.matter }), ...(field && { field }) }
}

const complaint = kind(doors.complaintFirst, {
  letters: "KN",
  name: { vi: "khiếu nại lần đầu", en: "first complaint" },
  receive: "ReceiveComplaint",
  paper: "complaint",
  confidential: false,
  fields: complaintFields,
  term: (state, open) => (open.key === "resolve" ? countedBy(resolutionTerm(state, bench)) : null),
  facts: (id, events, card) => [fromComplaint(id, events, registerOf(complaintFields, card))]
})

const appeal = kind(doors.complaintSecond, {
  letters: "KN2",
  name: { vi: "khiếu nại lần hai", en: "second complaint" },
  receive: "ReceiveSecondComplaint",
  paper: "complaint",
  confidential: false,
  fields: complaintFields,
  facts: (id, events, card) => [fromSecondComplaint(id, events, registerOf(complaintFields, card))]
})

const discipline = kind(doors.complaintDiscipline, {
  letters: "KL",
  name: { vi: "khiếu nại quyết định kỷ luật", en: "complaint against a disciplinary decision" },
  receive: "ReceiveComplaint",
  paper: "complaint",
  confidential: false,
  fields: complaintFields,
  facts: (id, events, card) => [fromDisciplineComplaint(id, events, registerOf(complaintFields, card))]
})

const accusation = kind(doors.denunciation, {
  letters: "TC",
  name: { vi: "tố cáo", en: "denunciation" },
  receive: "ReceiveDenunciation",
  paper: "denunciation",
  confidential: true,
  fields: matterFields,
  term: (state, open) => (open.key === "resolve" ? countedBy(denunciationTerm(state, bench)) : null),
  facts: (id, events, card) => fromDenunciation(id, events, registerOf(matterFields, card))
})

const paper = kind(doors.petitionIntake, {
  letters: "DT",
  name: { vi: "kiến nghị, phản ánh, đơn chưa phân loại", en: "petition, reflection, unsorted paper" },
  receive: "ReceivePaper",
  paper: "petition",
  confidential: true,
  fields: ["land", "benefits", "judicial", "other"],
  facts: fromPaper,
  unsorted: ({ kind }) => kind === null || kind === "mixed",
  asked: (state, on) => {
    if (state.kind === null || state.kind === "mixed") return []
    const found = eligibilityOf(state.kind, {}, on)
    return found._tag === "FactsMissing" ? found.missing : []
  }
})

const reflection = kind(doors.regulationReflection, {
  letters: "PA",
  name: {
    vi: "phản ánh, kiến nghị về quy định hành chính",
    en: "reflection on an administrative regulation"
  },
  receive: "ReceiveReflection",
  paper: "petition",
  confidential: true,
  fields: [],
  feedback: (id, events) => [fromReflection(id, events)]
})

const dossier = kind(doors.oneStop, {
  letters: "HS",
  name: { vi: "hồ sơ một cửa", en: "one-stop dossier" },
  receive: "FileDossier",
  paper: null,
  confidential: false,
  fields: [],
  number: "code",
  // Whether an online one was wholly so the counter does not know: the columns that say it stay empty.
  dossiers: (id, events) => [fromOneStop(id, events, { wholly: true })].filter(found => found !== null)
})

/** As a desk offers them. */
export const kinds: readonly Kind[] = [complaint, appeal, discipline, accusation, paper, reflection, dossier]

/** The kind that a number's letters name; a number of no kind is none. */
export const kindOf = (caseId: string): Kind | undefined => {
  const [letters] = caseId.split("-")
  return kinds.find(one => one.letters === letters)
}
