import * as z from "zod"
import { holding } from "./personal-data.js"

/**
 * A reference to what a vault keeps: who somebody is, or a paper that may say so. A random UUID, so that nothing can be
 * read from it and no name, number or address fits into it.
 */
export const VaultRef = holding(
  z
    .uuidv4({
      error: "không phải mã tham chiếu kho bảo mật (UUID v4) / not a reference to the vault (a UUID v4)"
    })
    .brand<"VaultRef">(),
  "reference",
  "stands for a protected person; nothing can be read from it"
)
export type VaultRef = z.infer<typeof VaultRef>

/** A code of a closed list of the law, as "awaiting-other-body", or the letter of its point, as "đ". */
export const ListCode = holding(
  z.string().regex(/^[a-zA-ZđĐ0-9]+(-[a-z0-9]+)*$/, {
    error: "không phải mã của danh mục / not a code of a list: lower-case words joined by hyphens"
  }),
  "none",
  "a word of a closed list of the law"
)
