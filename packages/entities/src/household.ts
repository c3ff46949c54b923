import * as z from "zod"
import { holding } from "./personal-data.js"

/** A household in the frozen register of a neighbourhood, by an opaque code of the office: never a name or an address. */
export const HouseholdRef = holding(
  z
    .string()
    .regex(/^[A-Z0-9]{1,8}-[0-9]{1,6}$/, {
      error: "không phải mã hộ, viết như H-0012 / not the code of a household, as H-0012"
    })
    .brand<"HouseholdRef">(),
  "reference",
  "one vote a household; only the office can trace the code to people"
)
export type HouseholdRef = z.infer<typeof HouseholdRef>

/** A neighbourhood (thôn, tổ dân phố) of a commune, by the code of the commune's own list. */
export const NeighbourhoodRef = holding(
  z
    .string()
    .regex(/^[A-Z0-9]{1,12}(-[A-Z0-9]{1,12})*$/, {
      error: "không phải mã thôn, tổ dân phố, viết như TDP-03 / not the code of a neighbourhood, as TDP-03"
    })
    .brand<"NeighbourhoodRef">(),
  "none",
  "a place of many households"
)
export type NeighbourhoodRef = z.infer<typeof NeighbourhoodRef>
