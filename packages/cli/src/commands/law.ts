import {
  type Answer,
  type CivilDate,
  combinationsOf,
  day,
  type FactKinds,
  factsFrom,
  isRuling,
  type Rule,
  type Unverified
} from "@danchu/law"
import { ruleOf, rules } from "@danchu/law/rules"
import type { Command } from "commander"
import { basis, Withheld } from "../answer.js"
import { collect, pairs } from "../input.js"
import type { Desk } from "../program.js"

type AnyAnswer = Answer<unknown> | Unverified<unknown>

const values = (answer: AnyAnswer) => {
  if (answer._tag === "Unverified") {
    return {
      value: plain(answer.value),
      unverified: true,
      governedOn: answer.governedOn,
      basis: basis(answer.basis)
    }
  }
  if (!isRuling(answer)) return { absent: answer._tag, basis: basis(answer.basis) }
  return {
    value: plain(answer.value),
    governedOn: answer.governedOn,
    from: answer.from,
    until: answer.until,
    confidence: answer.confidence,
    basis: basis(answer.basis),
    readings: answer.readings.map(one => ({
      value: plain(one.value),
      why: one.why,
      basis: basis(one.basis)
    })),
    warnings: answer.warnings
  }
}

/** Citations inside a value, as in a list of grounds, are printed like every other. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === "" || typeof inner !== "bigint" ? inner : String(inner)
    )
  )

const show = (
  rule: Rule<unknown, FactKinds>,
  on: CivilDate,
  given: Record<string, string>,
  unverified: boolean
) => {
  const facts = factsFrom(rule, given)
  const answer = unverified ? rule.unverified(on, facts) : rule.on(on, facts)
  if (answer._tag !== "Unverified" && !isRuling(answer)) throw new Withheld(answer)
  const variants = combinationsOf(rule.facts)
  return {
    rule: rule.id,
    ...values(answer),
    label: rule.label,
    ...(rule.trigger && { trigger: rule.trigger }),
    facts: Object.fromEntries(Object.entries(rule.facts).map(([name, kind]) => [name, kind])),
    ...(variants.length > 1 && {
      variants: variants.map(one => ({
        facts: one,
        ...values(unverified ? rule.unverified(on, one) : rule.on(on, one))
      }))
    })
  }
}

/** `danchu law …`: what the texts say, and when. */
export const lawCommands = (program: Command, { answering }: Desk): void => {
  const law = program
    .command("law")
    .description("what the law says on a day, with its clauses and how sure that is")

  law
    .command("list")
    .description("every rule, and with --on what each says on that day")
    .option("--on <date>", "the day whose law is asked")
    .action(
      answering((options: { readonly on?: string }) => {
        const on = options.on === undefined ? undefined : day(options.on)
        return {
          ...(on !== undefined && { on }),
          rules: [...rules.values()].map(rule => ({
            rule: rule.id,
            label: rule.label,
            facts: Object.keys(rule.facts),
            ...(on !== undefined && values(rule.on(on)))
          }))
        }
      })
    )

  law
    .command("show <rule>")
    .description("one rule on one day")
    .requiredOption("--on <date>", "the day whose law is asked")
    .option("--fact <name=value>", "a fact of the case; may be given again", collect, [])
    .option("--unverified", "also values known only from memory or inference, marked so", false)
    .action(
      answering(
        (
          id: string,
          options: { readonly on: string; readonly fact: readonly string[]; readonly unverified: boolean }
        ) => show(ruleOf(id), day(options.on), pairs(options.fact), options.unverified)
      )
    )
}
