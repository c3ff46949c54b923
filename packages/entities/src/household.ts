import * as z from "zod"

/** A household in the frozen register of a neighbourhood, by an opaque code of the office: never a name or an address. */
export const HouseholdRef = z
  .string()
  .regex(/^[A-Z0-9]{1,8}-[0-9]{1,6}$/, {
    error: "không phải mã hộ, viết như H-0012 / not the code of a household, as H-0012"
  })
  .brand<"HouseholdRef">()
export type HouseholdRef = z.infer<typeof HouseholdRef>

/** A neighbourhood (thôn, tổ dân phố) of a commune, by the code of the commune's own list. */
export const NeighbourhoodRef = z
  .string()
  .regex(/^[A-Z0-9]{1,12}(-[A-Z0-9]{1,12})*$/, {
    error: "không phải mã thôn, tổ dân phố, viết như TDP-03 / not the code of a neighbourhood, as TDP-03"
  })
  .brand<"NeighbourhoodRef">()
export type NeighbourhoodRef = z.infer<typeof NeighbourhoodRef>
