import type { Index } from "./intake.ts"

/** A command whose day is not fixed yet; what stands in `sealed` goes into the vault first. */
interface Input extends Readonly<Record<string, unknown>> {
  readonly type: string
  readonly sealed?: Readonly<Record<string, string>>
}

export interface Course {
  readonly letters: string
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
  respondent: "UBND-P",
  signers: 1,
  email: ""
})
const secret = (matter: string, field: Index["field"] = "other"): Index => ({
  ...index(matter, field, "", ""),
  sender: null,
  respondent: null
})

/** Made-up complaints in every phase that a day's list shows. */
export const courses: readonly Course[] = [
  {
    letters: "KN",
    index: index("BOI-THUONG-A", "land", "mức bồi thường khi giải phóng mặt bằng", "CD-1002"),
    steps: [[16, received]]
  },
  {
    letters: "KN",
    index: index("DUONG-LIEN-TO", "land", "thu hồi đất làm đường liên tổ dân phố", "CD-1001"),
    steps: [[14, received]]
  },
  {
    letters: "KN",
    index: index("TRICH-LUC", "administrative", "chậm cấp bản sao trích lục", "CD-1009"),
    steps: [[6, received]]
  },
  {
    letters: "KN",
    index: index("NHA-O-7", "administrative", "không xác nhận tình trạng nhà ở", "CD-1007"),
    steps: [[2, { ...received, signers: 3, representation: true }]]
  },
  {
    letters: "KN",
    index: index("HO-TRO-TDC", "benefits", "mức hỗ trợ tái định cư", "CD-1008"),
    steps: [
      [44, received],
      [38, accepted],
      [37, verifying]
    ]
  },
  {
    letters: "KN",
    index: index("XAY-DUNG-3", "administrative", "từ chối cấp giấy phép xây dựng nhà ở", "CD-1003"),
    steps: [
      [34, received],
      [28, accepted],
      [27, verifying],
      [6, { type: "ReportVerification", agrees: false }]
    ]
  },
  {
    letters: "KN",
    index: index("LONG-DUONG", "administrative", "xử phạt về lấn chiếm lòng đường", "CD-1004"),
    steps: [
      [30, received],
      [24, accepted],
      [3, { type: "DecideComplaint", outcome: "right" }]
    ]
  },
  {
    letters: "KN",
    index: index("DIEN-TICH-9", "land", "xác định lại diện tích đất ở", "CD-1010"),
    steps: [
      [40, received],
      [35, accepted],
      [20, { type: "SuspendHandling", ground: "awaiting-other-body", evidence: ["12/CV-UBND"] }],
      [19, { type: "SendSuspension" }]
    ]
  },
  {
    letters: "KN",
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
  },
  {
    letters: "KN2",
    index: index("VIA-HE-2", "administrative", "xử phạt về sử dụng vỉa hè", "CD-1011"),
    steps: [
      [
        5,
        {
          type: "ReceiveSecondComplaint",
          after: "decision",
          windowFrom: "2026-11-02",
          enclosures: ["first-decision"],
          signed: true
        }
      ]
    ]
  },
  {
    letters: "TC",
    index: secret("TC-QUY-1", "corruption"),
    steps: [
      [
        18,
        {
          type: "ReceiveDenunciation",
          form: "written",
          signed: true,
          sealed: {
            denouncer: "Người tố cáo mẫu, tổ dân phố 3 (dữ liệu mẫu)",
            content: "Thu quỹ không có phiếu thu (dữ liệu mẫu)."
          }
        }
      ],
      [16, { type: "VerifyIdentity", found: "verified" }]
    ]
  },
  {
    letters: "DT",
    index: secret("DEN-DUONG-7"),
    steps: [
      [
        4,
        {
          type: "ReceivePaper",
          source: "reception",
          sealed: {
            sender: "Người gửi mẫu, ngõ 12 (dữ liệu mẫu)",
            content: "Đèn đường ngõ 12 hỏng từ tháng trước (dữ liệu mẫu)."
          }
        }
      ],
      [3, { type: "ClassifyPaper", kind: "petition", within: true }]
    ]
  },
  {
    letters: "HS",
    index: {
      ...index("CHUNG-THUC", "other", "chứng thực bản sao từ bản chính", "CD-1012"),
      respondent: null
    },
    steps: [
      [
        4,
        {
          type: "FileDossier",
          channel: "in-person",
          at: "09:15",
          term: { count: 3, unit: "working-day" },
          officeHours: [
            { from: "07:30", to: "11:30" },
            { from: "13:30", to: "17:00" }
          ]
        }
      ],
      [4, { type: "AcceptDossier", at: "09:25" }]
    ]
  }
]
