export { boardHtml, type PaperSize } from "./board.js"
export { calendarFile } from "./calendar-file.js"
export {
  type Catalogue,
  catalogues,
  checkedCatalogue,
  IncompleteCatalogue,
  type Language,
  type Phrase
} from "./catalogue.js"
export type { CellReason, CellReasonCode } from "./cell-reason.js"
export { smsDigest } from "./digest.js"
export {
  type CellState,
  type Commune,
  type DisclosureCell,
  disclosureMatrix,
  type OwedNotice
} from "./disclosure-matrix.js"
export {
  type Channel,
  checkedEvidence,
  InvalidEvidence,
  type Place,
  type PostingEvidence
} from "./evidence.js"
export { atomFeed, type Feed, jsonFeed } from "./feeds.js"
export { type Figure, writtenFigure } from "./figure.js"
export { formHtml } from "./form-html.js"
export type { HeardNumber } from "./heard-number.js"
export { type Heard, listen } from "./listen.js"
export { loudspeakerScript, type Script, type ScriptOptions, secondsToRead } from "./loudspeaker.js"
export { type Disclosure, masked, type PersonalField, type Showing, showingOf } from "./masking.js"
export { checkedNotice, type Notice, type NoticeTable, untranslated, type Wording } from "./notice.js"
export { contentOf, type NoticeContent } from "./notice-content.js"
export { InvalidNotice, Misheard, MissingFigure, ScriptTooLong } from "./notice-fault.js"
export {
  type Filing,
  type FormName,
  type FormValues,
  type Letterhead,
  type OfficialForm,
  officialForm,
  officialLayout
} from "./official-form.js"
export { portalFragment } from "./portal.js"
export { type PersonalText, publicCopy } from "./public-copy.js"
export { qrSquares, qrSvg } from "./qr.js"
export { sayDate, sayTime } from "./spoken-date.js"
export { sayDecimal, sayWhole } from "./spoken-number.js"
export { abbreviations, type Spoken, speak } from "./spoken-text.js"
