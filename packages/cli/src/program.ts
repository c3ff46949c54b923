import type { CivilDate } from "@danchu/law"
import { Command, CommanderError } from "commander"
import { type Outcome, outcomeOf, Raw } from "./answer.js"

/** What a group of commands is added with. */
type Adding = (program: Command, answering: Answering, today: () => Promise<CivilDate>) => void

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
  rate: report
}

/** Wraps a function of words and options into an action whose answer is kept for printing. */
export type Answering = <A extends readonly unknown[]>(
  answer: (...words: A) => unknown
) => (...words: A) => void

/**
 * Runs one command line.
 * @param words the words after `danchu`
 * @param said takes help and version texts, which are no answers
 * @param today gives the day that is meant where a command takes "today"
 */
export const run = async (
  words: readonly string[],
  said: (text: string) => void,
  today: () => Promise<CivilDate>
): Promise<Outcome> => {
  let outcome: Outcome = { exitCode: 0, json: undefined }
  const answering: Answering =
    answer =>
    async (...given) => {
      try {
        const found = await answer(...given)
        outcome =
          found instanceof Raw
            ? { exitCode: 0, json: undefined, raw: found.content }
            : { exitCode: 0, json: found }
      } catch (error) {
        outcome = outcomeOf(error)
      }
    }
  const program = new Command("danchu")
    .description("dates, deadlines, rules and reports of Vietnamese administration, each with its clause")
    .exitOverride()
    .configureOutput({ writeOut: said, writeErr: () => undefined })
    .showHelpAfterError(false)
  const [first = ""] = words
  const wanted = Object.hasOwn(groups, first) ? [groups[first]] : Object.values(groups)
  for (const load of new Set(wanted)) (await load?.())?.(program, answering, today)
  if (words.length === 0) {
    said(program.helpInformation())
    return { exitCode: 0, json: undefined }
  }
  try {
    await program.parseAsync([...words], { from: "user" })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { exitCode: 0, json: undefined }
    if (error.code === "commander.help") return { exitCode: 2, json: usage("a command is missing") }
    return { exitCode: 2, json: usage(error.message.replace(/^error: /, "")) }
  }
  return outcome
}

const usage = (message: string) => ({
  error: {
    code: "Usage",
    message,
    remedy: "`danchu --help` lists the commands; every command has its own --help."
  }
})
