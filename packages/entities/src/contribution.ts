import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { Amount, Count } from "./count.js"
import { holding } from "./personal-data.js"
import { CaseId, Text } from "./text.js"
import { ListCode } from "./vault-ref.js"

/** What people give: money in đồng, labour in working days, land in square metres, goods in pieces of what is named. */
export const ContributionKind = holding(
  z.enum(["money", "labour", "land", "in-kind"], {
    error: "chỉ nhận tiền, ngày công, đất, hiện vật / money, labour, land or in-kind"
  }),
  "none",
  "a kind of thing that is given"
)
export type ContributionKind = z.infer<typeof ContributionKind>

/** One line of a ledger of contributions: how much from how many, never from whom. */
export const Contribution = z
  .strictObject({
    id: holding(CaseId, "reference", "a line of the office's ledger, which may lead to givers"),
    kind: ContributionKind,
    amount: Amount,
    /** What the goods are; money, labour and land have their units. */
    goods: holding(Text.optional(), "none", "what kind of goods was given"),
    givers: holding(z.enum(["households", "organisations", "others"]), "none", "of what kind the givers are"),
    count: holding(Count, "none", "how many gave; who they are stays with the office")
  })
  .refine(({ kind, goods }) => (kind === "in-kind") === (goods !== undefined), {
    error:
      "hiện vật thì ghi rõ là gì, tiền, công, đất thì không / name the goods of an in-kind line, and only there",
    path: ["goods"]
  })
  .refine(({ count }) => count > 0, {
    error: "phải có người đóng góp / somebody must have given",
    path: ["count"]
  })
export type Contribution = z.infer<typeof Contribution>

/** The decision of a community that contributions rest on. */
export const ContributionBasis = z.strictObject({
  decision: holding(CaseId, "none", "the file of a decision of many households"),
  matter: holding(ListCode, "none", "which matter of the law was decided"),
  scope: holding(z.enum(["neighbourhood", "commune"]), "none", "whose decision it was"),
  decidedOn: holding(CivilDateText, "none", "the day on which the community decided"),
  /** From when it counts: that day, or the day that the commune set. */
  effectiveOn: holding(CivilDateText, "none", "the day from which the decision counts"),
  inFavour: holding(Count, "none", "households, or neighbourhoods of the commune, in favour"),
  of: holding(z.int().min(1), "none", "all households, or all neighbourhoods of the commune")
})
export type ContributionBasis = z.infer<typeof ContributionBasis>
