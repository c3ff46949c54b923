import { type Citation, type CivilDate, citationText, nameOfRule } from "@danchu/law"
import { type Caution, cautions } from "./caution.js"
import type { ActRefused, ClockStopped } from "./clock-act.js"
import type { Alternative, Deadline, DeadlineStep } from "./deadline-result.js"
import type { LastDayBefore } from "./duty-before.js"
import type { ContinuousDuty } from "./duty-continuous.js"
import { english, type Said, vietnamese, type Words } from "./explain-words.js"
import type { AnyCalendar } from "./work-calendar.js"

export type Language = "vi" | "en"
type Status = AnyCalendar["status"]

/** Every answer about time that can be told in words. */
export type Explicable = Deadline<Status> | LastDayBefore<Status> | ContinuousDuty | ClockStopped | ActRefused

interface Speech {
  readonly words: Words
  readonly language: Language
}

const cited = ({ words, language }: Speech, basis: readonly Citation[]): string =>
  words.basis(basis.map(one => words.quoted(citationText(one, language), one.quote)).join("; "))

const dutyLine = ({ words, language }: Speech, rule: string): string => {
  const label = nameOfRule(rule)?.label[language]
  return words.duty(label === undefined ? rule : `${label} (${rule})`)
}

/** "30 ngày", or with what was added to it "30 ngày và 60 ngày gia hạn". */
export const termInWords = (
  words: Words,
  { count, unit, steps }: Exclude<Explicable, ActRefused | ClockStopped>
): string => {
  const term = words.term(count, unit)
  const added = steps.filter(step => step.what === "extended")
  const [first] = added
  const more = added.reduce((sum, step) => sum + (step.units ?? 0), 0)
  return first?.unit === undefined ? term : words.extended(term, words.term(more, first.unit))
}

const said = (speech: Speech, result: Explicable, step: DeadlineStep): Said => {
  const { words, language } = speech
  const trigger = nameOfRule(result.rule)?.trigger?.[language]
  const rawEnd = "rawEnd" in result ? result.rawEnd : step.date
  const off = "skipped" in result ? result.skipped.find(one => one.date === rawEnd) : undefined
  return {
    date: words.day(step.date),
    trigger: trigger === undefined ? "" : ` (${trigger})`,
    term: "count" in result ? termInWords(words, result) : "",
    units: words.term(step.units ?? 0, step.unit ?? "day"),
    rawEnd: words.day(rawEnd),
    off: words.off[off?.reason ?? "working"],
    at: "dueAt" in result && result.dueAt !== undefined ? result.dueAt : "24:00"
  }
}

const stepLines = (speech: Speech, result: Exclude<Explicable, ActRefused>): readonly string[] =>
  result.steps.map((step, index) => {
    const sentence = speech.words.steps[step.what](said(speech, result, step))
    const again = step.basis.length === 0 || result.steps[index - 1]?.basis === step.basis
    return `${index + 1}. ${sentence}${again ? "" : ` ${cited(speech, step.basis)}`}`
  })

const alternativeLines = (
  speech: Speech,
  alternatives: readonly Alternative[],
  safe: CivilDate | null
): readonly string[] => {
  const { words, language } = speech
  const lines = alternatives.map(one =>
    words.other(
      words.day(one.due),
      language === "en" ? one.reading : words.readings[one.kind],
      words.basis(one.basis.map(citation => citationText(citation, language)).join("; "))
    )
  )
  return lines.length > 0 && safe !== null ? [...lines, words.safe(words.day(safe))] : lines
}

const known: ReadonlySet<string> = new Set(Object.values(cautions).map(one => one.en))

const cautionLines = (
  { words, language }: Speech,
  codes: readonly Caution[],
  warnings: readonly string[]
): readonly string[] =>
  language === "en"
    ? warnings.map(words.caution)
    : [
        ...codes.map(code => words.caution(cautions[code].vi)),
        ...warnings.filter(text => !known.has(text)).map(words.foreignCaution)
      ]

const bodyOf = (speech: Speech, result: Explicable): readonly string[] => {
  const { words } = speech
  if (result._tag === "ActRefused") {
    return [
      words.refused(words.acts[result.act], words.day(result.on), words.refusals[result.code]),
      cited(speech, result.basis)
    ]
  }
  const steps = stepLines(speech, result)
  if (result._tag === "ClockStopped") {
    return [words.stopped(words.day(result.since), words.term(result.left, result.unit)), ...steps]
  }
  if (result._tag === "ContinuousDuty") {
    const broken = result.broken.map(one => words.broken(words.day(one.from), words.day(one.to ?? one.from)))
    return [
      words.states[result.state],
      ...broken,
      ...steps,
      ...alternativeLines(speech, result.alternatives, result.safeDue)
    ]
  }
  const answer = words.answer(words.day(result.due), "dueAt" in result ? result.dueAt : undefined)
  const skipped = result.skipped.map(one => `${words.day(one.date)} (${words.off[one.reason]})`)
  return [
    answer,
    ...steps,
    ...(skipped.length > 0 ? [words.skipped(skipped.join("; "))] : []),
    ...alternativeLines(speech, result.alternatives, result.safeDue)
  ]
}

/**
 * Tells a deadline in words, one line a step, each with its clause: for a citizen in Vietnamese, for a developer in
 * English.
 * @example
 * ```ts
 * explain(deadline(ruling, day("2026-07-10"), officialCalendar), "vi")
 * // "Việc phải làm: giải quyết khiếu nại lần đầu …
 * //  1. Mốc tính thời hạn (ngày thụ lý): Thứ Sáu, ngày 10/07/2026; ngày này không tính. Căn cứ: …"
 * ```
 */
export const explain = (result: Explicable, language: Language): string => {
  const speech: Speech = { words: language === "vi" ? vietnamese : english, language }
  const { words } = speech
  const notices =
    "notices" in result
      ? result.notices.map(one =>
          words.notice(words.day(one.of), words.day(one.due), cited(speech, one.basis))
        )
      : []
  const warned = result._tag === "ActRefused" ? [] : cautionLines(speech, result.cautions, result.warnings)
  return [dutyLine(speech, result.rule), ...bodyOf(speech, result), ...notices, ...warned].join("\n")
}
