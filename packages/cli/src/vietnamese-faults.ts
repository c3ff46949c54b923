import { CalendarNotPublished } from "@danchu/calendar"
import { type Absence, type CivilDate, Fault } from "@danchu/law"

/** An error in words: what is wrong, and what to do. */
export interface Told {
  readonly message: string
  readonly remedy: string
}

const written = (date: CivilDate): string => date.split("-").reverse().join("/")

const absent = (absence: Absence): Told => {
  const { rule, on } = absence
  if (absence._tag === "NotYetInForce")
    return {
      message: `${rule} chưa có hiệu lực vào ngày ${written(on)}; có hiệu lực từ ngày ${written(absence.from)}`,
      remedy: `Hỏi cho ngày ${written(absence.from)} hoặc ngày sau đó.`
    }
  if (absence._tag === "NoLongerInForce")
    return {
      message: `${rule} không còn hiệu lực vào ngày ${written(on)}; hết hiệu lực từ ngày ${written(absence.until)}`,
      remedy: `Hỏi cho một ngày trước ngày ${written(absence.until)}.`
    }
  return {
    message: `${rule} vào ngày ${written(on)} chưa được kiểm chứng`,
    remedy: "Đọc chính văn bản, hoặc hỏi giá trị bằng --unverified."
  }
}

const tags: Readonly<Record<string, (at: string) => Told>> = {
  InvalidDate: at => ({
    message: `“${at}” không phải là ngày`,
    remedy: "Ghi một ngày có thật, như 24/11/2026 hoặc 2026-11-24."
  }),
  InvalidCount: at => ({
    message: `“${at}” không phải số đếm được ở đây`,
    remedy: "Ghi một số nguyên trong giới hạn cho phép."
  }),
  InvalidLunarDate: at => ({
    message: `âm lịch không có ngày ${at}`,
    remedy: "Kiểm tra ngày, tháng và tháng nhuận."
  }),
  Unknown: at => ({
    message: `không có “${at}” trong danh mục`,
    remedy: "Kiểm tra lại tên; `detail` kể những tên được biết."
  }),
  InvalidText: at => ({
    message: `không đọc được dữ liệu tại “${at}”`,
    remedy: "Sửa chỗ đó rồi thử lại; `detail` nói vì sao."
  }),
  CommandInvalid: at => ({
    message: `không thể ghi việc này: ${at}`,
    remedy: "Ghi các việc theo thứ tự đã xảy ra; `detail` nói vì sao."
  }),
  ConflictingCase: at => ({
    message: `hai nguồn nói khác nhau về vụ việc ${at}`,
    remedy: "Lập cả hai từ cùng một sổ rồi gộp lại."
  }),
  ConflictingOffice: at => ({
    message: `hai nguồn nói khác nhau về cơ quan ${at}`,
    remedy: "Lập cả hai từ cùng một sổ rồi gộp lại."
  }),
  InvalidEdition: at => ({
    message: `bản lịch không hợp lệ tại “${at}”`,
    remedy: "Sửa bản lịch; `detail` nói vì sao."
  }),
  InvalidFeed: at => ({
    message: `không lập được tệp lịch tại “${at}”`,
    remedy: "Sửa chỗ đó; `detail` nói vì sao."
  }),
  InvalidTime: at => ({ message: `“${at}” không phải là giờ`, remedy: "Ghi giờ như 15:30." }),
  ActOutOfTerm: at => ({
    message: `việc dừng thời hạn ngày ${at} nằm ngoài thời hạn`,
    remedy: "Kiểm tra các ngày của việc đó."
  }),
  MomentMissing: at => ({
    message: `thời hạn tính bằng giờ cần giờ bắt đầu: ${at}`,
    remedy: "Ghi cả giờ của ngày mốc."
  }),
  OutOfOrder: at => ({
    message: `các việc dừng thời hạn không theo thứ tự tại ${at}`,
    remedy: "Ghi các việc theo thứ tự thời gian, không chồng lên nhau."
  }),
  NotAllowed: at => ({
    message: `pháp luật không cho phép việc dừng thời hạn vào ngày ${at}`,
    remedy: "Đọc các điều khoản trong `basis`; bỏ việc đó hoặc chọn ngày được phép."
  })
}

/** A fault in Vietnamese; its own English words stay beside it as `detail`. */
export const inVietnamese = (fault: Fault & { readonly _tag: string }, absence?: Absence): Told => {
  if (absence) return absent(absence)
  if (fault instanceof CalendarNotPublished)
    return {
      message: `lịch làm việc năm ${fault.year} chưa được công bố; có lịch các năm ${fault.covered.from}–${fault.covered.to}`,
      remedy: "Cập nhật @danchu/calendar khi có thông báo của năm đó."
    }
  return (
    tags[fault._tag]?.(fault.at) ?? {
      message: `không trả lời được: ${fault._tag} tại “${fault.at}”`,
      remedy: "Xem `detail`."
    }
  )
}

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? ""

/** What commander says of a command line, by the code of its error. */
export const usageInVietnamese = (code: string, message: string): string => {
  const what = quoted(message)
  if (code === "commander.unknownCommand") return `không có lệnh “${what}”`
  if (code === "commander.unknownOption") return `không có tùy chọn “${what}”`
  if (code === "commander.missingArgument") return `thiếu đối số “${what}”`
  if (code === "commander.missingMandatoryOptionValue") return `thiếu tùy chọn bắt buộc “${what}”`
  if (code === "commander.optionMissingArgument") return `tùy chọn “${what}” thiếu giá trị`
  if (code === "commander.excessArguments") return "thừa đối số"
  return code === "commander.help" ? "thiếu lệnh" : "không hiểu dòng lệnh"
}
