import { InvalidText } from "@danchu/law"
import type { Command } from "commander"
import { Raw } from "../answer.js"
import { type Shell, scripts, shells } from "../completion.js"
import type { Desk } from "../program.js"

const isShell = (text: string): text is Shell => shells.some(shell => shell === text)

/** `danchu completion SHELL`: what a shell needs to complete words. */
export const completionCommand = (program: Command, { answering }: Desk): void => {
  program
    .command("completion <shell>")
    .description("prints a script that completes words of this command line in bash, zsh or fish")
    .action(
      answering((shell: string) => {
        if (!isShell(shell))
          throw new InvalidText(
            `there is no completion for ${JSON.stringify(shell)}`,
            shell,
            `Shells: ${shells.join(", ")}.`
          )
        return new Raw(scripts[shell])
      })
    )
}
