import { type CivilDate, inVietnamese, isRuling, type LeadTime, type Rule } from "@danchu/law"
import { meetingDocuments, meetingNotice } from "@danchu/law/rules/community-meeting"
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

/** Đ3.3 — those who take part are told "ít nhất 02 ngày trước khi tổ chức cuộc họp". */
export const noticeRefusal = (
  noticeOn: CivilDate | undefined,
  heldOn: CivilDate,
  bench: Bench
): Refusal | null =>
  tooLate(meetingNotice, noticeOn, heldOn, bench, "notice-too-short", [
    "cuộc họp phải được thông báo",
    "the meeting had to be announced"
  ])

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
