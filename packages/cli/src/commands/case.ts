import type { Command } from "commander"
import { casesIn } from "../case-lines.js"
import { textOf } from "../input.js"
import type { Desk } from "../program.js"

/** `danchu case …`: what a case has come to. */
export const caseCommands = (program: Command, desk: Desk): void => {
  program
    .command("case")
    .description("cases and their procedures")
    .command("check <file>")
    .description("replays events and commands, one JSON object a line: state, open deadlines, refusals")
    .action(
      desk.answering((file: string) => ({
        cases: [...casesIn(textOf(file), desk)].map(([id, reader]) => reader.summary(id))
      }))
    )
}
