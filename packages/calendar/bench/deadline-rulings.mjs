import { day } from "@danchu/calendar"
import { dialogueNotice } from "@danchu/law/rules/complaint-dialogue"
import { complaintAcceptance, complaintResolutionFirst } from "@danchu/law/rules/complaint-first"
import { boardDuration } from "@danchu/law/rules/disclosure-terms"

const ruled = rule => {
  const answer = rule.on(day("2026-07-01"))
  if (answer._tag !== "Ruling") throw new Error(`${rule.id} has no ruling`)
  return answer
}

export const complaintFirst = {
  acceptance: ruled(complaintAcceptance),
  resolution: ruled(complaintResolutionFirst)
}
export const complaintDialogue = ruled(dialogueNotice)
export const disclosureTerms = ruled(boardDuration)
