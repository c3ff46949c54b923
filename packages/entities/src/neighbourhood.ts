import * as z from "zod"
import { HouseholdRef, NeighbourhoodRef } from "./household.js"
import { holding } from "./personal-data.js"
import { backwards, runsForward, span } from "./span.js"
import { PersonRef, Text } from "./text.js"
import { UnitRef } from "./unit.js"

/** A neighbourhood (thôn, tổ dân phố) of a commune. */
export const Neighbourhood = z
  .strictObject({
    id: NeighbourhoodRef,
    commune: UnitRef,
    kind: holding(
      z.enum(["village", "residential-group"], {
        error: "thôn hoặc tổ dân phố / a village or a residential group"
      }),
      "none",
      "a village of a xã, or a residential group of a phường"
    ),
    name: holding(Text, "none", "the name of a place of many households"),
    ...span
  })
  .refine(runsForward, backwards)
export type Neighbourhood = z.infer<typeof Neighbourhood>

/** A household in the register of its neighbourhood, and who speaks for it. */
export const Household = z
  .strictObject({
    id: HouseholdRef,
    neighbourhood: NeighbourhoodRef,
    /** Who represents the household when the community decides (đại diện hộ gia đình). */
    representative: holding(
      PersonRef,
      "reference",
      "who speaks for the household; the name is kept elsewhere"
    ),
    ...span
  })
  .refine(runsForward, backwards)
export type Household = z.infer<typeof Household>

/** A part of a neighbourhood that meets by itself because it is large or scattered. */
export const Cluster = z
  .strictObject({
    id: holding(
      z.string().regex(/^[A-Z0-9]{1,12}(-[A-Z0-9]{1,12})*$/, {
        error: "không phải mã cụm dân cư, viết như CUM-1 / not the code of a cluster, as CUM-1"
      }),
      "none",
      "a part of a neighbourhood, of many households"
    ),
    neighbourhood: NeighbourhoodRef,
    households: z.array(HouseholdRef).min(1)
  })
  .refine(({ households }) => new Set(households).size === households.length, {
    error: "một hộ chỉ thuộc một cụm một lần / a household stands in a cluster once",
    path: ["households"]
  })
export type Cluster = z.infer<typeof Cluster>

/**
 * The households that stand in more than one cluster: each has one vote, in one of them.
 * @example
 * ```ts
 * inSeveralClusters([{ households: ["H-1", "H-2"] }, { households: ["H-2"] }]) // ["H-2"]
 * ```
 */
export const inSeveralClusters = <H extends string>(
  clusters: readonly { readonly households: readonly H[] }[]
): readonly H[] => {
  const seen = new Map<H, number>()
  for (const { households } of clusters)
    for (const one of new Set(households)) seen.set(one, (seen.get(one) ?? 0) + 1)
  return [...seen].flatMap(([one, times]) => (times > 1 ? [one] : []))
}
