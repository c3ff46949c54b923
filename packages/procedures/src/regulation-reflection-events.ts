import { ListCode, VaultRef } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to a reflection on an administrative regulation, and what is kept of it: codes, never who sent it. */

const receipt = {
  form: ListCode,
  through: z.enum(["office", "national-portal"]),
  /** Which of the requirements of Đ7 it meets. */
  meets: z.array(ListCode),
  content: VaultRef,
  sender: VaultRef.optional()
}
const file = { file: VaultRef }
const returning = { missing: z.array(ListCode), ...file }
const forwarding = { because: z.enum(["about-conduct", "out-of-competence"]), ...file }
const subject = { subject: ListCode }
const assessment = { enough: z.boolean(), ...file }
const weighing = { failed: z.array(ListCode), ...file }
const measure = { measure: ListCode.optional(), ...file }
const publication = { forms: z.array(ListCode).min(1), ...file }
const late = { late: z.boolean() }

export const RegulationReflectionCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ReceiveReflection"), ...ordered, ...receipt }),
  z.strictObject({ type: z.literal("ReturnReflection"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("ForwardReflection"), ...ordered, ...forwarding }),
  z.strictObject({ type: z.literal("TakeUpReflection"), ...ordered, ...subject }),
  z.strictObject({ type: z.literal("WorkWithSender"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("AssessGrounds"), ...ordered, ...assessment }),
  z.strictObject({ type: z.literal("WeighRegulation"), ...ordered, ...weighing }),
  z.strictObject({ type: z.literal("DecideReflection"), ...ordered, ...measure }),
  z.strictObject({ type: z.literal("PublishResult"), ...ordered, ...publication }),
  z.strictObject({ type: z.literal("TellProgress"), ...ordered, ...file })
])
export type RegulationReflectionCommand = z.infer<typeof RegulationReflectionCommand>

export const RegulationReflectionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ReflectionReceived"), ...happened, ...receipt }),
  z.strictObject({ type: z.literal("ReflectionReturned"), ...happened, ...returning, ...late }),
  z.strictObject({ type: z.literal("ReflectionForwarded"), ...happened, ...forwarding, ...late }),
  z.strictObject({ type: z.literal("ReflectionTakenUp"), ...happened, ...subject }),
  z.strictObject({ type: z.literal("WorkedWithSender"), ...happened, ...file, ...late }),
  z.strictObject({ type: z.literal("GroundsAssessed"), ...happened, ...assessment }),
  z.strictObject({ type: z.literal("RegulationWeighed"), ...happened, ...weighing }),
  z.strictObject({ type: z.literal("ReflectionDecided"), ...happened, ...measure, ...late }),
  z.strictObject({ type: z.literal("ResultPublished"), ...happened, ...publication, ...late }),
  z.strictObject({ type: z.literal("ProgressTold"), ...happened, ...file })
])
export type RegulationReflectionEvent = z.infer<typeof RegulationReflectionEvent>
