import type { CivilDate } from "@danchu/law"
import { isRuling, leastReaching, type Rule, reaches, type Share } from "@danchu/law"
import {
  countingBoard,
  countingBoardApproval,
  secretaryApproval,
  votingMethodApproval
} from "@danchu/law/rules/community-meeting-votes"
import * as z from "zod"
import { type Refusal, refused } from "./procedure.js"

/** NĐ 59/2023/NĐ-CP Đ3.5: what a meeting of the community settles among those present before it votes. */

/** How many of the representatives present raised their hands for the secretary, the way to vote and the counting board. */
export const MeetingConduct = z.strictObject({
  secretary: z.int().min(0),
  method: z.enum(["show-of-hands", "secret-ballot"]),
  chose: z.int().min(0),
  /** For a secret ballot: how many count, how many approved them, how many households watched. */
  board: z
    .strictObject({ members: z.int().min(0), approved: z.int().min(0), witnesses: z.int().min(0) })
    .optional()
})
export type MeetingConduct = z.infer<typeof MeetingConduct>

const short = (
  rule: Rule<Share, Record<never, never>>,
  hands: number,
  present: number,
  on: CivilDate,
  [code, vi, en]: readonly [code: string, vi: string, en: string]
): Refusal | null => {
  const law = rule.on(on)
  if (!isRuling(law) || (hands <= present && reaches(law.value, hands, present))) return null
  const needed = leastReaching(law.value, present)
  return refused(law, code, `${vi}: cần ${needed}/${present}`, `${en}: ${needed} of ${present} are needed`)
}

const countedBy = (conduct: MeetingConduct, present: number, on: CivilDate): Refusal | null => {
  if (conduct.method !== "secret-ballot") return null
  const law = countingBoard.on(on)
  if (!isRuling(law)) return null
  const { members, witnesses } = law.value
  const { board } = conduct
  const fits =
    board !== undefined &&
    board.members >= members.min &&
    (members.max === null || board.members <= members.max) &&
    board.witnesses >= witnesses
  return fits
    ? short(countingBoardApproval, board.approved, present, on, [
        "counting-board-not-approved",
        "Ban kiểm phiếu chưa được cuộc họp quyết định",
        "the meeting has not approved the counting board"
      ])
    : refused(
        law,
        "counting-board-not-as-asked",
        `Ban kiểm phiếu từ ${members.min} đến ${members.max} người, ${witnesses} đại diện hộ chứng kiến`,
        `${members.min} to ${members.max} count a secret ballot and ${witnesses} households watch`
      )
}

/** Whether the meeting was conducted as the decree asks; `null` where it was, or where no law of that day was found. */
export const conductRefusal = (
  conduct: MeetingConduct | undefined,
  present: number,
  on: CivilDate
): Refusal | null => {
  const law = secretaryApproval.on(on)
  if (!isRuling(law) || present === 0) return null
  if (conduct === undefined) {
    return refused(
      law,
      "meeting-not-conducted",
      "chưa ghi nhận việc cử thư ký, chọn phương án biểu quyết",
      "how the secretary and the way to vote were chosen was not recorded"
    )
  }
  return (
    short(secretaryApproval, conduct.secretary, present, on, [
      "secretary-not-chosen",
      "chưa cử được thư ký cuộc họp",
      "the meeting has not chosen its secretary"
    ]) ??
    short(votingMethodApproval, conduct.chose, present, on, [
      "voting-method-not-chosen",
      "cuộc họp chưa chọn phương án biểu quyết",
      "the meeting has not chosen how to vote"
    ]) ??
    countedBy(conduct, present, on)
  )
}

/** The rules that `conductRefusal` asks. */
export const conductRules = [
  secretaryApproval.id,
  votingMethodApproval.id,
  countingBoardApproval.id,
  countingBoard.id
] as const
