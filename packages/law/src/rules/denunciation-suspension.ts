import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { unreadIn2011 } from "./denunciation-2011.js"

/** Luật Tố cáo 25/2018/QH14 Đ33–34: withdrawal, suspension, termination. */

const law = "25/2018/QH14"
const since = "2019-01-01"
const by = { instrument: "136/2025/QH15", at: "Đ3.k5" } as const
const byDecree = { instrument: "156/2026/NĐ-CP", at: "Đ1" } as const

/** Đ33.1 — "rút toàn bộ nội dung tố cáo hoặc một phần nội dung tố cáo trước khi … ra kết luận". */
export const denunciationWithdrawal = rule("denunciation.withdrawal", {
  label: { vi: "rút tố cáo", en: "withdrawing a denunciation" },
  is: unreadIn2011()
    .amended(since, cite(law, "Đ33.k1", "Việc rút tố cáo phải được thực hiện bằng văn bản"), {
      inPart: true,
      forms: ["written"] as readonly ("written" | "recorded")[]
    })
    .amended(
      "2026-07-01",
      cite(law, "Đ33.k1", "bằng đơn rút tố cáo hoặc biên bản ghi nhận ý kiến rút tố cáo", by),
      { inPart: true, forms: ["written", "recorded"] as const }
    )
})

const signsOfViolation = "hành vi bị tố cáo có dấu hiệu vi phạm pháp luật"
const labels = {
  signs: ["hành vi bị tố cáo có dấu hiệu vi phạm pháp luật", "signs that the law was broken"],
  pressed: [
    "việc rút tố cáo do bị đe dọa, ép buộc, mua chuộc",
    "the withdrawal was threatened, forced or bought"
  ],
  abuse: [
    "lợi dụng việc tố cáo để vu khống, xúc phạm, gây thiệt hại",
    "the denunciation was used to slander or harm"
  ]
} as const

/** Đ33.3 — "vụ việc tố cáo vẫn phải được giải quyết" although it was withdrawn. */
export const resolvedDespiteWithdrawal = rule("denunciation.resolved-despite-withdrawal", {
  label: {
    vi: "các trường hợp vẫn phải giải quyết sau khi rút tố cáo",
    en: "when a withdrawn denunciation is still resolved"
  },
  is: unreadIn2011()
    .amended(since, cite(law, "Đ33.k3", "vụ việc tố cáo vẫn phải được giải quyết"), [
      ground("signs-of-violation", cite(law, "Đ33.k3", signsOfViolation), ...labels.signs),
      ground("pressed", cite(law, "Đ33.k3", "rút tố cáo do bị đe dọa, mua chuộc"), ...labels.pressed),
      ground(
        "abuse",
        cite(law, "Đ33.k3", "lợi dụng việc tố cáo để vu khống, xúc phạm, gây thiệt hại cho người bị tố cáo"),
        ...labels.abuse
      )
    ])
    .amended("2026-07-01", cite(law, "Đ33.k3", "vụ việc tố cáo vẫn phải được giải quyết"), [
      ground(
        "signs-of-violation",
        cite("31/2019/NĐ-CP", "Đ4.k4.a", "Hành vi bị tố cáo có dấu hiệu vi phạm pháp luật", byDecree),
        ...labels.signs
      ),
      ground(
        "pressed",
        cite("31/2019/NĐ-CP", "Đ4.k4.b", "do người tố cáo bị đe dọa, ép buộc, mua chuộc", byDecree),
        ...labels.pressed
      ),
      ground(
        "abuse",
        cite("31/2019/NĐ-CP", "Đ4.k4.c", "người tố cáo đã lợi dụng việc tố cáo để vu khống", byDecree),
        ...labels.abuse
      )
    ])
})

/** Đ33.2 — "có một hoặc một số người tố cáo rút tố cáo thì tố cáo vẫn tiếp tục được giải quyết". */
export const someDenouncersWithdraw = rule("denunciation.withdrawal.some", {
  label: { vi: "một số trong nhiều người tố cáo rút tố cáo", en: "some of several denouncers withdraw" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ33.k2", "có một hoặc một số người tố cáo rút tố cáo thì tố cáo vẫn tiếp tục được giải quyết"),
    "goes-on" as const
  )
})

const suspension = [
  ground(
    "awaiting-other-body",
    cite(law, "Đ34.k1.a", "Cần đợi kết quả giải quyết của cơ quan, tổ chức, cá nhân khác"),
    "đợi kết quả giải quyết của cơ quan khác hoặc vụ việc khác",
    "another body or case must be decided first"
  ),
  ground(
    "awaiting-expertise",
    cite(law, "Đ34.k1.b", "Cần đợi kết quả giám định bổ sung, giám định lại"),
    "đợi giám định bổ sung, giám định lại",
    "supplementary or repeated expertise"
  )
] as const

export type DenunciationSuspensionGround = (typeof suspension)[number]["code"]

/** Đ34.1 — "ra quyết định tạm đình chỉ việc giải quyết tố cáo khi có một trong các căn cứ sau đây". */
export const denunciationSuspensionGrounds = rule("denunciation.suspension-grounds", {
  label: { vi: "căn cứ tạm đình chỉ việc giải quyết tố cáo", en: "grounds for suspending the handling" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ34.k1", "ra quyết định tạm đình chỉ việc giải quyết tố cáo khi có một trong các căn cứ"),
    suspension
  )
})

/** Đ34.2 — "thời gian tạm đình chỉ việc giải quyết tố cáo không tính vào thời hạn giải quyết tố cáo". */
export const denunciationSuspendedTime = rule("denunciation.suspended-time", {
  label: {
    vi: "thời gian tạm đình chỉ không tính vào thời hạn giải quyết",
    en: "suspended time is not counted"
  },
  is: unreadIn2011().amended(
    since,
    cite(
      law,
      "Đ34.k2",
      "thời gian tạm đình chỉ việc giải quyết tố cáo không tính vào thời hạn giải quyết tố cáo"
    ),
    "not-counted" as const
  )
})

/** Đ34.2 — "thì người giải quyết tố cáo ra ngay quyết định tiếp tục giải quyết tố cáo". */
export const continueDenunciation = rule("denunciation.continue", {
  label: {
    vi: "tiếp tục giải quyết tố cáo khi hết căn cứ tạm đình chỉ",
    en: "going on once the ground is gone"
  },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ34.k2", "ra ngay quyết định tiếp tục giải quyết tố cáo"),
    "immediately" as const
  )
})

const termination = [
  ground(
    "withdrawn",
    cite(law, "Đ34.k3.a", "Người tố cáo rút toàn bộ nội dung tố cáo, trừ trường hợp"),
    "rút toàn bộ nội dung tố cáo",
    "wholly withdrawn, unless it must still be resolved"
  ),
  ground(
    "denounced-died",
    cite(law, "Đ34.k3.b", "Người bị tố cáo là cá nhân chết và nội dung tố cáo chỉ liên quan đến trách nhiệm"),
    "người bị tố cáo chết, nội dung chỉ liên quan trách nhiệm của người đó",
    "the denounced person died and only his responsibility was at issue"
  ),
  ground(
    "already-decided",
    cite(law, "Đ34.k3.c", "đã được giải quyết bằng bản án, quyết định của Tòa án đã có hiệu lực pháp luật"),
    "đã có bản án, quyết định có hiệu lực",
    "decided by an effective judgment or decision"
  )
] as const

export type DenunciationTerminationGround = (typeof termination)[number]["code"]

/** Đ34.3 — "ra quyết định đình chỉ việc giải quyết tố cáo khi có một trong các căn cứ sau đây". */
export const denunciationTerminationGrounds = rule("denunciation.termination-grounds", {
  label: { vi: "căn cứ đình chỉ việc giải quyết tố cáo", en: "grounds for terminating the handling" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ34.k3", "ra quyết định đình chỉ việc giải quyết tố cáo khi có một trong các căn cứ"),
    termination
  )
})

/** Đ34.4 — "gửi đến người tố cáo, người bị tố cáo trong thời hạn 05 ngày làm việc kể từ ngày ra quyết định". */
export const sendDenunciationSuspension = rule("denunciation.send-suspension", {
  label: { vi: "gửi quyết định tạm đình chỉ, đình chỉ", en: "sending a suspension or termination decision" },
  trigger: { vi: "ngày ra quyết định", en: "the decision" },
  is: unreadIn2011().amended(
    since,
    cite(law, "Đ34.k4", "trong thời hạn 05 ngày làm việc kể từ ngày ra quyết định"),
    workingDays(5)
  )
})

/** Đ33.2, Đ33.4 — who withdrew "không được hưởng quyền và không phải thực hiện nghĩa vụ", but answers for slander. */
export const afterWithdrawal = rule("denunciation.withdrawal.effect", {
  label: {
    vi: "hậu quả của việc rút tố cáo đối với người đã rút",
    en: "what withdrawal means for who withdrew"
  },
  is: unreadIn2011().amended(
    since,
    cite(
      law,
      "Đ33.k2",
      "Người đã rút tố cáo không được hưởng quyền và không phải thực hiện nghĩa vụ quy định tại Điều 9"
    ),
    { rights: "lost", duties: "ended", slander: "still-answerable" } as const,
    cite(law, "Đ33.k4", "thì vẫn phải chịu trách nhiệm về hành vi tố cáo của mình")
  )
})
