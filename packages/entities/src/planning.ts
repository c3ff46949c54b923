import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { OfficeRef, TaskRef } from "./entry-ref.js"
import { LocalDocument } from "./local-document.js"
import { holding } from "./personal-data.js"
import { CaseId, PersonRef, Text } from "./text.js"
import { ListCode } from "./vault-ref.js"

/** Plans, programmes and who does what by when. Documents of one place ask for them; their words come as data. */

/** One line of tasks that a directive sets. */
export const TaskLine = z.strictObject({
  code: holding(ListCode, "none", "a word of the directive's own list"),
  name: holding(Text, "none", "the words of a published directive")
})
export type TaskLine = z.infer<typeof TaskLine>

/** A piece of work of a plan, on one line of tasks. */
export const PlannedTask = z.strictObject({
  id: TaskRef,
  line: holding(ListCode, "none", "a word of the directive's own list"),
  content: holding(Text, "free-text", "what is to be done; names do not belong into it")
})
export type PlannedTask = z.infer<typeof PlannedTask>

/** A goal with its measure and its day, as an urban class by a year. */
export const Target = z.strictObject({
  metric: holding(ListCode, "none", "what is measured, in a word"),
  value: holding(Text, "none", "what is to be reached, as the plan writes it"),
  by: holding(CivilDateText, "none", "the day by which it is to be reached")
})
export type Target = z.infer<typeof Target>

/** A plan: the documents that it carries out, its tasks, and until when it runs. */
export const Plan = z.strictObject({
  document: LocalDocument,
  carriesOut: z.array(LocalDocument),
  tasks: z.array(PlannedTask).min(1),
  targets: z.array(Target).default([]),
  until: holding(CivilDateText, "none", "the last day of the plan")
})
export type Plan = z.infer<typeof Plan>

/** A project, a movement, or a programme that several bodies carry out together. */
export const Programme = z.strictObject({
  id: holding(CaseId, "none", "the file of a programme"),
  kind: holding(
    z.enum(["project", "movement", "coordination", "mobilisation"]),
    "none",
    "what sort of programme it is"
  ),
  plan: LocalDocument,
  leads: holding(OfficeRef, "none", "the body that leads the programme"),
  takePart: holding(z.array(OfficeRef), "none", "the bodies that carry it out together"),
  lines: z.array(TaskLine).min(1)
})
export type Programme = z.infer<typeof Programme>

/** Who does a task by when, and who answers for it. */
export const Assignment = z.strictObject({
  task: TaskRef,
  office: holding(OfficeRef, "none", "the body that does it"),
  /** The official who does it; left out where the body itself is named. */
  official: holding(PersonRef.optional(), "reference", "who does the task, by a code of the office"),
  /** The head who answers for it. */
  accountable: holding(PersonRef, "reference", "which head answers for the task, by a code of the office"),
  by: holding(CivilDateText, "none", "the day by which it is to be done"),
  /** The professional duty that it is tied to. */
  duty: holding(Text.optional(), "free-text", "the professional duty that the task goes with")
})
export type Assignment = z.infer<typeof Assignment>

/** What a higher body orders, and when it wants a report. */
export const Direction = z.strictObject({
  id: holding(CaseId, "none", "the number of an order among bodies"),
  from: holding(OfficeRef, "none", "the body that directs"),
  to: holding(OfficeRef, "none", "the body that is directed"),
  content: holding(Text, "free-text", "what is ordered; names do not belong into it"),
  by: holding(CivilDateText, "none", "the day by which a report is wanted")
})
export type Direction = z.infer<typeof Direction>

/** A review: sơ kết on the way, tổng kết at the end. */
export const Review = z
  .strictObject({
    kind: holding(z.enum(["preliminary", "final"]), "none", "sơ kết or tổng kết"),
    from: holding(CivilDateText, "none", "the first day that is reviewed"),
    to: holding(CivilDateText, "none", "the last day that is reviewed"),
    record: holding(Text, "free-text", "the document of the review; names do not belong into it")
  })
  .refine(({ from, to }) => from <= to, {
    error: "kỳ sơ kết, tổng kết kết thúc trước khi bắt đầu / the period ends before it begins",
    path: ["to"]
  })
export type Review = z.infer<typeof Review>
