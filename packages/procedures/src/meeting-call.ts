import { CivilDateText, ListCode } from "@danchu/entities"
import { type CivilDate, inVietnamese, isRuling, type LeadTime, type Rule } from "@danchu/law"
import { meetingDocuments, meetingNotice, meetingNoticeForms } from "@danchu/law/rules/community-meeting"
import * as z from "zod"
import { type Bench, type Refusal, refused } from "./procedure.js"
import { noticeInTime } from "./term.js"

/** NĐ 59/2023/NĐ-CP Đ3.3–4: whether a meeting of the community was called, and its documents sent, early enough. */

type Before = Rule<LeadTime, Record<never, never>>

const tooLate = (
  rule: Before,
  done: CivilDate | undefined,
  heldOn: CivilDate,
  bench: Bench,
  code: string,
  words: readonly [vi: string, en: string]
): Refusal | null => {
  const law = rule.on(heldOn)
  if (!isRuling(law)) return null
  const last = noticeInTime(law, heldOn, bench)
  return done !== undefined && done <= last
    ? null
    : refused(law, code, `${words[0]} chậm nhất ngày ${inVietnamese(last)}`, `${words[1]} by ${last}`)
}

/** When and how those who take part were told of a meeting, and whether that was posted too. */
export const MeetingNotice = z.strictObject({
  on: CivilDateText,
  by: z.array(ListCode).min(1),
  posted: z.boolean()
})
export type MeetingNotice = z.infer<typeof MeetingNotice>

/** Đ3.3 — in one of the forms of the decree, and posted besides. */
export const noticeFormRefusal = (
  { by, posted }: Pick<MeetingNotice, "by" | "posted">,
  on: CivilDate
): Refusal | null => {
  const law = meetingNoticeForms.on(on)
  if (!isRuling(law)) return null
  const known = new Set(law.value.map(({ code }) => code))
  return posted && by.length > 0 && by.every(one => known.has(one))
    ? null
    : refused(
        law,
        "not-announced-as-asked",
        "phải thông báo bằng một trong các hình thức của Nghị định và niêm yết công khai",
        `it is announced in one of these forms and posted: ${[...known].join(", ")}`
      )
}

/** Đ3.3 — those who take part are told "ít nhất 02 ngày trước khi tổ chức cuộc họp", in a form of the decree. */
export const noticeRefusal = (
  notice: MeetingNotice | undefined,
  heldOn: CivilDate,
  bench: Bench
): Refusal | null =>
  tooLate(meetingNotice, notice?.on, heldOn, bench, "notice-too-short", [
    "cuộc họp phải được thông báo",
    "the meeting had to be announced"
  ]) ?? (notice ? noticeFormRefusal(notice, heldOn) : null)

/** Đ3.4 — for D1, D2 and D3 the documents go to every household "ít nhất 02 ngày trước khi cuộc họp diễn ra". */
export const documentsRefusal = (
  documentsOn: CivilDate | undefined,
  heldOn: CivilDate,
  bench: Bench
): Refusal | null =>
  tooLate(meetingDocuments, documentsOn, heldOn, bench, "documents-too-late", [
    "tài liệu phải được gửi đến từng hộ gia đình",
    "the documents had to reach every household"
  ])
