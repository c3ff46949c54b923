import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { CaseId, PersonRef, Text } from "./text.js"

/** What a paper asks for: khiếu nại, tố cáo, or kiến nghị, phản ánh. */
export const PetitionKind = z.enum(["complaint", "denunciation", "petition"])
export type PetitionKind = z.infer<typeof PetitionKind>

/** One line of an office's register of incoming petitions, without anybody's name. */
export const Petition = z.strictObject({
  id: CaseId,
  kind: PetitionKind,
  receivedOn: CivilDateText,
  /** The day on which the sender received, or learned of, the decision or act. */
  knownOn: CivilDateText.optional(),
  sender: PersonRef,
  signers: z.int().min(1),
  signed: z.boolean(),
  /** Where many complain together: they have appointed representatives in writing. */
  representation: z.boolean().default(false),
  remote: z.boolean().default(false),
  subject: Text
})
export type Petition = z.infer<typeof Petition>
