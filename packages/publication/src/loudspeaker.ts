import { catalogues } from "./catalogue.js"
import { type Figure, spokenFigure } from "./figure.js"
import { type Heard, listen } from "./listen.js"
import { filled, type Notice, type Wording, withholds, wordsIn } from "./notice.js"
import { Misheard, ScriptTooLong } from "./notice-fault.js"
import { sayDate } from "./spoken-date.js"
import { speak } from "./spoken-text.js"

export interface ScriptOptions {
  /** 180 where it is left out: a calm reader. */
  readonly syllablesPerMinute?: number
  /** 300 where it is left out; longer scripts are refused. */
  readonly secondsAtMost?: number
  /** The place's own abbreviations, and what is read for them. */
  readonly abbreviations?: Readonly<Record<string, string>>
}

/** What is read over the loudspeaker. */
export interface Script {
  readonly text: string
  /** An estimate: the syllables at that pace, and a breath at each mark. */
  readonly seconds: number
  /** Abbreviations that nobody listed and that are spelled letter by letter. */
  readonly spelled: readonly string[]
}

const breath: Readonly<Record<string, number>> = {
  ",": 0.3,
  ";": 0.4,
  ":": 0.4,
  ".": 0.8,
  "?": 0.8,
  "!": 0.8
}

/** How long it takes to read a text aloud. */
export const secondsToRead = (text: string, syllablesPerMinute = 180): number => {
  const syllables = text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0
  const breaths = Array.from(text).reduce((sum, mark) => sum + (breath[mark] ?? 0), 0)
  return Math.ceil((syllables * 60) / syllablesPerMinute + breaths)
}

const same = (heard: Heard, figure: Figure): boolean =>
  (heard.kind === "date" && figure.kind === "date" && heard.on === figure.on) ||
  (heard.kind === "time" && figure.kind === "time" && heard.at === figure.at) ||
  (heard.kind === "number" &&
    figure.kind === "number" &&
    heard.value === figure.value &&
    heard.decimals === (figure.decimals ?? 0))

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/**
 * The script of a notice, every number and day in words. It is read back before it is given out: whoever listens writes
 * down the same figures in the same order.
 * @throws MissingFigure
 * @throws ScriptTooLong
 * @throws Misheard
 */
export const loudspeakerScript = (notice: Notice, options: ScriptOptions = {}): Script => {
  const { syllablesPerMinute = 180, secondsAtMost = 300, abbreviations = {} } = options
  const say = catalogues.vi.phrases
  const spelled: string[] = []
  const saidFigures: Figure[] = []
  const read = (text: string): string => {
    const said = speak(text, abbreviations)
    spelled.push(...said.spelled)
    return said.text
  }
  const spoken = (wording: Wording): string => {
    // Figures are put in after the words around them were read, so that none is read twice.
    const figures: Figure[] = []
    const marked = filled(notice, wordsIn(wording, "vi"), figure => {
      figures.push(figure)
      return "\uE000"
    })
    let next = 0
    return sentence(
      read(marked).replace(/(ngày\s+)?\uE000/giu, (_, before: string | undefined) => {
        const figure = figures[next++]
        if (!figure) return before ?? ""
        saidFigures.push(figure)
        const said = spokenFigure(figure, notice.disclosures ?? [], abbreviations)
        // A day is said with its "ngày"; the text may have written it already.
        return before !== undefined && figure.kind === "date"
          ? before + said.replace(/^ngày /, "")
          : `${before ?? ""}${said}`
      })
    )
  }
  const body = notice.summary ? [notice.summary] : notice.paragraphs
  const text = [
    sentence(say.listeners),
    sentence(`${read(notice.office)}, ${sayDate(notice.published)}`),
    spoken(notice.title),
    ...body.map(spoken),
    ...((notice.tables ?? []).length > 0 || withholds(notice) ? [sentence(say.seeBoard)] : []),
    sentence(say.endOfBroadcast)
  ]
    .join("\n")
    .replace(/[ \t]+/g, " ")
    .replace(/ ([,.;:])/g, "$1")
  const seconds = secondsToRead(text, syllablesPerMinute)
  if (seconds > secondsAtMost) throw new ScriptTooLong(seconds, secondsAtMost, notice.id)
  const heard = listen(text)
  let at = 0
  for (const figure of saidFigures) {
    if (figure.kind === "text" || figure.kind === "personal") continue
    while (at < heard.length && !same(heard[at] as Heard, figure)) at++
    if (at++ >= heard.length) throw new Misheard(`a ${figure.kind}`, notice.id)
  }
  return { text, seconds, spelled }
}
