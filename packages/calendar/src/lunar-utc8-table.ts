import type { LunarTable } from "./lunisolar.js"

/** The months of the lunar years 1899–1975 at UTC+8; made by scripts/lunar-tables.mjs. */
export const utc8: LunarTable = {
  firstYear: 1899,
  firstDay: -25892,
  years:
    "ArVRbSAdSA6lLZKAZLAqbJVWAVqAtZFdSAdSNslAslApLLKrAqtAVqEtpA2pP2SA2SA0lLpNApWAK2JW1AbUA6pF6S" +
    "A6SM0mAUrApXLK2AtaAbUG7JAdJPaTAqTAUrMpbAqtAVqJtVAukAtJFqTAqVPUtAU2AqtLWqAWyA2lH1KA1KQqVAqX" +
    "AVWMq1ArVAbSI6lA6lAZKGyXAqbPVaAVqAtpLdSAtSAslJZLApL"
}
