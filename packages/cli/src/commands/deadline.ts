import {
  type AnyCalendar,
  type ClockAct,
  type ContinuousDuty,
  complaintObstacle,
  complaintSuspension,
  continuousDuty,
  type Deadline,
  denunciationSuspension,
  disciplineObstacle,
  editions,
  explain,
  type Language,
  type LastDayBefore,
  lastDayBefore,
  officialCalendar,
  ruleDeadline,
  type StoppingLaw,
  supposing
} from "@danchu/calendar"
import {
  type Answer,
  type CivilDate,
  type Continuous,
  day,
  type FactKinds,
  type FactsOf,
  factsFrom,
  InvalidText,
  isRuling,
  type LeadTime,
  type Rule,
  type Ruling,
  type Term
} from "@danchu/law"
import { type AnyRule, ruleOf } from "@danchu/law/rules"
import type { Command } from "commander"
import { basis, NotAllowed, Withheld } from "../answer.js"
import { collect, pairs } from "../input.js"
import type { Desk } from "../program.js"

interface Options {
  readonly from: string
  readonly on?: string
  readonly fact: readonly string[]
  readonly suspended: readonly string[]
  readonly proposed: boolean
  readonly explain?: string | true
}

type Shape = "within" | "before" | "continuous"

/** Whether the rule gives a value of that shape on that day. */
const gives = (rule: AnyRule, shape: Shape, on: CivilDate, facts: FactsOf<FactKinds>): boolean => {
  const answer = rule.on(on, facts)
  return (
    isRuling(answer) &&
    typeof answer.value === "object" &&
    answer.value !== null &&
    "kind" in answer.value &&
    answer.value.kind === shape
  )
}

const isForward = (rule: AnyRule, on: CivilDate, facts: FactsOf<FactKinds>): rule is Rule<Term> =>
  gives(rule, "within", on, facts)
const isBackward = (rule: AnyRule, on: CivilDate, facts: FactsOf<FactKinds>): rule is Rule<LeadTime> =>
  gives(rule, "before", on, facts)
const isContinuous = (rule: AnyRule, on: CivilDate, facts: FactsOf<FactKinds>): rule is Rule<Continuous> =>
  gives(rule, "continuous", on, facts)

const obstacleLaws: readonly StoppingLaw[] = [complaintObstacle, disciplineObstacle]
const stoppingLaws: readonly StoppingLaw[] = [complaintSuspension, denunciationSuspension, ...obstacleLaws]

const actsOf = (rule: string, given: readonly string[]): readonly ClockAct[] =>
  given.map(text => {
    const [first, last, ...rest] = text.split("..")
    if (first === undefined || last === undefined || rest.length > 0) {
      throw new InvalidText(
        `${JSON.stringify(text)} is not a span`,
        text,
        "Give the day on which the clock stopped and the day on which it ran again, as 2026-08-03..2026-08-17."
      )
    }
    const law = stoppingLaws.find(one => one.terms.includes(rule))
    const from = day(first)
    const to = day(last)
    return law !== undefined && obstacleLaws.includes(law)
      ? { act: "obstacle", under: law, ground: null, from, to, evidence: null }
      : {
          act: "suspension",
          under: law ?? complaintSuspension,
          ground: null,
          decided: from,
          continued: to,
          evidence: null
        }
  })

const ruled = <T>(answer: Answer<T>): Ruling<T> => {
  if (!isRuling(answer)) throw new Withheld(answer)
  return answer
}

type Status = AnyCalendar["status"]
type Counted = Deadline<Status> | LastDayBefore<Status> | ContinuousDuty

/** A span of posting has no last day of its own: nothing rolls, nothing is passed over. */
const unmoved = (counted: Counted) =>
  counted._tag === "ContinuousDuty"
    ? {
        rawEnd: counted.due,
        rolled: false,
        skipped: [],
        edition: officialCalendar.id,
        status: officialCalendar.status
      }
    : {
        rawEnd: counted.rawEnd,
        rolled: counted.rolled,
        skipped: counted.skipped,
        edition: counted.edition,
        status: counted.status
      }

const asked = (counted: Counted, governedOn: CivilDate, supposed: readonly string[]) => ({
  rule: counted.rule,
  from: counted.from,
  governedOn,
  count: counted.count,
  unit: counted.unit,
  due: counted.due,
  safeDue: counted.safeDue,
  ...unmoved(counted),
  steps: counted.steps.map(step => ({ ...step, basis: basis(step.basis) })),
  basis: basis(counted.basis),
  alternatives: counted.alternatives.map(one => ({
    due: one.due,
    reading: one.reading,
    kind: one.kind,
    basis: basis(one.basis)
  })),
  warnings: [...counted.warnings, ...supposed.map(name => `Supposed, and not decided: ${name}.`)]
})

/** The official calendar, or with `--proposed` what it would be under every proposal, open or lapsed. */
const calendarFor = ({ proposed }: Options): AnyCalendar =>
  proposed
    ? supposing(
        officialCalendar,
        editions.flatMap(edition => edition.proposals)
      )
    : officialCalendar

const count = (id: string, options: Options, language: Language) => {
  const rule = ruleOf(id)
  const from = day(options.from)
  const governedOn = options.on === undefined ? from : day(options.on)
  const facts = factsFrom(rule, pairs(options.fact))
  const acts = actsOf(id, options.suspended)
  const calendar = calendarFor(options)
  const supposed = calendar.status === "what-if" ? calendar.supposing : []
  const answered = (counted: Counted) => ({
    ...asked(counted, governedOn, supposed),
    ...(options.explain !== undefined && {
      explanation: explain(counted, options.explain === true ? language : languageOf(options.explain))
    })
  })
  if (isForward(rule, governedOn, facts)) {
    const found = ruleDeadline(rule, from, calendar, {
      facts,
      acts,
      ...(options.on !== undefined && { governedOn })
    })
    if (found._tag === "Deadline") return answered(found)
    if (found._tag === "ActRefused") throw new NotAllowed(found)
    if (found._tag === "ClockStopped")
      throw new InvalidText("the clock has not been started again", id, "Give both days of the span.")
    throw new Withheld(found)
  }
  if (acts.length > 0)
    throw new InvalidText(
      `the clock of ${id} cannot be stopped: it does not run from an event`,
      id,
      "Leave --suspended out."
    )
  if (isBackward(rule, governedOn, facts))
    return answered(lastDayBefore(ruled(rule.on(governedOn, facts)), from, calendar))
  if (isContinuous(rule, governedOn, facts)) {
    return answered(continuousDuty(ruled(rule.on(governedOn, facts)), [{ from, to: null }], from))
  }
  ruled(rule.on(governedOn, facts))
  throw new InvalidText(
    `${id} sets no term`,
    id,
    `\`danchu law show ${id} --on ${governedOn}\` prints what it says.`
  )
}

const languageOf = (text: string): Language => {
  if (text !== "vi" && text !== "en")
    throw new InvalidText(`--explain speaks vi or en, not ${JSON.stringify(text)}`, text, "Give vi or en.")
  return text
}

/** `danchu deadline RULE`: the last day, and how it was found. */
export const deadlineCommand = (program: Command, { answering, language }: Desk): void => {
  program
    .command("deadline <rule>")
    .description("the last day of a term, with every step and clause that leads to it")
    .requiredOption(
      "--from <date>",
      "the day of the trigger (of the event, for a duty that comes before one)"
    )
    .option("--on <date>", "the day whose law governs, where it is not the day of the trigger")
    .option("--fact <name=value>", "a fact of the case; may be given again", collect, [])
    .option(
      "--suspended <from..to>",
      "the clock stopped on the first day and ran again after the last; may be given again",
      collect,
      []
    )
    .option("--proposed", "suppose the days off that were only proposed: a what-if, never a deadline", false)
    .option(
      "--explain [vi|en]",
      "also the whole derivation in words, in vi or en; by the locale where neither is given"
    )
    .action(answering((rule: string, options: Options) => count(rule, options, language)))
}
