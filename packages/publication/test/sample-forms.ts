import { cite, day } from "@danchu/law"
import {
  type FormName,
  type FormValues,
  type Letterhead,
  type OfficialForm,
  officialForm
} from "@danchu/publication"

export const head: Letterhead = {
  above: "Ủy ban nhân dân tỉnh Ví Dụ",
  office: "Ủy ban nhân dân xã Một",
  place: "Xã Một",
  number: "12/TB-UBND",
  on: day("2026-11-23"),
  signsFor: "TM. Ủy ban nhân dân",
  signerTitle: "Chủ tịch",
  signer: "Người Ký",
  recipients: ["Như trên", "Lưu: VT"]
}

const filing = {
  addressee: "ông Đặng Ưu Tiên",
  filing: "đơn khiếu nại",
  filedOn: day("2026-11-16"),
  subject: "thu hồi đất tại thửa số 7",
  basis: [cite("02/2011/QH13", "Đ27", "Trong thời hạn 10 ngày")]
} as const

export const values: FormValues = {
  acceptance: { ...filing, complaint: "first", acceptedOn: day("2026-11-23"), resolveBy: day("2026-12-23") },
  refusal: {
    ...filing,
    complaint: "first",
    reason: "đã hết thời hiệu khiếu nại",
    guidance: "Ông có quyền khởi kiện tại Tòa án."
  },
  transfer: {
    ...filing,
    filing: "đơn kiến nghị",
    subject: "sửa chữa đường tỉnh qua địa bàn",
    competent: "Chủ tịch Ủy ban nhân dân tỉnh",
    reason: "đường do cấp tỉnh quản lý"
  },
  receipt: {
    ...filing,
    dossier: "000.00.01.H01-261123-0001",
    papers: ["Đơn đề nghị", "Bản sao giấy chứng nhận"],
    receivedAt: "08 giờ 30",
    resultOn: day("2026-12-07")
  },
  apology: {
    ...filing,
    dossier: "000.00.01.H01-261123-0001",
    promised: day("2026-11-20"),
    reason: "chờ ý kiến cơ quan chuyên môn",
    newDate: day("2026-11-27")
  },
  "dialogue-invitation": {
    ...filing,
    at: "08 giờ",
    on: day("2026-12-01"),
    where: "trụ sở Ủy ban nhân dân xã"
  },
  result: {
    ...filing,
    decision: "15/QĐ-UBND",
    decidedOn: day("2026-12-20"),
    outcome: "giữ nguyên quyết định bị khiếu nại"
  }
}

export const names = Object.keys(values) as readonly FormName[]

const one = <N extends FormName>(name: N): OfficialForm => officialForm(name, head, values[name])

export const forms: readonly OfficialForm[] = names.map(one)
