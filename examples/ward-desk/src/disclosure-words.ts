import type { Label } from "@danchu/law"
import type { publication } from "@danchu/sdk"
import type { kindsOfPlace } from "./commune.ts"
import type { channels } from "./postings.ts"

export const channelNames: Readonly<Record<(typeof channels)[number], Label>> = {
  portal: { vi: "Cổng thông tin", en: "Portal" },
  board: { vi: "Niêm yết", en: "Board" },
  loudspeaker: { vi: "Truyền thanh", en: "Loudspeaker" },
  "neighbourhood-head": { vi: "Trưởng thôn, Tổ trưởng", en: "Neighbourhood head" }
}

export const placeNames: Readonly<Record<(typeof kindsOfPlace)[number], Label>> = {
  headquarters: { vi: "trụ sở", en: "headquarters" },
  "house-of-culture": { vi: "nhà văn hóa", en: "house of culture" },
  "community-point": { vi: "điểm sinh hoạt cộng đồng", en: "community point" }
}

interface State {
  readonly words: Label
  readonly mark: "good" | "soon" | "late" | ""
}

export const stateWords: Readonly<Record<publication.CellState, State>> = {
  missed: { words: { vi: "quá hạn, chưa công khai", en: "missed" }, mark: "late" },
  interrupted: { words: { vi: "gián đoạn, chưa đủ ngày", en: "interrupted" }, mark: "late" },
  unanswered: { words: { vi: "chưa có câu trả lời", en: "unanswered" }, mark: "soon" },
  waiting: { words: { vi: "chưa làm, còn hạn", en: "waiting" }, mark: "soon" },
  running: { words: { vi: "đang công khai", en: "running" }, mark: "" },
  met: { words: { vi: "đã đủ", en: "met" }, mark: "good" },
  "not-applicable": { words: { vi: "không áp dụng", en: "not applicable" }, mark: "" }
}

export const faultWords: Readonly<Record<string, Label>> = {
  "ends-before-it-begins": {
    vi: "Ngày cuối đứng trước ngày đầu.",
    en: "The last day is before the first."
  },
  "older-than-its-notice": {
    vi: "Ngày đầu đứng trước ngày của văn bản.",
    en: "The first day is before the day of the document."
  },
  "no-such-place": { vi: "Không có nơi niêm yết này.", en: "There is no such place." },
  "no-such-neighbourhood": { vi: "Không có thôn, tổ này.", en: "There is no such neighbourhood." },
  "place-without-a-board": { vi: "Hình thức này không có nơi.", en: "This channel has no place." },
  "no-photo": {
    vi: "Niêm yết phải có ảnh và ngày chụp.",
    en: "A posting on a board needs a photo and its day."
  },
  "photo-older-than-its-notice": {
    vi: "Ảnh chụp trước ngày của văn bản.",
    en: "The photo is older than the document."
  },
  "photo-of-another-day": {
    vi: "Ảnh không chụp trong những ngày niêm yết.",
    en: "The photo was not taken on a day of the posting."
  },
  "not-yet": { vi: "Ngày này chưa đến.", en: "That day has not come yet." }
}

export const unknownFault: Label = {
  vi: "Lời ghi này không chứng minh được gì.",
  en: "This record proves nothing."
}
