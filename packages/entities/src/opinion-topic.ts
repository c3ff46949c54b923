import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { Count } from "./count.js"
import { holding } from "./personal-data.js"
import { ListCode } from "./vault-ref.js"

/**
 * What many people were concerned about in a place and a period: a topic and counts. There is no field for a person, a
 * household or a sentence that somebody said, so that no profile can be kept in it. Small counts are withheld before
 * they are shown (`suppress` of `@danchu/reports`).
 */
export const OpinionTopic = z
  .strictObject({
    place: holding(ListCode, "none", "an administrative unit; nothing smaller than a commune"),
    from: holding(CivilDateText, "none", "the first day of the period"),
    to: holding(CivilDateText, "none", "the last day of the period"),
    field: holding(ListCode, "none", "the field of the matter, as land"),
    topic: holding(ListCode, "none", "the topic in a word of the office's list"),
    /** How many spoke of it, by the channel through which they did. */
    voiced: z.array(
      z.strictObject({
        channel: holding(ListCode, "none", "through which channel it was heard"),
        count: holding(Count, "none", "how many spoke of it; never who")
      })
    )
  })
  .refine(({ from, to }) => from <= to, {
    error: "kỳ kết thúc trước khi bắt đầu / the period ends before it begins",
    path: ["to"]
  })
export type OpinionTopic = z.infer<typeof OpinionTopic>
