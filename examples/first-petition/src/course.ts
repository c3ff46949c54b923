import { ComplaintCommand } from "@danchu/procedures"
import type * as z from "zod"
import type { Entry } from "./register.ts"

type Given = z.input<typeof ComplaintCommand>

/** What the register says has been done in a case, as commands in the order of their days. */
export const courseOf = ({ petition, row }: Entry): readonly ComplaintCommand[] => {
  const given: Given[] = [
    {
      type: "ReceiveComplaint",
      on: petition.receivedOn,
      ...(petition.knownOn !== undefined && { knownOn: petition.knownOn }),
      signed: petition.signed,
      signers: petition.signers,
      representation: petition.representation,
      remote: petition.remote
    }
  ]
  if (row.refusedOn !== undefined && row.refusalGround !== undefined) {
    given.push({
      type: "RefuseComplaint",
      on: row.refusedOn,
      ground: row.refusalGround,
      reason: "theo sổ theo dõi"
    })
  }
  if (row.acceptedOn !== undefined) {
    given.push({ type: "AcceptComplaint", on: row.acceptedOn })
    if (row.complexity !== undefined) {
      given.push({
        type: "FindComplex",
        on: row.acceptedOn,
        criteria: [row.complexity],
        record: "theo sổ theo dõi"
      })
    }
    if (row.suspendedOn !== undefined && row.suspensionGround !== undefined) {
      given.push({
        type: "SuspendHandling",
        on: row.suspendedOn,
        ground: row.suspensionGround,
        evidence: ["theo sổ theo dõi"]
      })
      given.push({ type: "SendSuspension", on: row.suspendedOn })
    }
    if (row.resumedOn !== undefined) {
      given.push({ type: "ResumeHandling", on: row.resumedOn })
      given.push({ type: "SendSuspension", on: row.resumedOn })
    }
    if (row.verifiedOn !== undefined && row.agrees !== undefined) {
      given.push({ type: "StartVerification", on: row.resumedOn ?? row.acceptedOn })
      given.push({ type: "ReportVerification", on: row.verifiedOn, agrees: row.agrees })
    }
    if (row.invitedOn !== undefined && row.dialogueOn !== undefined) {
      given.push({ type: "InviteToDialogue", on: row.invitedOn, dialogueOn: row.dialogueOn })
      given.push({
        type: "HoldDialogue",
        on: row.dialogueOn,
        complainant: "attended",
        record: "theo sổ theo dõi"
      })
    }
    if (row.decidedOn !== undefined && row.outcome !== undefined) {
      given.push({ type: "DecideComplaint", on: row.decidedOn, outcome: row.outcome })
    }
    if (row.sentOn !== undefined) given.push({ type: "SendDecision", on: row.sentOn })
    if (row.decisionReceivedOn !== undefined)
      given.push({ type: "RecordReceiptOfDecision", on: row.decisionReceivedOn })
    if (row.appealedOn !== undefined) given.push({ type: "LodgeSecondComplaint", on: row.appealedOn })
  }
  if (row.withdrawnOn !== undefined)
    given.push({ type: "WithdrawComplaint", on: row.withdrawnOn, record: "theo sổ theo dõi" })
  return given.map(command => ComplaintCommand.parse(command))
}
