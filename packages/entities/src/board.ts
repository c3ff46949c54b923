import * as z from "zod"
import { holding } from "./personal-data.js"
import { backwards, runsForward, span } from "./span.js"
import { CaseId, PersonRef, Text } from "./text.js"
import { UnitRef } from "./unit.js"

/** A people's inspection board, or an investment supervision board of the community, in one term. */
export const Board = z
  .strictObject({
    id: holding(CaseId, "none", "the file of a board of several members"),
    kind: holding(
      z.enum(["people-inspection", "investment-supervision"], {
        error:
          "Ban Thanh tra nhân dân hoặc Ban Giám sát đầu tư của cộng đồng / a people's inspection board or an investment supervision board"
      }),
      "none",
      "which board it is"
    ),
    commune: UnitRef,
    /** What an investment supervision board watches. */
    project: holding(z.optional(Text), "none", "the project that is watched"),
    ...span
  })
  .refine(runsForward, backwards)
  .refine(({ kind, project }) => kind === "investment-supervision" || project === undefined, {
    error:
      "chỉ Ban Giám sát đầu tư của cộng đồng gắn với dự án / only an investment supervision board has a project",
    path: ["project"]
  })
export type Board = z.infer<typeof Board>

/** A member of a board, from when until when. */
export const BoardMember = z
  .strictObject({
    board: holding(CaseId, "none", "which board somebody belongs to"),
    member: holding(PersonRef, "reference", "who is a member; the name is kept elsewhere"),
    role: holding(z.enum(["head", "deputy", "member"]), "about", "the part of somebody in the board"),
    ...span
  })
  .refine(runsForward, backwards)
export type BoardMember = z.infer<typeof BoardMember>
