/** Percentages that offices and newspapers published, with the figures beside them and what is to be said of each. */

export interface PublishedRate {
  readonly source: string
  readonly part: number
  readonly whole: number
  readonly claimed: string
  /** What the figures give: as printed, cut off instead of rounded, or something else. */
  readonly agrees: "rounded" | "truncated" | "no"
  /** Claimed minus computed, in percentage points, where it is something else. */
  readonly gapPoints?: number
  readonly why: string
}

export const publishedRates: readonly PublishedRate[] = [
  {
    source: "Nghệ An, 2021: petitions settled",
    part: 238,
    whole: 316,
    claimed: "88,9 %",
    agrees: "no",
    gapPoints: 13.584,
    why: "238 of 316 are 75,3 %"
  },
  {
    source: "Ninh Thuận, six months of 2020: petitions within competence settled",
    part: 176,
    whole: 221,
    claimed: "79,63 %",
    agrees: "truncated",
    why: "79,638… rounds to 79,64 %"
  },
  {
    source: "Hoài Nhơn: agreed, as if of those who took part",
    part: 162_884,
    whole: 164_535,
    claimed: "96,71 %",
    agrees: "no",
    gapPoints: -2.2866,
    why: "96,71 % are of all voters; of those who took part it is 98,997 %"
  },
  {
    source: "a province, first half of 2016: the fall, as if of the number now",
    part: 714,
    whole: 2_783,
    claimed: "20,42 %",
    agrees: "no",
    gapPoints: -5.2358,
    why: "20,42 % are of the number before, 3.497"
  },
  {
    source: "a province, first half of 2016: the fall, of the number before",
    part: 714,
    whole: 3_497,
    claimed: "20,42 %",
    agrees: "rounded",
    why: "714 of 2.783 + 714"
  },
  {
    source: "Hà Nam, 2019: petitions settled",
    part: 85,
    whole: 92,
    claimed: "92,4 %",
    agrees: "rounded",
    why: "7 remain"
  },
  {
    source: "Quận 1 of TP.HCM, 2018: dossiers settled",
    part: 585_116,
    whole: 585_336,
    claimed: "99,96 %",
    agrees: "rounded",
    why: "220 are pending"
  },
  {
    source: "one office, third quarter of 2021: on time",
    part: 14_064,
    whole: 14_101,
    claimed: "99,74 %",
    agrees: "rounded",
    why: "of those due"
  },
  {
    source: "one office, third quarter of 2021: late",
    part: 37,
    whole: 14_101,
    claimed: "0,26 %",
    agrees: "rounded",
    why: "of those due"
  },
  {
    source: "one office, third quarter of 2021: returned",
    part: 461,
    whole: 14_101,
    claimed: "3,3 %",
    agrees: "rounded",
    why: "of those due"
  },
  {
    source: "Lâm Đồng, first quarter of 2020: on time or early",
    part: 635_593,
    whole: 643_272,
    claimed: "98,81 %",
    agrees: "rounded",
    why: "the numerator is a misprint for 635.595, which the rate hides; 1.222 overdue and pending are not in it"
  },
  {
    source: "Lâm Đồng, first quarter of 2020: late",
    part: 7_677,
    whole: 643_272,
    claimed: "1,19 %",
    agrees: "rounded",
    why: "of those settled"
  },
  {
    source: "Lâm Đồng, first quarter of 2020: communes on time",
    part: 260_612,
    whole: 261_896,
    claimed: "99,51 %",
    agrees: "rounded",
    why: "of those settled"
  },
  {
    source: "Hoài Nhơn: voters who took part",
    part: 164_535,
    whole: 168_425,
    claimed: "97,69 %",
    agrees: "rounded",
    why: "of all voters"
  },
  {
    source: "Hoài Nhơn: agreed, of all voters",
    part: 162_884,
    whole: 168_425,
    claimed: "96,71 %",
    agrees: "rounded",
    why: "of all voters"
  },
  {
    source: "Hoài Nhơn: agreed, of those who took part",
    part: 162_884,
    whole: 164_535,
    claimed: "98,997 %",
    agrees: "rounded",
    why: "the same votes"
  },
  {
    source: "Hoài Nhơn: against",
    part: 1_485,
    whole: 168_425,
    claimed: "0,88 %",
    agrees: "rounded",
    why: "of all voters"
  },
  {
    source: "the vote on Luật 136/2025: of those present",
    part: 439,
    whole: 444,
    claimed: "98,87 %",
    agrees: "rounded",
    why: "of those present"
  },
  {
    source: "the vote on Luật 136/2025: another newspaper, as if of those present",
    part: 439,
    whole: 444,
    claimed: "92,81 %",
    agrees: "no",
    gapPoints: -6.0639,
    why: "92,81 % are of all deputies, whose number it does not print"
  }
]

/** "100 %" as it was claimed without figures: what can and what cannot be said of it. */
export const claimedHundreds = [
  {
    source: "Thị xã Hồng Lĩnh, first half of 2018: petitions taken in",
    of: ["received", "received"],
    vacuous: true
  },
  {
    source: "Thị xã Hồng Lĩnh, first half of 2018: petitions settled",
    of: ["settled", "in-hand"],
    vacuous: false
  }
] as const
