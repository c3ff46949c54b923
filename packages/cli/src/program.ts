import type { CivilDate } from "@danchu/law"
import { Command, CommanderError } from "commander"
import { type Outcome, outcomeOf, Raw } from "./answer.js"
import { calendarCommands } from "./commands/calendar.js"
import { caseCommands } from "./commands/case.js"
import { citeCommands } from "./commands/cite.js"
import { deadlineCommand } from "./commands/deadline.js"
import { lawCommands } from "./commands/law.js"
import { reportCommands } from "./commands/report.js"
import { unitCommand } from "./commands/unit.js"
import { voteCommand } from "./commands/vote.js"

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
  today: () => CivilDate
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
  for (const add of [
    calendarCommands,
    lawCommands,
    deadlineCommand,
    citeCommands,
    caseCommands,
    reportCommands
  ]) {
    add(program, answering)
  }
  voteCommand(program, answering, today)
  unitCommand(program, answering, today)
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
