import { readFileSync } from "node:fs"
import type { CivilDate } from "@danchu/law"
import { Command, CommanderError, Option } from "commander"
import { type Outcome, outcomeOf, Raw, rawAsJson, usage } from "./answer.js"
import { complete } from "./completion.js"
import { type Language, languageOf } from "./language.js"
import { type Bar, unseen } from "./progress.js"
import { vietnameseHelp, vietnameseTitles } from "./vietnamese-help.js"

/** Wraps a function of words and options into an action whose answer is kept for printing. */
export type Answering = <A extends readonly unknown[]>(
  answer: (...words: A) => unknown
) => (...words: A) => void

/** What commands are answered with. */
export interface Desk {
  readonly answering: Answering
  /** The day that is meant where a command takes "today". */
  readonly today: () => Promise<CivilDate>
  readonly language: Language
  /** Shows how far long work has come. */
  readonly bar: (label: { readonly vi: string; readonly en: string }, total: number) => Bar
}

/** What a group of commands is added with. */
type Adding = (program: Command, desk: Desk) => void

const cite = async (): Promise<Adding> => (await import("./commands/cite.js")).citeCommands
const report = async (): Promise<Adding> => (await import("./commands/report.js")).reportCommands

/** The first word of a command line, and where it is answered: only that part is loaded. */
const groups: Readonly<Record<string, () => Promise<Adding>>> = {
  calendar: async () => (await import("./commands/calendar.js")).calendarCommands,
  law: async () => (await import("./commands/law.js")).lawCommands,
  deadline: async () => (await import("./commands/deadline.js")).deadlineCommand,
  vote: async () => (await import("./commands/vote.js")).voteCommand,
  cite,
  scan: cite,
  unit: async () => (await import("./commands/unit.js")).unitCommand,
  case: async () => (await import("./commands/case.js")).caseCommands,
  audit: async () => (await import("./commands/audit.js")).auditCommands,
  report,
  rate: report,
  completion: async () => (await import("./commands/completion.js")).completionCommand
}

/** Where a command line is run. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly bar?: (label: string, total: number) => Bar
}

const version = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : ""
}

/** The language asked for on the command line itself, before anything of it is read. */
const askedLanguage = (words: readonly string[]): Language | undefined => {
  const at = words.findLastIndex(word => word === "--lang" || word.startsWith("--lang="))
  const word = words[at]
  const given = word === "--lang" ? words[at + 1] : word?.slice("--lang=".length)
  return given === "vi" || given === "en" ? given : undefined
}

/** Gives a command and those below it one form of help, in the language of the desk. */
const settle = (command: Command, language: Language): void => {
  const said = (text: string): string => (language === "vi" ? (vietnameseHelp[text] ?? text) : text)
  command.description(said(command.description()))
  command.helpCommand(false).helpOption("-h, --help", said("display help for command"))
  command.configureHelp({
    showGlobalOptions: true,
    optionDescription: ({ description }) => description,
    styleTitle: title => (language === "vi" ? (vietnameseTitles[title] ?? title) : title)
  })
  for (const option of command.options) option.description = said(option.description)
  for (const below of command.commands) settle(below, language)
}

const programOf = async (words: readonly string[], desk: Desk): Promise<Command> => {
  const program = new Command("danchu")
    .description("dates, deadlines, rules and reports of Vietnamese administration, each with its clause")
    .version(version(), "-V, --version", "print the version")
    .option("--json", "one line of JSON, on a terminal too; tables and pages come inside it")
    .addOption(
      new Option("--lang <vi|en>", "vi or en; by the locale where it is left out").choices(["vi", "en"])
    )
    .exitOverride()
    .showHelpAfterError(false)
  const first = words.find(word => Object.hasOwn(groups, word))
  const wanted = first === undefined ? Object.values(groups) : [groups[first]]
  for (const load of new Set(wanted)) (await load?.())?.(program, desk)
  settle(program, desk.language)
  return program
}

const silenced = (command: Command, said: (text: string) => void): void => {
  command.configureOutput({ writeOut: said, writeErr: () => undefined })
  for (const below of command.commands) silenced(below, said)
}

/**
 * Runs one command line.
 * @param words the words after `danchu`
 * @param said takes help and version texts, which are no answers
 * @param today gives the day that is meant where a command takes "today"
 * @param surroundings the locale, and where progress is shown; English and nowhere when left out
 */
export const run = async (
  words: readonly string[],
  said: (text: string) => void,
  today: () => Promise<CivilDate>,
  { env = {}, bar = () => unseen }: Surroundings = {}
): Promise<Outcome> => {
  const language = askedLanguage(words) ?? languageOf(env)
  const json = words.includes("--json")
  let outcome: Outcome = { exitCode: 0, json: undefined }
  const answering: Answering =
    answer =>
    async (...given) => {
      try {
        const found = await answer(...given)
        outcome =
          found instanceof Raw
            ? json
              ? { exitCode: 0, json: rawAsJson(found) }
              : { exitCode: 0, json: undefined, raw: found.content }
            : { exitCode: 0, json: found }
      } catch (error) {
        outcome = outcomeOf(error, language)
      }
    }
  const desk: Desk = { answering, today, language, bar: (label, total) => bar(label[language], total) }
  const program = await programOf(words, desk)
  if (words[0] === complete.word) {
    const lines = await complete.candidates(program, words.slice(words.indexOf("--") + 1))
    for (const line of lines) said(`${line}\n`)
    return outcome
  }
  const texts: string[] = []
  silenced(program, text => texts.push(text))
  const told = (): Outcome => {
    const text = texts.join("")
    if (!json) said(text)
    return { exitCode: 0, json: json ? { text: text.trimEnd() } : undefined }
  }
  if (words.length === 0) {
    texts.push(program.helpInformation())
    return told()
  }
  try {
    await program.parseAsync([...words], { from: "user" })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? told() : { exitCode: 2, json: usage(error, language) }
  }
  return outcome
}
