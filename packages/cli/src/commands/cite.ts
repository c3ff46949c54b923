import { type CivilDate, day, fateOf, instrumentOf, readCitation, scan } from "@danchu/law"
import type { Command } from "commander"
import { textOf } from "../input.js"
import type { Desk } from "../program.js"
import type { Bar } from "../progress.js"

const scanned = (text: string, on: CivilDate | undefined, { bar }: Desk): ReturnType<typeof scan> => {
  let shown: Bar | undefined
  try {
    return scan(text, on, (_pass, of) => {
      shown ??= bar({ vi: "Dò văn bản", en: "Scanning" }, of)
      shown.step()
    })
  } finally {
    shown?.done()
  }
}

/** `danchu cite` and `danchu scan`: what a text cites. */
export const citeCommands = (program: Command, desk: Desk): void => {
  const { answering } = desk
  program
    .command("cite <text>")
    .description('reads a citation, as "điểm b khoản 1 Điều 19 Luật Thực hiện dân chủ ở cơ sở"')
    .option("--on <date>", "the day on which a name is meant: laws of one name follow each other")
    .action(
      answering((text: string, options: { readonly on?: string }) => {
        const on = options.on === undefined ? undefined : day(options.on)
        const read = readCitation(text, on)
        return {
          ...read,
          ...(on !== undefined &&
            read.instrument &&
            instrumentOf(read.instrument.number) && { fate: fateOf(read.instrument.number, on) })
        }
      })
    )

  program
    .command("scan <file>")
    .description("every citation, number and period in a Vietnamese text, and what is doubtful about it")
    .option("--on <date>", "the day by which instruments are judged to be in force")
    .action(
      answering((file: string, options: { readonly on?: string }) => ({
        file,
        findings: scanned(textOf(file), options.on === undefined ? undefined : day(options.on), desk)
      }))
    )
}
