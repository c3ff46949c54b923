import * as z from "zod"
import { holding } from "./personal-data.js"

const entry = () =>
  z.string().regex(/^[A-Z0-9]{1,12}([./-][A-Z0-9]{1,12})*$/, {
    error: "không phải mã trong danh mục, viết như DVK-2026/03 / not the code of an entry, as DVK-2026/03"
  })

/** An emulation movement in an office's list, as "DVK-2026". */
export const MovementRef = holding(
  entry().brand<"MovementRef">(),
  "none",
  "an emulation movement of many people"
)
export type MovementRef = z.infer<typeof MovementRef>

/** A model ("mô hình Dân vận khéo") in the register of a movement. */
export const ModelRef = holding(entry().brand<"ModelRef">(), "none", "the work of a group in one place")
export type ModelRef = z.infer<typeof ModelRef>

/** A task of a plan. */
export const TaskRef = holding(entry().brand<"TaskRef">(), "none", "a piece of work, whoever does it")
export type TaskRef = z.infer<typeof TaskRef>

/** An office, agency, unit or organisation, by the code of the app's own list. */
export const OfficeRef = holding(entry().brand<"OfficeRef">(), "none", "a body, not one of its people")
export type OfficeRef = z.infer<typeof OfficeRef>

/** A club, as of legal questions and answers. */
export const ClubRef = holding(entry().brand<"ClubRef">(), "none", "a club of many members")
export type ClubRef = z.infer<typeof ClubRef>
