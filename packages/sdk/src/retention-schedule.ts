import type { RetentionLine } from "@danchu/engine"
import { ruleOf } from "@danchu/law/rules"
import * as z from "zod"
import { given } from "./given.js"

const kebab = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
const isRule = (rule: unknown): boolean => typeof rule === "object" && rule !== null && "on" in rule

/**
 * How long people can be known from the cases of some procedures. `of` stands in the record of the vault beside each key that
 * is destroyed; `rule` is the id of a rule as "petition.retention", a rule of one's own, or `null` where no text gives a term:
 * then nothing is destroyed.
 */
const RetentionSchedule = z.array(
  z.strictObject({
    of: kebab,
    procedures: z.array(kebab).min(1),
    rule: z.string().or(z.custom<NonNullable<RetentionLine["rule"]>>(isRule)).nullable()
  })
)
export type RetentionSchedule = z.input<typeof RetentionSchedule>

/**
 * The schedule as the engine takes it.
 * @throws InvalidText for a schedule that its schema cannot read, Unknown for a rule of no such id
 */
export const linesOf = (schedule: RetentionSchedule): readonly RetentionLine[] =>
  given(RetentionSchedule, schedule, "schedule", "schedule").map(({ rule, ...line }) => ({
    ...line,
    // A rule that gives no term of keeping answers nothing, and nothing is destroyed by it.
    rule: typeof rule === "string" ? (ruleOf(rule) as NonNullable<RetentionLine["rule"]>) : rule
  }))
