import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { holding } from "./personal-data.js"
import { PersonRef, Text } from "./text.js"

/** Somebody by a pseudonymous id, and nothing else: who it is, and how to reach them, are entities apart. */
export const Person = z.strictObject({
  id: holding(PersonRef, "reference", "stands for somebody whose name is kept apart"),
  kind: holding(
    z.enum(["individual", "organisation"], {
      error: "cá nhân hoặc cơ quan, tổ chức / an individual or an organisation"
    }),
    "none",
    "whether somebody or a body acts"
  )
})
export type Person = z.infer<typeof Person>

/** Who somebody is; it belongs into the vault alone. */
export const PersonIdentity = z.strictObject({
  person: holding(PersonRef, "reference", "whose identity this is"),
  name: holding(Text, "identity", "the name of somebody, kept in the vault alone"),
  bornOn: holding(z.optional(CivilDateText), "identity", "tells two people of one name apart"),
  /** Số định danh cá nhân: twelve digits. */
  personalNumber: holding(
    z.optional(
      z.string().regex(/^\d{12}$/, {
        error: "số định danh cá nhân có 12 chữ số / a personal number has 12 digits"
      })
    ),
    "identity",
    "citizen reception asks for it; kept in the vault alone"
  )
})
export type PersonIdentity = z.infer<typeof PersonIdentity>

/** How to reach somebody; it belongs into the vault alone, apart from who they are. */
export const PersonContact = z.strictObject({
  person: holding(PersonRef, "reference", "whose address this is"),
  address: holding(z.optional(Text), "identity", "where letters go; kept in the vault alone"),
  phone: holding(
    z.optional(
      z.string().regex(/^(\+84|0)\d{8,10}$/, {
        error: "không phải số điện thoại / not a telephone number"
      })
    ),
    "identity",
    "where messages go; kept in the vault alone"
  ),
  email: holding(
    z.optional(z.email({ error: "không phải địa chỉ thư điện tử / not an e-mail address" })),
    "identity",
    "where e-mail goes; kept in the vault alone"
  )
})
export type PersonContact = z.infer<typeof PersonContact>
