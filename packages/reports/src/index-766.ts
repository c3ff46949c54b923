import { type Citation, InvalidCount, type Label, paraphrased, WHOLE } from "@danchu/law"
import { counted } from "./balance.js"
import { digitsOf } from "./decimal.js"
import { roundedQuotient } from "./rate.js"

/** One scored part of the index of QĐ 766/QĐ-TTg on serving people and businesses. */
export interface IndexPart {
  /** The number of the indicator, "1.4". */
  readonly id: string
  readonly label: Label
  /** The most it can score; `null` where the share inside its group was not read. */
  readonly points: number | null
  /** The percentage at which it scores all; below it the score falls in proportion. 100 where no target was read. */
  readonly target: number
}

export interface IndexGroup {
  readonly id: string
  readonly label: Label
  readonly points: number
  /** The shares that were read, in the order of the group; their sum is `points`. */
  readonly split: readonly number[] | null
  readonly parts: readonly IndexPart[]
  readonly basis: Citation
}

const basis = (gist: string): Citation => paraphrased("766/QĐ-TTg", WHOLE, gist)

const part = (id: string, points: number | null, vi: string, en: string, target = 100): IndexPart => ({
  id,
  label: { vi, en },
  points,
  target
})

/** The six groups as the national portal shows them; together 100 points. */
export const index766: readonly IndexGroup[] = [
  {
    id: "transparency",
    label: { vi: "công khai, minh bạch", en: "openness" },
    points: 18,
    split: [6, 4, 2, 6],
    parts: [
      part("1.1", 6, "công bố đúng hạn", "published on time"),
      part("1.2", 4, "cập nhật, công khai đúng hạn", "updated on time"),
      part("1.3", 2, "công khai đủ nội dung", "complete"),
      part("1.4", 6, "hồ sơ đồng bộ lên Cổng", "dossiers synchronised to the portal")
    ],
    basis: basis("công khai, minh bạch 18 điểm = 6 + 4 + 2 + 6")
  },
  {
    id: "progress",
    label: { vi: "tiến độ, kết quả giải quyết", en: "progress" },
    points: 20,
    split: [20],
    parts: [part("2.1", 20, "tỷ lệ đúng hạn", "on-time share")],
    basis: basis("tỷ lệ đúng hạn 20 điểm; thời gian trung bình không tính điểm")
  },
  {
    id: "online",
    label: { vi: "dịch vụ công trực tuyến", en: "online services" },
    points: 12,
    split: null,
    parts: [
      part("3.1", null, "thủ tục có dịch vụ công trực tuyến", "procedures with an online service", 80),
      part("3.3", null, "hồ sơ nộp trực tuyến", "dossiers filed online", 50)
    ],
    basis: basis("dịch vụ công trực tuyến 12 điểm; mục tiêu 80 % và 50 %")
  },
  {
    id: "payment",
    label: { vi: "thanh toán trực tuyến", en: "online payment" },
    points: 10,
    split: [2, 2, 6],
    parts: [part("3.5", null, "hồ sơ thanh toán trực tuyến", "dossiers paid online", 80)],
    basis: basis("thanh toán trực tuyến 10 điểm = 2 + 2 + 6; mục tiêu 80 %")
  },
  {
    id: "digitisation",
    label: { vi: "số hóa hồ sơ", en: "digitisation" },
    points: 22,
    split: [6, 4, 2, 2, 4, 2, 2],
    parts: [
      part("4.2", null, "chỉ tiêu 4.2", "indicator 4.2", 80),
      part("4.3", null, "chỉ tiêu 4.3", "indicator 4.3", 80)
    ],
    basis: basis("số hóa 22 điểm = 6 + 4 + 2 + 2 + 4 + 2 + 2; mục tiêu của 4.2 và 4.3 là 80 %")
  },
  {
    id: "satisfaction",
    label: { vi: "mức độ hài lòng", en: "satisfaction" },
    points: 18,
    split: [6, 6, 6],
    parts: [
      part("5.2", 6, "phản ánh, kiến nghị xử lý đúng hạn", "feedback handled on time"),
      part("5.3", 6, "hài lòng về xử lý phản ánh, kiến nghị", "satisfaction with the handling of feedback"),
      part("5.4", 6, "hài lòng về giải quyết thủ tục", "satisfaction with the procedure", 90)
    ],
    basis: basis("mức độ hài lòng 18 điểm = 6 + 6 + 6; mục tiêu của 5.4 là 90 %")
  }
]

/** Points with two decimals, exactly computed; `null` where there was nothing to measure. */
export interface IndexScore {
  readonly _tag: "IndexScore"
  readonly id: string
  readonly points: string | null
  readonly most: number
  readonly basis: readonly Citation[]
  readonly warnings: readonly string[]
}

/** The indicator has no known weight: an answer, not an error. */
export interface Unweighted {
  readonly _tag: "Unweighted"
  readonly id: string
  readonly why: string
  readonly basis: readonly Citation[]
}

/**
 * Scores one indicator: all its points at its target, in proportion below. Nothing to measure is `null`, not 0.
 * @returns the score, or Unweighted where the share of the indicator was not read
 * @throws InvalidCount where the part exceeds the whole
 * @example
 * ```ts
 * const score = indexScore("5.4", 81, 90)
 * score._tag === "IndexScore" && score.points // "6.00"
 * ```
 */
export const indexScore = (id: string, partOf: number, whole: number): IndexScore | Unweighted => {
  const group = index766.find(({ parts }) => parts.some(part => part.id === id))
  const found = group?.parts.find(part => part.id === id)
  if (!group || !found || found.points === null)
    return {
      _tag: "Unweighted",
      id,
      why: group ? "how the points of the group are shared was not read" : "no such indicator was read",
      basis: group ? [group.basis] : []
    }
  if (counted(partOf, "a part") > counted(whole, "a whole"))
    throw new InvalidCount(partOf, "a part", `at most the whole, ${whole}`)
  const most = found.points
  const reached = 100n * BigInt(partOf) >= BigInt(found.target) * BigInt(whole)
  const points =
    whole === 0
      ? null
      : reached
        ? digitsOf(roundedQuotient(BigInt(most), 1n, 2))
        : digitsOf(
            roundedQuotient(100n * BigInt(partOf) * BigInt(most), BigInt(found.target) * BigInt(whole), 2)
          )
  return {
    _tag: "IndexScore",
    id,
    points,
    most,
    basis: [group.basis],
    warnings:
      id === "2.1" ? ["That the rate is turned into points in proportion is not in what was read."] : []
  }
}

/** Places in a competition with ties: 1, 2, 2, 4. */
export const ranks = (scores: readonly number[]): readonly number[] =>
  scores.map(score => 1 + scores.filter(other => other > score).length)
