import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { Count } from "./count.js"
import { ModelRef, MovementRef, OfficeRef } from "./entry-ref.js"
import { NeighbourhoodRef } from "./household.js"
import { LocalDocument } from "./local-document.js"
import { holding } from "./personal-data.js"
import { Text } from "./text.js"
import { ListCode } from "./vault-ref.js"

/**
 * Emulation movements and their models ("Dân vận khéo"). They live by guidance and plans of the Party, the Front and the
 * commune, not by statute: fields, criteria and days are data of the movement.
 */

/** A share that must be reached, exactly: two of three is `{ num: 2, den: 3 }`. */
const Share = z
  .strictObject({
    num: holding(z.int().min(1), "none", "the upper part of a share of many"),
    den: holding(z.int().min(1), "none", "the lower part of a share of many")
  })
  .refine(({ num, den }) => num <= den, {
    error: "tỷ lệ không được lớn hơn 1 / the share is more than the whole"
  })

/** One thing that is looked at: in each household, or once for the whole model. */
export const Criterion = z.strictObject({
  code: holding(ListCode, "none", "a word of the movement's own list of criteria"),
  name: holding(Text, "none", "the words of the movement's own guidance"),
  of: holding(
    z.enum(["each-household", "whole"]),
    "none",
    "whether households are counted, or the model judged"
  ),
  /** How many of those looked at must meet it; left out where the movement sets no number. */
  least: Share.optional()
})
export type Criterion = z.infer<typeof Criterion>

/** What a check of one criterion found: how many were looked at and how many met it, never which. */
export const CriterionResult = z
  .strictObject({
    criterion: holding(ListCode, "none", "a word of the movement's own list of criteria"),
    checked: holding(Count, "none", "how many were looked at"),
    met: holding(Count, "none", "how many of them met it; never which")
  })
  .refine(({ checked, met }) => met <= checked, {
    error: "số đạt không được lớn hơn số được kiểm tra / more meet it than were looked at",
    path: ["met"]
  })
export type CriterionResult = z.infer<typeof CriterionResult>

/** A movement with what its own plan asks. */
export const EmulationMovement = z.strictObject({
  id: MovementRef,
  name: holding(Text, "none", "the public name of a movement"),
  plan: LocalDocument,
  launchedBy: holding(OfficeRef, "none", "the body that launched the movement"),
  launchedOn: holding(CivilDateText, "none", "the day on which the movement was launched"),
  /** The fields that its plan names. */
  fields: holding(z.array(ListCode).min(1), "none", "words of the movement's own list of fields"),
  /** The last day of registration, where its plan sets one. */
  registerBy: holding(CivilDateText.optional(), "none", "a day that the plan sets for everybody"),
  /** Whether its plan forbids one body to register what another has registered. */
  unique: holding(z.boolean().default(false), "none", "a rule of the plan, the same for all")
})
export type EmulationMovement = z.infer<typeof EmulationMovement>

/** One line of a movement's register of models. */
export const EmulationModel = z.strictObject({
  id: ModelRef,
  movement: MovementRef,
  name: holding(Text, "free-text", "the model's own title; names of people do not belong into it"),
  field: holding(ListCode, "none", "a word of the movement's own list of fields"),
  actor: holding(z.enum(["collective", "individual"]), "about", "whether one person stands behind the model"),
  owner: holding(OfficeRef, "none", "the body that answers for the model"),
  place: holding(NeighbourhoodRef.optional(), "none", "a place of many households"),
  /** The model that it repeats. */
  copyOf: holding(ModelRef.optional(), "none", "another entry of the register"),
  criteria: z.array(Criterion).min(1)
})
export type EmulationModel = z.infer<typeof EmulationModel>

/** A way of doing things that others can take over; told in words, not scored. */
export const GoodPractice = z.strictObject({
  model: ModelRef,
  problem: holding(Text, "free-text", "what was wrong before; names do not belong into it"),
  way: holding(Text, "free-text", "what was done; names do not belong into it"),
  result: holding(Text, "free-text", "what came of it; names do not belong into it")
})
export type GoodPractice = z.infer<typeof GoodPractice>
