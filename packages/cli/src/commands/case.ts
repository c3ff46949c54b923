import type { Command } from "commander"
import { casesIn } from "../case-lines.js"
import { textOf } from "../input.js"
import type { Answering } from "../program.js"

/** `danchu case …`: what a case has come to. */
export const caseCommands = (program: Command, answering: Answering): void => {
  program
    .command("case")
    .description("cases and their procedures")
    .command("check <file>")
    .description("replays events and commands, one JSON object a line: state, open deadlines, refusals")
    .action(
      answering((file: string) => ({
        cases: [...casesIn(textOf(file))].map(([id, reader]) => reader.summary(id))
      }))
    )
}
