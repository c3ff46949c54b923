import {
  Assignment,
  CaseId,
  CivilDateText,
  Count,
  Direction,
  ListCode,
  Plan,
  Programme,
  Review,
  TaskRef,
  Text
} from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to a programme of government mass mobilisation, and what is kept of it. */

const directive = {
  /** The programme with the directive it carries out and the lines of tasks that the directive sets. */
  programme: Programme,
  /** The day by which whoever directs wants a report, where the directive sets one. */
  reportBy: CivilDateText.optional()
}
const plan = { plan: Plan }
const assignment = { assignment: Assignment }
const result = {
  task: TaskRef,
  outcome: z.enum(["done", "partly", "not-done"]),
  evidence: Text,
  /** What was counted of it, with its denominator, as dossiers in time of all dossiers. */
  measure: z.strictObject({ indicator: ListCode, part: Count, whole: Count }).optional()
}
const direction = { direction: Direction }
const answer = { id: CaseId, record: Text }
const review = { review: Review }
const report = { record: Text }

/** One line of the scorecard of a review. */
const line = z.strictObject({
  line: ListCode,
  tasks: Count,
  assigned: Count,
  done: Count,
  /** Of those done, how many by their day. */
  inTime: Count
})

export const MobilisationProgrammeCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("GiveDirective"), ...ordered, ...directive }),
  z.strictObject({ type: z.literal("AdoptPlan"), ...ordered, ...plan }),
  z.strictObject({ type: z.literal("AssignTask"), ...ordered, ...assignment }),
  z.strictObject({ type: z.literal("ReportTask"), ...ordered, ...result }),
  z.strictObject({ type: z.literal("GiveDirection"), ...ordered, ...direction }),
  z.strictObject({ type: z.literal("AnswerDirection"), ...ordered, ...answer }),
  z.strictObject({ type: z.literal("HoldReview"), ...ordered, ...review }),
  z.strictObject({ type: z.literal("ReportBack"), ...ordered, ...report })
])
export type MobilisationProgrammeCommand = z.infer<typeof MobilisationProgrammeCommand>

export const MobilisationProgrammeEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("DirectiveGiven"), ...happened, ...directive }),
  z.strictObject({ type: z.literal("PlanAdopted"), ...happened, ...plan }),
  z.strictObject({ type: z.literal("TaskAssigned"), ...happened, ...assignment }),
  z.strictObject({ type: z.literal("TaskReported"), ...happened, ...result, late: z.boolean() }),
  z.strictObject({ type: z.literal("DirectionGiven"), ...happened, ...direction }),
  z.strictObject({ type: z.literal("DirectionAnswered"), ...happened, ...answer, late: z.boolean() }),
  z.strictObject({ type: z.literal("ReviewHeld"), ...happened, ...review, scorecard: z.array(line) }),
  z.strictObject({ type: z.literal("ReportedBack"), ...happened, ...report, late: z.boolean() })
])
export type MobilisationProgrammeEvent = z.infer<typeof MobilisationProgrammeEvent>
