import { addDays } from "@danchu/law"
import type { ComplaintCommand, SecondComplaintCommand } from "@danchu/procedures"
import type * as z from "zod"
import type { Offer } from "./walk.js"

type AtBoth = Extract<z.input<typeof ComplaintCommand>, z.input<typeof SecondComplaintCommand>>

/** Everything that may be said while a complaint is handled, at either instance. */
export const handlingOffers: readonly Offer<unknown, AtBoth>[] = [
  { type: "FindComplex", criteria: ["several-matters"], record: "TB 1" },
  { type: "FindComplex", criteria: ["no-such-criterion"], record: "TB 1" },
  { type: "StartVerification" },
  { type: "ReportVerification", agrees: true },
  { type: "ReportVerification", agrees: false },
  (_, on) => ({ type: "InviteToDialogue", dialogueOn: addDays(on, 7) }),
  { type: "HoldDialogue", complainant: "attended", record: "BB 1" },
  { type: "SuspendHandling", ground: "awaiting-other-body", evidence: ["CV 1"] },
  { type: "SuspendHandling", ground: "holidays", evidence: [] },
  { type: "SendSuspension" },
  { type: "ResumeHandling" },
  { type: "TerminateHandling", ground: "no-object", record: "QĐ 1" },
  { type: "WithdrawInPart", matters: ["bồi thường"], record: "BB 2" },
  { type: "WithdrawSome", people: 1, record: "ĐRK 2" },
  { type: "WithdrawComplaint", record: "ĐRK 1" },
  { type: "ReopenWithdrawn", record: "KL 1" },
  { type: "RestorePart", matters: ["bồi thường"], record: "KL 1" },
  { type: "RestoreSome", people: 1, record: "KL 1" },
  { type: "SucceedComplainant", record: "GT 1" },
  { type: "RecordLawsuit", record: "TB 5" },
  { type: "DemandReexamination", ground: "unlawful-and-harmful", body: "chair-of-province", record: "CV 9" },
  { type: "ConcludeReexamination", result: "resolve-again", record: "KL 2" }
]
