import { InvalidText, parseDocumentNumber } from "@danchu/law"
import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { holding } from "./personal-data.js"
import { Text } from "./text.js"

/** A số hiệu of the State or the Party, read into the one way of writing it: "4/2015/NĐ-CP" is "04/2015/NĐ-CP". */
export const DocumentNumberText = holding(
  z
    .string()
    .transform((text, context): string => {
      try {
        return parseDocumentNumber(text).text
      } catch (error) {
        if (!(error instanceof InvalidText)) throw error
        context.addIssue({
          code: "custom",
          message:
            "không phải số hiệu văn bản, viết như 34/2007/PL-UBTVQH11 hoặc 10-CT/ThU / not the number of a document, as 34/2007/PL-UBTVQH11 or 10-CT/ThU"
        })
        return z.NEVER
      }
    })
    .pipe(z.string().brand<"DocumentNumberText">()),
  "none",
  "the number of a document, which names no person"
)
export type DocumentNumberText = z.infer<typeof DocumentNumberText>

/** A document by its number, its day and its issuer: numbers begin again each year, or each term of a committee. */
export const DocumentRecord = z.strictObject({
  number: DocumentNumberText,
  issuedOn: holding(CivilDateText, "none", "the day on which a body issued it"),
  issuer: holding(Text, "none", "the body that issued it"),
  title: holding(Text, "free-text", "what it is about; names belong into the vault")
})
export type DocumentRecord = z.infer<typeof DocumentRecord>
