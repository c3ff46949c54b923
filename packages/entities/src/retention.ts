import type { Label, Rule, Term } from "@danchu/law"
import { petitionRetention } from "@danchu/law/rules/petition-classification"

/** How long papers of one kind are kept. */
export interface Retention {
  readonly of: "filed-petition" | "complaint-file" | "denunciation-file" | "reflection-file"
  readonly label: Label
  /** The rule that gives the term; `null` where none of the texts that were read gives one. */
  readonly rule: Rule<{ readonly kept: Term }> | null
  /** Where there is no rule: what the texts say instead. Nothing is destroyed on such a line. */
  readonly silence?: string
}

const elsewhere =
  "the texts that were read send on to the law of archives, which was not read, and give no term"

/**
 * How long papers are kept, with the rule that says so, and with nothing where no text says so.
 * @example
 * ```ts
 * retentionSchedule.find(({ of }) => of === "filed-petition")?.rule?.on(day("2020-05-04"))
 * ```
 */
export const retentionSchedule: readonly Retention[] = [
  {
    of: "filed-petition",
    label: { vi: "đơn xếp lưu", en: "papers that are filed away without an answer" },
    rule: petitionRetention
  },
  {
    of: "complaint-file",
    label: { vi: "hồ sơ giải quyết khiếu nại", en: "the file of a complaint" },
    rule: null,
    silence: elsewhere
  },
  {
    of: "denunciation-file",
    label: { vi: "hồ sơ giải quyết vụ việc tố cáo", en: "the file of a denunciation" },
    rule: null,
    silence: elsewhere
  },
  {
    of: "reflection-file",
    label: {
      vi: "hồ sơ phản ánh, kiến nghị về quy định hành chính",
      en: "the file of a reflection on regulations"
    },
    rule: null,
    silence: elsewhere
  }
]
