import { type CivilDate, day, type Finding, fateOf, inVietnamese, scan } from "@danchu/law"
import { say, title } from "./print.ts"

const fates = {
  "in-force": "còn hiệu lực",
  "not-yet": "chưa có hiệu lực",
  ended: "đã hết hiệu lực",
  undated: "chưa rõ hiệu lực"
} as const

const wrongs: Readonly<Record<string, string>> = {
  "issuer-differs": "cơ quan ban hành không khớp với số hiệu",
  "implausible-ratio": "gần như mỗi lĩnh vực chỉ có một thủ tục: một trong hai con số đếm thứ khác"
}

/** Doubts about the notice itself; that an instrument has ended since is no fault of its writer. */
const wrong = (finding: Finding) => finding.doubts.filter(one => Object.hasOwn(wrongs, one.code))

/** Reads a notice: the instruments it cites, what has become of each, and what cannot be right in it. */
export const printNotice = (text: string, today: CivilDate): void => {
  title("1. Văn bản viện dẫn trong thông báo: data/notice.txt")
  const findings = scan(text, today)
  const numbers = new Set(
    findings.flatMap(one =>
      one.kind === "citation" && one.citation.instrument?.registered ? [one.citation.instrument.number] : []
    )
  )
  for (const number of numbers) {
    const fate = fateOf(number, today)
    const since = fate.until !== null && fate.state === "ended" ? ` từ ${inVietnamese(day(fate.until))}` : ""
    const now = fate.nowInPlace.length > 0 ? `, nay là ${fate.nowInPlace.join(", ")}` : ""
    const changed =
      fate.amendedBy.length > 0 && fate.state === "in-force"
        ? `, được sửa đổi bởi ${fate.amendedBy.join(", ")}`
        : ""
    say(`  ${number.padEnd(24)} ${fates[fate.state]}${since}${now}${changed}`)
  }
  const doubts = findings.flatMap(finding => wrong(finding).map(doubt => ({ finding, doubt })))
  say(`Có ${doubts.length} chỗ không đúng trong chính văn bản:`)
  for (const { finding, doubt } of doubts)
    say(`  dòng ${finding.line}: “${finding.text}” — ${wrongs[doubt.code]}
      ${doubt.message}`)
}
