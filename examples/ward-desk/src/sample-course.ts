import type { firstComplaint } from "@danchu/sdk"
import type * as z from "zod"
import type { Index } from "./intake.ts"

type Given = z.input<typeof firstComplaint.commands>
type WithoutDay<T> = T extends unknown ? Omit<T, "on"> : never
/** A command whose day is not fixed yet. */
export type Input = WithoutDay<Given>

interface Course {
  readonly index: Index
  /** How many days ago, and what was done. */
  readonly steps: readonly [readonly [number, Input], ...(readonly [number, Input])[]]
}

const received = { type: "ReceiveComplaint", signed: true, signers: 1 } as const
const accepted = { type: "AcceptComplaint" } as const
const verifying = { type: "StartVerification" } as const
const index = (matter: string, field: Index["field"], subject: string, sender: string): Index => ({
  matter,
  field,
  subject,
  sender,
  respondent: "UBND-P"
})

/** Made-up complaints in every phase that a day's list shows. */
export const courses: readonly Course[] = [
  {
    index: index("BOI-THUONG-A", "land", "mức bồi thường khi giải phóng mặt bằng", "CD-1002"),
    steps: [[16, received]]
  },
  {
    index: index("DUONG-LIEN-TO", "land", "thu hồi đất làm đường liên tổ dân phố", "CD-1001"),
    steps: [[14, received]]
  },
  {
    index: index("TRICH-LUC", "administrative", "chậm cấp bản sao trích lục", "CD-1009"),
    steps: [[6, received]]
  },
  {
    index: index("NHA-O-7", "administrative", "không xác nhận tình trạng nhà ở", "CD-1007"),
    steps: [[2, { ...received, signers: 3, representation: true }]]
  },
  {
    index: index("HO-TRO-TDC", "benefits", "mức hỗ trợ tái định cư", "CD-1008"),
    steps: [
      [44, received],
      [38, accepted],
      [37, verifying]
    ]
  },
  {
    index: index("XAY-DUNG-3", "administrative", "từ chối cấp giấy phép xây dựng nhà ở", "CD-1003"),
    steps: [
      [34, received],
      [28, accepted],
      [27, verifying],
      [6, { type: "ReportVerification", agrees: false }]
    ]
  },
  {
    index: index("LONG-DUONG", "administrative", "xử phạt về lấn chiếm lòng đường", "CD-1004"),
    steps: [
      [30, received],
      [24, accepted],
      [3, { type: "DecideComplaint", outcome: "right" }]
    ]
  },
  {
    index: index("DIEN-TICH-9", "land", "xác định lại diện tích đất ở", "CD-1010"),
    steps: [
      [40, received],
      [35, accepted],
      [20, { type: "SuspendHandling", ground: "awaiting-other-body", evidence: ["12/CV-UBND"] }],
      [19, { type: "SendSuspension" }]
    ]
  },
  {
    index: index("MAI-CHE", "administrative", "cưỡng chế tháo dỡ mái che", "CD-1006"),
    steps: [
      [70, received],
      [64, accepted],
      [63, verifying],
      [40, { type: "ReportVerification", agrees: true }],
      [34, { type: "DecideComplaint", outcome: "partly-right" }],
      [32, { type: "SendDecision" }],
      [29, { type: "RecordReceiptOfDecision" }]
    ]
  }
]
