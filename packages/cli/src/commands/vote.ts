import { type CivilDate, day, InvalidText, tallyVote, type VoteQuestion } from "@danchu/law"
import type { Command } from "commander"
import * as z from "zod"
import { basis, Withheld } from "../answer.js"
import { integer } from "../input.js"
import type { Desk } from "../program.js"

const Asked = z.object({
  matter: z.enum(["D1", "D2", "D3", "D4", "D5", "D6"]),
  scope: z.enum(["neighbourhood", "commune"]),
  form: z.enum(["meeting", "ballot", "online"]).optional()
})

interface Options {
  readonly matter: string
  readonly scope: string
  readonly total: string
  readonly yes: string
  readonly on?: string
  readonly form?: string
  readonly meetingFailed?: boolean
}

const tally = (options: Options, on: CivilDate) => {
  const asked = Asked.safeParse(options)
  if (!asked.success) {
    const [issue] = asked.error.issues
    throw new InvalidText(
      `--${String(issue?.path[0])}: ${issue?.message}`,
      String(issue?.path[0]),
      "`danchu vote --help` lists what it takes."
    )
  }
  const { matter, scope, form } = asked.data
  const question: VoteQuestion = {
    matter,
    scope,
    ...(form !== undefined && { form }),
    total: integer(options.total, "--total"),
    yes: integer(options.yes, "--yes"),
    on,
    ...(options.meetingFailed !== undefined && { meetingFailed: options.meetingFailed })
  }
  const found = tallyVote(question)
  if (found._tag !== "Tally") throw new Withheld(found)
  const { _tag, ...rest } = found
  return {
    ...rest,
    on: question.on,
    basis: basis(found.basis),
    refusals: found.refusals.map(one => ({ code: one.code, basis: basis(one.basis) })),
    conditions: found.conditions.map(one => ({ code: one.code, basis: basis(one.basis) })),
    readings: found.readings.map(one => ({ ...one, basis: basis(one.basis) }))
  }
}

/** `danchu vote`: whether a decision of the community passes. */
export const voteCommand = (program: Command, { answering, today }: Desk): void => {
  program
    .command("vote")
    .description("whether a decision of the community passes, in whole numbers")
    .requiredOption(
      "--matter <D1…D6>",
      "the matter of Điều 15: D1–D2 contributions and funds, D3 covenant, D4 head, D5 boards, D6 self-management"
    )
    .requiredOption("--scope <scope>", "neighbourhood, or commune: there the figures count neighbourhoods")
    .requiredOption("--total <n>", "all household representatives (all neighbourhoods, at commune scope)")
    .requiredOption("--yes <n>", "how many approve")
    .option("--on <date>", "the day of the vote; today where it is left out")
    .option("--form <form>", "meeting, ballot or online")
    .option("--meeting-failed", "a meeting was held to which too few came")
    .option("--no-meeting-failed", "no such meeting was held")
    .action(
      answering(async (options: Options) =>
        tally(options, options.on === undefined ? await today() : day(options.on))
      )
    )
}
