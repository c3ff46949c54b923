import type { Citation, CivilDate } from "@danchu/law"

export type UnitLevel = "province" | "district" | "commune"

/** One administrative unit in one span of time: a code alone is no unit, codes are used again with another name and area. */
export interface Unit {
  /** Two digits for a province, three for a district, five for a commune. */
  readonly code: string
  readonly level: UnitLevel
  readonly name: string
  /** "Tỉnh", "Thành phố", "Quận", "Xã", "Phường", "Đặc khu" … */
  readonly kind: string
  /** The code of the province; of the province itself, its own. */
  readonly province: string
  /** The code of the district, for a commune before 2025-07-01. */
  readonly district: string | null
  /** `null` where the day is not in the sources. */
  readonly validFrom: CivilDate | null
  /** The first day on which it no longer was; `null` while it is. */
  readonly validUntil: CivilDate | null
  /** What put it in place, or took it away. */
  readonly basis: readonly Citation[]
}

/** What a unit came from or went into. */
export interface Relative {
  readonly unit: Unit
  /** Only a part of the former unit went here; the sources do not say how much. */
  readonly part: boolean
}
