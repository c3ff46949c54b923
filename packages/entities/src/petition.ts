import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { holding } from "./personal-data.js"
import { CaseId, PersonRef, Text } from "./text.js"

/** What a paper asks for: khiếu nại, tố cáo, or kiến nghị, phản ánh. */
export const PetitionKind = holding(
  z.enum(["complaint", "denunciation", "petition"]),
  "none",
  "decides which law governs"
)
export type PetitionKind = z.infer<typeof PetitionKind>

/** One line of an office's register of incoming petitions, without anybody's name. */
export const Petition = z.strictObject({
  id: holding(CaseId, "reference", "joins the register, the file and the report"),
  kind: PetitionKind,
  receivedOn: holding(CivilDateText, "none", "starts the terms of the office"),
  /** The day on which the sender received, or learned of, the decision or act. */
  knownOn: holding(
    CivilDateText.optional(),
    "about",
    "starts the limitation: when this sender learned of something"
  ),
  sender: holding(PersonRef, "reference", "says whose petition it is; the name is kept elsewhere"),
  signers: holding(z.int().min(1), "about", "decides whether many complain together"),
  signed: holding(z.boolean(), "about", "a paper without a signature is not dealt with"),
  /** Where many complain together: they have appointed representatives in writing. */
  representation: holding(z.boolean().default(false), "about", "many must appoint representatives"),
  remote: holding(z.boolean().default(false), "about", "lengthens the terms where the sender lives far away"),
  subject: holding(Text, "free-text", "says what the petition is about; names belong into the vault")
})
export type Petition = z.infer<typeof Petition>
