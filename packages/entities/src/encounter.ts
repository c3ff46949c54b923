import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { Count } from "./count.js"
import { OfficeRef } from "./entry-ref.js"
import { holding } from "./personal-data.js"
import { CaseId, Text } from "./text.js"
import { UnitRef } from "./unit.js"
import { ListCode, VaultRef } from "./vault-ref.js"

/** Where people and those who govern meet: reception, dialogue, voters' meetings, and what was promised there. */

/** One visit at citizen reception; who came is in the vault. */
export const ReceptionVisit = z
  .strictObject({
    id: holding(CaseId, "reference", "the number of a visit; the register leads to who came"),
    on: holding(CivilDateText, "none", "the day of the visit"),
    mode: holding(z.enum(["in-person", "online"]), "none", "how the visitor was received"),
    receivedBy: holding(OfficeRef, "none", "which office received, not which officer"),
    visitor: holding(VaultRef, "reference", "who came, in the vault"),
    people: holding(z.int().min(1), "about", "how many came about one matter"),
    representatives: holding(z.int().min(0).max(5), "about", "how many spoke for the others"),
    kinds: z.array(
      holding(z.enum(["complaint", "denunciation", "petition"]), "about", "what the visitor asked for")
    )
  })
  .refine(({ people, representatives }) => representatives <= people, {
    error: "người đại diện phải là người trong số họ / representatives are some of the people themselves",
    path: ["representatives"]
  })
export type ReceptionVisit = z.infer<typeof ReceptionVisit>

/** A dialogue of heads with citizens or with enterprises. */
export const DialogueRecord = z.strictObject({
  id: holding(CaseId, "none", "the file of a public meeting"),
  with: holding(z.enum(["citizens", "enterprises"]), "none", "whom the head met"),
  place: UnitRef,
  heldOn: holding(CivilDateText, "none", "the day of a public meeting"),
  attended: Count
})
export type DialogueRecord = z.infer<typeof DialogueRecord>

/** A question that was put, and who owes the answer. */
export const Question = z.strictObject({
  id: holding(CaseId, "reference", "a line of the minutes, which may lead to who asked"),
  at: holding(CaseId, "none", "the meeting at which it was put"),
  field: holding(ListCode, "none", "what it is about, as a code"),
  content: holding(Text, "free-text", "what was asked; names belong into the vault"),
  addressedTo: holding(OfficeRef, "none", "which office owes the answer")
})
export type Question = z.infer<typeof Question>

/** The answer to a question, at once or later. */
export const Answer = z.strictObject({
  question: holding(CaseId, "reference", "the line of the minutes that is answered"),
  by: holding(OfficeRef, "none", "which office gave the answer"),
  on: holding(CivilDateText, "none", "the day of the answer"),
  content: holding(Text, "free-text", "what was answered; names belong into the vault")
})
export type Answer = z.infer<typeof Answer>

/** What a head promised, wherever it was promised, with its day and what shows that it was done. */
export const CommitmentRecord = z
  .strictObject({
    id: holding(CaseId, "none", "a line of the ledger of promises of an office"),
    source: holding(
      z.enum(["dialogue", "reception", "voter-meeting", "supervision"]),
      "none",
      "where it was promised"
    ),
    of: holding(CaseId, "reference", "the file in which it was promised"),
    by: holding(OfficeRef, "none", "which office promised, not which person"),
    content: holding(Text, "free-text", "what was promised; names belong into the vault"),
    promisedOn: holding(CivilDateText, "none", "the day of the promise"),
    dueOn: holding(CivilDateText, "none", "the day by which it is to be done"),
    doneOn: holding(z.nullable(CivilDateText).default(null), "none", "the day on which it was done"),
    evidence: z.array(holding(VaultRef, "reference", "a paper or picture that shows it, in the vault"))
  })
  .refine(({ promisedOn, dueOn }) => promisedOn <= dueOn, {
    error: "hạn thực hiện không được trước ngày cam kết / it is due after it was promised",
    path: ["dueOn"]
  })
  .refine(({ doneOn, evidence }) => doneOn === null || evidence.length > 0, {
    error: "cam kết đã thực hiện thì phải có minh chứng / what was done is shown by evidence",
    path: ["evidence"]
  })
export type CommitmentRecord = z.infer<typeof CommitmentRecord>

/** An opinion of voters, as consolidated: from how many, never from whom. */
export const VoterOpinion = z.strictObject({
  id: holding(CaseId, "none", "a line of the list of voters' opinions"),
  meeting: holding(CaseId, "none", "the meeting with voters at which it was given"),
  field: holding(ListCode, "none", "what it is about, as a code"),
  content: holding(Text, "free-text", "what voters said; names belong into the vault"),
  voiced: Count,
  competent: holding(z.optional(OfficeRef), "none", "which office must answer"),
  /** An opinion that is a complaint, a denunciation or a petition goes that way once. */
  movedTo: holding(z.optional(CaseId), "reference", "the file that it went on in")
})
export type VoterOpinion = z.infer<typeof VoterOpinion>
