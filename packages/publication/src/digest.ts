import { catalogueOf, type Language } from "./catalogue.js"
import { type Notice, written } from "./notice.js"

/**
 * A notice as a text message: its title, as much of the summary as fits in whole words, and where the rest stands.
 * @param longest characters; 201 are three segments of Vietnamese
 * @throws MissingFigure
 */
export const smsDigest = (notice: Notice, longest = 201, language: Language = "vi"): string => {
  const end = ` ${catalogueOf(language).phrases.details}: ${notice.url}`
  const title = written(notice, notice.title, language)
  const [first] = notice.summary ? [notice.summary] : notice.paragraphs
  const whole = first === undefined ? title : `${title}. ${written(notice, first, language)}`
  const room = longest - end.length
  if (whole.length <= room) return whole + end
  const cut = whole.slice(0, Math.max(0, room - 1))
  // A number cut short would be another number.
  const words = cut.slice(0, Math.max(cut.lastIndexOf(" "), 0)).replace(/[\s\d.,:;%/-]+$/u, "")
  return `${words}…${end}`
}
