import { capital, dateIn, type Language } from "./language.ts"
import type { Paper } from "./outbox.ts"
import { partName } from "./roles.ts"
import { templateWords } from "./templates.ts"

export interface Letter {
  readonly subject: string
  readonly lines: readonly string[]
}

/** What a notice says: which act of which case, under which clause, and where to ask; never what the case is about. */
export const letterOf = (
  paper: Pick<Paper, "caseId" | "to" | "template" | "on" | "basis">,
  ward: string,
  code: string | null,
  language: Language = "vi"
): Letter => {
  const say = (vi: string, en: string) => (language === "vi" ? vi : en)
  const name = capital(templateWords(paper.template)[language])
  return {
    subject: `${name} (${paper.caseId})`,
    lines: [
      say(`Kính gửi: ${partName(paper.to).vi}`, `To: the ${partName(paper.to).en}`),
      say(`${ward} thông báo về hồ sơ số ${paper.caseId}:`, `${ward} gives notice of case ${paper.caseId}:`),
      `${name}${paper.on === null ? "" : say(`, ngày ${dateIn("vi", paper.on)}`, `, ${paper.on}`)}.`,
      `${say("Căn cứ", "Legal basis")}: ${paper.basis[language].join("; ")}.`,
      ...(code === null
        ? []
        : [
            say(
              `Xem hồ sơ đang ở giai đoạn nào bằng mã ${code} trên trang "Đơn của tôi đến đâu rồi?".`,
              `See how far the case is with the code ${code} on the page "Where is my petition?".`
            )
          ])
    ]
  }
}
