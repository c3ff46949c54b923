import { type Citation, cite } from "../citation.js"
import { type Ground, ground } from "../ground.js"
import { days, type Term } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Tố cáo 25/2018/QH14 Đ30.2–3: which cases may be given more time, how often and how much. */

/** A ground for more time, how often it may be used, and how much it adds at most each time. */
export interface ExtensionGround<Code extends string = string> extends Ground<Code> {
  readonly times: number
  readonly each: Term
}

const extension = <const Code extends string>(
  code: Code,
  basis: Citation,
  vi: string,
  en: string,
  times: number,
  each: Term
): ExtensionGround<Code> => ({ ...ground(code, basis, vi, en), times, each })

const law = "25/2018/QH14"

const grounds = [
  extension(
    "complex",
    cite(law, "Đ30.k2", "có thể gia hạn giải quyết tố cáo một lần nhưng không quá 30 ngày"),
    "vụ việc phức tạp",
    "a complex case",
    1,
    days(30)
  ),
  extension(
    "especially-complex",
    cite(law, "Đ30.k3", "có thể gia hạn giải quyết tố cáo hai lần, mỗi lần không quá 30 ngày"),
    "vụ việc đặc biệt phức tạp",
    "an especially complex case",
    2,
    days(30)
  )
] as const

/** Đ30.2–3 — "gia hạn giải quyết tố cáo một lần nhưng không quá 30 ngày"; "hai lần, mỗi lần không quá 30 ngày". */
export const denunciationExtensionGrounds = rule("denunciation.extension-grounds", {
  label: { vi: "căn cứ gia hạn giải quyết tố cáo", en: "grounds for extending the resolution" },
  is: Timeline.enacted(
    "2019-01-01",
    cite(law, "Đ30.k2", "có thể gia hạn giải quyết tố cáo một lần nhưng không quá 30 ngày"),
    grounds,
    cite(law, "Đ30.k3", "có thể gia hạn giải quyết tố cáo hai lần, mỗi lần không quá 30 ngày")
  )
})
