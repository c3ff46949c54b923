import * as z from "zod"
import { holding } from "./personal-data.js"

/** How many there are: a whole number from 0; "thousands" is no count. */
export const Count = holding(
  z.int({ error: "phải là số nguyên / give a whole number" }).min(0, {
    error: "không được là số âm / give 0 or more"
  }),
  "none",
  "a count of many; nobody can be told from it"
)

/** An amount in its unit, to the hundredth: 35,5 m² is 35.5. */
export const Amount = holding(
  z
    .number({ error: "phải là một số / give a number" })
    .positive({ error: "phải lớn hơn 0 / give more than 0" })
    .multipleOf(0.01, { error: "nhiều nhất hai chữ số thập phân / give two decimals at most" })
    .max(90_000_000_000_000, { error: "số quá lớn / the number is too large" }),
  "none",
  "an amount of money, labour, land or goods"
)
