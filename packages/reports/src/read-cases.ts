import { InvalidText } from "@danchu/law"
import { type CaseFacts, caseFacts } from "./case-facts.js"

/**
 * Reads the facts of cases from text, one JSON object a line; empty lines are skipped.
 * @throws InvalidText that names the line and the place, never the content
 */
export const readCases = (text: string): readonly CaseFacts[] =>
  text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === "") return []
    try {
      return [caseFacts(JSON.parse(line))]
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new InvalidText(`line ${i + 1} is not JSON`, `line ${i + 1}`, "Give one JSON object a line.", {
          cause: error
        })
      if (error instanceof InvalidText)
        throw new InvalidText(`line ${i + 1}: ${error.message}`, `line ${i + 1} ${error.at}`, error.remedy, {
          cause: error
        })
      throw error
    }
  })
