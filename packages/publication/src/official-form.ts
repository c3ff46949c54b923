import {
  type Citation,
  type CivilDate,
  citationText,
  inOfficialWords,
  inVietnamese,
  isRuling,
  paraphrased
} from "@danchu/law"
import { complaintNoticeForms } from "@danchu/law/rules/complaint-notice-forms"
import { counterForms } from "@danchu/law/rules/one-stop-forms"
import { InvalidNotice } from "./notice-fault.js"

/** NĐ 30/2020: the parts of an administrative document and where they stand. */
export const officialLayout: Citation = paraphrased(
  "30/2020/NĐ-CP",
  "PL1",
  "thể thức văn bản: Quốc hiệu, Tiêu ngữ; tên cơ quan; số, ký hiệu; địa danh, thời gian; tên loại, trích yếu; nội dung; chức vụ, chữ ký; dấu; nơi nhận"
)

export const nationalName = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
export const nationalMotto = "Độc lập - Tự do - Hạnh phúc"

/** Who writes: the body above, the body itself, the place, and who signs for it. */
export interface Letterhead {
  readonly above?: string
  readonly office: string
  /** "xã Một" */
  readonly place: string
  /** "12/TB-UBND"; without one a space is left for it. */
  readonly number?: string
  readonly on: CivilDate
  /** "TM. ỦY BAN NHÂN DÂN", where somebody signs for it. */
  readonly signsFor?: string
  readonly signerTitle: string
  readonly signer?: string
  readonly recipients: readonly string[]
}

/** A paper in words, ready to be laid out. */
export interface OfficialForm {
  readonly template: FormName
  readonly head: Letterhead
  readonly kind: string
  readonly about: string
  readonly addressee?: string
  readonly grounds: readonly string[]
  readonly paragraphs: readonly string[]
  /** Where the name of the form stands, for those that a circular names. */
  readonly named: readonly Citation[]
}

export type FormName =
  | "acceptance"
  | "refusal"
  | "transfer"
  | "receipt"
  | "apology"
  | "dialogue-invitation"
  | "result"

/** The values of each form. `basis` are the clauses of the decision itself. */
export interface FormValues {
  readonly acceptance: Filing & { readonly acceptedOn: CivilDate; readonly resolveBy: CivilDate }
  readonly refusal: Filing & { readonly reason: string; readonly guidance?: string }
  /** Written to the competent body; whoever filed it gets a copy ("Nơi nhận"). */
  readonly transfer: Filing & { readonly competent: string; readonly reason: string }
  readonly receipt: Filing & {
    readonly dossier: string
    readonly papers: readonly string[]
    readonly receivedAt: string
    readonly resultOn: CivilDate
  }
  readonly apology: Filing & {
    readonly dossier: string
    readonly promised: CivilDate
    readonly reason: string
    readonly newDate: CivilDate
  }
  readonly "dialogue-invitation": Filing & {
    readonly at: string
    readonly on: CivilDate
    readonly where: string
  }
  readonly result: Filing & {
    readonly decision: string
    readonly decidedOn: CivilDate
    readonly outcome: string
  }
}

export interface Filing {
  readonly addressee: string
  /** What was filed, in words that the addressee knows: "đơn khiếu nại". */
  readonly filing: string
  /** That it is a complaint under the law of complaints: the decree has forms for its acceptance and its refusal. */
  readonly complaint?: "first" | "second"
  readonly filedOn: CivilDate
  readonly subject: string
  readonly basis: readonly [Citation, ...Citation[]]
}

interface Named {
  readonly kind?: string
  readonly about?: string
  readonly basis: Citation
}

/** The name of a form of the counter on that day; `null` where nobody read the circular of that day. */
const counterForm = (code: "receipt" | "apology", on: CivilDate): Named | null => {
  const forms = counterForms.on(on)
  const found = isRuling(forms) ? forms.value.find(one => one.code === code) : undefined
  if (!found) return null
  return { kind: found.label.vi.replace(/^Mẫu số \d+: /, "").toLocaleUpperCase("vi"), basis: found.basis }
}

const instances = { first: "lần đầu", second: "lần hai" } as const

/** The subject line of the decree's form, on the days on which there is one. */
const complaintForm = (
  code: "acceptance" | "refusal",
  instance: "first" | "second",
  on: CivilDate
): Named | null => {
  const forms = complaintNoticeForms.on(on)
  const found = isRuling(forms) ? forms.value.find(one => one.code === code) : undefined
  if (!found) return null
  // Only the form of acceptance has a place for the instance.
  return {
    about: code === "acceptance" ? `${found.label.vi} ${instances[instance]}` : found.label.vi,
    basis: found.basis
  }
}

const namedForm = (name: FormName, { complaint }: Filing, on: CivilDate): Named | null =>
  name === "receipt" || name === "apology"
    ? counterForm(name, on)
    : (name === "acceptance" || name === "refusal") && complaint !== undefined
      ? complaintForm(name, complaint, on)
      : null

type Body = Pick<OfficialForm, "kind" | "about" | "paragraphs"> & {
  /** "Kính gửi"; a slip of the counter has none. */
  readonly to?: string
}
type Writers = { readonly [N in FormName]: (values: FormValues[N]) => Body }

const of = ({ addressee, filing, filedOn, subject }: Filing): string =>
  `Ngày ${inVietnamese(filedOn)}, chúng tôi nhận được ${filing} của ${addressee} về việc ${subject}.`

const writers: Writers = {
  acceptance: values => ({
    kind: "THÔNG BÁO",
    to: values.addressee,
    about: `Về việc thụ lý ${values.filing}`,
    paragraphs: [
      of(values),
      `Qua xem xét, ${values.filing} thuộc thẩm quyền và đủ điều kiện; được thụ lý kể từ ngày ${inVietnamese(values.acceptedOn)}.`,
      `Thời hạn giải quyết đến hết ngày ${inVietnamese(values.resolveBy)}.`
    ]
  }),
  refusal: values => ({
    kind: "THÔNG BÁO",
    to: values.addressee,
    about: `Về việc không thụ lý ${values.filing}`,
    paragraphs: [
      of(values),
      `${capital(values.filing)} không được thụ lý vì: ${values.reason}.`,
      ...(values.guidance === undefined ? [] : [values.guidance])
    ]
  }),
  transfer: values => ({
    kind: "PHIẾU CHUYỂN",
    to: values.competent,
    about: `Về việc chuyển ${values.filing}`,
    paragraphs: [
      of(values),
      `Nội dung không thuộc thẩm quyền của chúng tôi: ${values.reason}.`,
      `Chuyển ${values.filing} đến ${values.competent} để xem xét, giải quyết theo thẩm quyền.`
    ]
  }),
  receipt: values => ({
    kind: "TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
    about: `Mã hồ sơ: ${values.dossier}`,
    paragraphs: [
      `Tiếp nhận hồ sơ của ${values.addressee} về việc ${values.subject}.`,
      `Thành phần hồ sơ nộp gồm: ${values.papers.map((one, i) => `${i + 1}. ${one}`).join("; ")}.`,
      `Thời gian nhận hồ sơ: ${values.receivedAt} ngày ${inVietnamese(values.filedOn)}.`,
      `Thời gian trả kết quả: ngày ${inVietnamese(values.resultOn)}.`
    ]
  }),
  apology: values => ({
    kind: "XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
    about: `Mã hồ sơ: ${values.dossier}`,
    paragraphs: [
      `Hồ sơ của ${values.addressee} về việc ${values.subject} được hẹn trả kết quả ngày ${inVietnamese(values.promised)}.`,
      `Đến nay chúng tôi chưa trả được kết quả, lý do: ${values.reason}.`,
      `Chúng tôi xin lỗi ${values.addressee} và hẹn trả kết quả ngày ${inVietnamese(values.newDate)}.`
    ]
  }),
  "dialogue-invitation": values => ({
    kind: "GIẤY MỜI",
    to: values.addressee,
    about: `Về việc đối thoại giải quyết ${values.filing}`,
    paragraphs: [
      of(values),
      `Kính mời ${values.addressee} dự buổi đối thoại lúc ${values.at} ngày ${inVietnamese(values.on)} tại ${values.where}.`
    ]
  }),
  result: values => ({
    kind: "THÔNG BÁO",
    to: values.addressee,
    about: `Về kết quả giải quyết ${values.filing}`,
    paragraphs: [
      of(values),
      `Kết quả: ${values.outcome}.`,
      `Nội dung cụ thể tại văn bản số ${values.decision} ngày ${inVietnamese(values.decidedOn)}.`
    ]
  })
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1)

const missingIn = (values: object): string | undefined =>
  Object.entries(values).find(([, value]) => typeof value === "string" && value.trim() === "")?.[0]

/**
 * Fills an official form.
 * @throws InvalidNotice where a value is empty; the error names the field, never its content
 * @example
 * ```ts
 * officialForm("acceptance", head, { addressee, filing: "đơn khiếu nại", filedOn, subject, acceptedOn, resolveBy, basis })
 * ```
 */
export const officialForm = <N extends FormName>(
  name: N,
  head: Letterhead,
  values: FormValues[N]
): OfficialForm => {
  const missing = missingIn(values) ?? missingIn(head)
  if (missing !== undefined) {
    throw new InvalidNotice(
      `the form lacks a value: ${missing}`,
      name,
      "Give every value of the form; none may be empty."
    )
  }
  const named = namedForm(name, values, head.on)
  const { kind, about, to, paragraphs } = (writers[name] as (given: FormValues[N]) => Body)(values)
  return {
    template: name,
    head,
    kind: named?.kind ?? kind,
    named: named ? [named.basis] : [],
    about: (named?.about ?? about).normalize("NFC"),
    ...(to !== undefined && { addressee: to.normalize("NFC") }),
    grounds: listed(values.basis.map(one => `Căn cứ ${citationText(one, "vi")}`)),
    paragraphs: paragraphs.map(one => one.normalize("NFC"))
  }
}

/** "xã Một, ngày 23 tháng 11 năm 2026" */
export const placeAndDate = ({ place, on }: Letterhead): string => `${place}, ${inOfficialWords(on)}`

/** The last line of a list ends in a full stop, the others in a semicolon. */
const listed = (lines: readonly string[]): readonly string[] =>
  lines.map((one, i) => `${one}${i === lines.length - 1 ? "." : ";"}`)

/** Who gets the paper, a line each. */
export const recipientLines = ({ recipients }: Letterhead): readonly string[] => listed(recipients)

/** "Số: 12/TB-UBND", or a space to write the number in. */
export const numberLine = ({ number }: Letterhead): string => `Số: ${number ?? "……/……"}`
