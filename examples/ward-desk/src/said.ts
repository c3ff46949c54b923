import { CalendarNotPublished } from "@danchu/calendar"
import {
  CommandIdReused,
  DecisionFailed,
  Fault,
  NotAuthorised,
  StoreUnavailable,
  UnknownCase,
  VersionConflict
} from "@danchu/sdk"
import { Turned } from "./refusals.ts"

interface Said {
  readonly status: 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503
  readonly vi: string
  readonly en: string
}

const unexpected: Said = {
  status: 500,
  vi: "Có lỗi. Việc vừa gửi có thể chưa được ghi.",
  en: "Something failed. What you sent may not be kept."
}

/** What a visitor is told of a fault; nothing of what was typed, and nothing of the machine. */
export const saidOf = (error: Error): Said => {
  if (error instanceof Turned) return { status: error.status, ...error.words }
  if (error instanceof UnknownCase)
    return { status: 404, vi: "Không tìm thấy hồ sơ này.", en: "There is no such case." }
  if (error instanceof NotAuthorised)
    return { status: 403, vi: "Bước này là của người khác.", en: "This step is somebody else's." }
  if (error instanceof VersionConflict)
    return {
      status: 409,
      vi: "Hồ sơ vừa có người khác cập nhật. Hãy mở lại hồ sơ rồi quyết định.",
      en: "Somebody else has just changed the case. Open it again, then decide."
    }
  if (error instanceof CommandIdReused)
    return { status: 409, vi: "Trang này đã được gửi rồi.", en: "This page was sent before." }
  if (error instanceof StoreUnavailable)
    return {
      status: 503,
      vi: "Kho dữ liệu chưa trả lời. Hãy thử lại.",
      en: "The store does not answer. Try again."
    }
  const { cause } = error
  if (error instanceof DecisionFailed && cause instanceof CalendarNotPublished)
    return {
      status: 422,
      vi: "Lịch nghỉ của năm đó chưa công bố, nên chưa tính được hạn.",
      en: "The calendar of that year is not published, so no deadline can be counted."
    }
  if (error instanceof Fault)
    return {
      status: 422,
      vi: "Không làm được với những gì vừa gửi: xem lại ngày của việc (không trước việc gần nhất) và các ô.",
      en: "This cannot be done with what was sent: look at the day of the act (not before the newest one) and the fields."
    }
  return unexpected
}
