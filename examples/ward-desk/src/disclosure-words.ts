import { isRuling, type Label } from "@danchu/law"
import { disclosureChannels } from "@danchu/law/rules/disclosure-channels"
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

/** Why a duty does not apply or has no answer; the package says it in English. */
export const whyOfCell = (
  { state, channel, place, matter, beginBy, begun, why }: publication.DisclosureCell,
  { specialArea = false }: publication.Commune,
  {
    decidedOn,
    fieldLaw
  }: { readonly decidedOn: Parameters<typeof disclosureChannels.on>[0]; readonly fieldLaw: boolean }
): Label | null => {
  if (why === null) return null
  const said = (vi: string): Label => ({ vi, en: why })
  const law = disclosureChannels.on(decidedOn)
  if (state === "not-applicable") {
    if (place !== null) return said("thông tin này chỉ niêm yết tại trụ sở")
    const asked = isRuling(law) && law.value[matter].some(one => one.channel === channel)
    return said(asked ? "nơi này không có hình thức ấy" : "luật không đòi hỏi hình thức này với nội dung này")
  }
  if (fieldLaw)
    return said(
      "pháp luật của ngành được áp dụng trước; hình thức, thời hạn của nó chưa có ở đây, phải tự đối chiếu"
    )
  if (specialArea)
    return said("khu vực đặc thù theo quy định riêng của Chính phủ, và quy định ấy chưa được đọc")
  if (!isRuling(law)) return said("luật của ngày đó chưa được kiểm chứng")
  return said(
    begun === null && beginBy === null
      ? "hạn công khai của ngày đó chưa tính được: chưa có luật hoặc lịch nghỉ"
      : "thời gian phải duy trì của ngày đó chưa có câu trả lời"
  )
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
