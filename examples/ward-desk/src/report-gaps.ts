import type { Label } from "@danchu/law"
import type { Sheet } from "@danchu/reports"
import type { Offered } from "./report-forms.ts"

/** Columns of a form that stay empty, and why: nobody counted them, or the form of the day was not read. */
export interface Gap {
  readonly _tag: "Unknown" | "NotVerified"
  readonly columns: readonly number[]
  readonly why: Label
}

type Reason = readonly [covers: (column: number) => boolean, why: Label]
const within =
  (...ranges: readonly (readonly [from: number, to: number])[]) =>
  (column: number): boolean =>
    ranges.some(([from, to]) => column >= from && column <= to)

const replies: Label = {
  vi: "văn bản phúc đáp của cơ quan khác không được ghi ở bàn này",
  en: "replies of other bodies are not recorded at this desk"
}
const assets: Label = {
  vi: "tiền, đất, tổ chức và cá nhân được trả lại quyền lợi không được ghi ở bàn này",
  en: "money, land, and who got their rights back are not recorded at this desk"
}
const people: Label = {
  vi: "người bị xử lý, vụ việc chuyển điều tra hoặc khởi tố không được ghi ở bàn này",
  en: "people disciplined and cases handed to investigation or prosecuted are not recorded at this desk"
}
const finished: Label = {
  vi: "thủ tục không có bước ghi ngày thi hành xong",
  en: "the procedure has no step that tells when it was carried out in full"
}
const carriedOut: Label = {
  vi: "thủ tục không ghi kết luận nào phải được thực hiện, bằng gì và bao giờ xong",
  en: "the procedure does not tell which conclusions must be carried out, with what, and when they were"
}
const firstUpheld: Label = {
  vi: "đơn lần hai ở bàn này không ghi quyết định lần đầu đúng hay sai ở điểm nào",
  en: "of a second complaint this desk does not know what the first decision was found to be"
}
const sessions: Label = {
  vi: "sổ ghi từng lượt tiếp, không ghi kỳ tiếp của Thủ trưởng",
  en: "the register holds visits, and not the sessions that the head held"
}
const askedLater: Label = {
  vi: "trong kỳ có lượt tiếp ghi từ khi sổ chưa hỏi ai tiếp, lần thứ mấy, có nộp đơn không",
  en: "the period has entries from before the register asked who received, whether again, and with a paper or not"
}
const online: Label = {
  vi: "có hồ sơ trực tuyến, và bộ phận một cửa không biết là toàn trình hay một phần",
  en: "there are online dossiers, and the counter does not know whether wholly or partly so"
}
const finishedBefore: Label = {
  vi: "bàn này ghi ngày trả kết quả; ngày làm xong có thể sớm hơn, nên không biết trước, đúng hay quá hạn",
  en: "this desk records when a result was handed over; the work may have been done before, so nobody knows whether in time"
}
const notSorted: Label = {
  vi: "có phản ánh chưa phân loại là về hành vi hay về quy định hành chính",
  en: "there are reflections that are not sorted yet into those on conduct and those on rules"
}
const other: Label = { vi: "bàn này không biết", en: "this desk does not know it" }

const reasons: Readonly<Record<string, readonly Reason[]>> = {
  "TT01/2024:01/TCD": [
    [column => column === 12 || column === 21, sessions],
    [() => true, askedLater]
  ],
  "TT02/2021:02/TCD": [
    [column => column === 16, replies],
    [() => true, askedLater]
  ],
  "TT01/2024:01/XLD": [[column => column === 22, replies]],
  "TT01/2024:02/XLD": [[column => column === 26, replies]],
  "TT01/2024:03/XLD": [[column => column === 27, replies]],
  "TT01/2024:01/KQGQ": [
    [within([7, 14]), assets],
    [within([15, 19]), people],
    [within([23, 24]), firstUpheld]
  ],
  "TT01/2024:02/KQGQ": [
    [column => column === 2, finished],
    [within([3, 14]), assets],
    [within([15, 19]), people]
  ],
  "TT02/2021:03/KQGQ": [
    [within([11, 18]), assets],
    [within([19, 23]), people]
  ],
  "TT02/2021:04/KQGQ": [[() => true, carriedOut]],
  "TT09/2026/BTP:07a/BTP/KSTT": [
    [within([4, 5]), online],
    [within([10, 12]), finishedBefore]
  ],
  "TT09/2026/BTP:06a/BTP/KSTT": [[() => true, notSorted]]
}

/** Why each column without a figure has none; no column is passed over. */
export const gapsOf = ({ form, instead }: Offered, { rows }: Sheet): readonly Gap[] => {
  const empty = form.columns
    .filter(({ unit }) => unit !== "")
    .map(({ number }) => number)
    .filter(number => rows.every(({ values }) => !values.has(number)))
  const known = reasons[form.id] ?? []
  const found = new Map<Label, number[]>()
  for (const column of empty) {
    const why = known.find(([covers]) => covers(column))?.[1] ?? other
    found.set(why, [...(found.get(why) ?? []), column])
  }
  return [
    ...(instead ? [{ _tag: "NotVerified" as const, columns: [], why: instead }] : []),
    ...[...found].map(([why, columns]) => ({ _tag: "Unknown" as const, columns, why }))
  ]
}
