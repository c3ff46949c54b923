import { day } from "@danchu/law"
import { lineageOf, type Relative, type Unit, unitOf } from "@danchu/units"
import type { Command } from "commander"
import { basis } from "../answer.js"
import type { Desk } from "../program.js"

const described = (unit: Unit) => ({ ...unit, basis: basis(unit.basis) })

const related = (relatives: readonly Relative[]) =>
  relatives.map(({ unit, part }) => ({
    code: unit.code,
    name: unit.name,
    validFrom: unit.validFrom,
    validUntil: unit.validUntil,
    part
  }))

const lineage = (code: string) => ({
  code,
  units: lineageOf(code).map(one => ({
    ...described(one.unit),
    predecessors: related(one.predecessors),
    successors: related(one.successors)
  }))
})

/** `danchu unit`: administrative units, each a code and the days on which it was borne. */
export const unitCommand = (program: Command, { answering, today }: Desk): void => {
  const unit = program.command("unit").description("administrative units and what they came from")

  unit
    .command("show <code>", { isDefault: true })
    .description("the unit that bears a code on a day, with its predecessors and successors")
    .option("--on <date>", "the day; today where it is left out")
    .action(
      answering(async (code: string, options: { readonly on?: string }) => {
        const on = options.on === undefined ? await today() : day(options.on)
        const found = unitOf(code, on)
        const family = lineageOf(code).find(one => one.unit.validFrom === found.validFrom)
        return {
          on,
          ...described(found),
          predecessors: related(family?.predecessors ?? []),
          successors: related(family?.successors ?? [])
        }
      })
    )

  unit
    .command("lineage <code>")
    .description("every unit that bore a code, with predecessors and successors")
    .action(answering(lineage))
}
