import { type Doubt, doubt } from "./doubt.js"
import { countUpTo } from "./occupied.js"
import type { WrittenCount, WrittenShare } from "./quantities-in-text.js"

const figure = String.raw`\d{1,3}(?:\.\d{3})+|\d+`
// "ngày 3/8" is a day.
const fraction = new RegExp(
  String.raw`(?<![\p{N}/.,])(?<!(?:ngày|tháng|quý)\s+)(${figure})\s*(?:/|trên(?:\s+tổng\s+số)?|trong(?:\s+tổng\s+số)?)\s*(${figure})(?![\p{N}/]|[.,]\d)`,
  "gu"
)
const base = /tổng\s+số|(?<![\p{L}])trong\s+số|số\s+(?:đơn|hồ\s+sơ|vụ|phiếu|cử\s+tri|hộ)/iu
const wholeNumber = (text: string): bigint => BigInt(text.replaceAll(".", ""))

interface Fraction {
  readonly text: string
  readonly part: bigint
  readonly all: bigint
}

/** What the shares of a sentence are held against: "238/316", or at least a whole that is named. */
export interface Sentence {
  readonly fractions: readonly Fraction[]
  readonly namesWhole: boolean
}

const sentence = (text: string): Sentence => ({
  fractions: [...text.matchAll(fraction)]
    .map(([text, part = "", all = ""]) => ({ text, part: wholeNumber(part), all: wholeNumber(all) }))
    .filter(({ part, all }) => all > 0n && part <= all),
  namesWhole: base.test(text)
})

/** The sentence around an offset of the text; each is read once. */
export const sentencesOf = (text: string): ((at: number) => Sentence) => {
  const ends = [...text.matchAll(/[.;!?](?=\s)|\n/gu)].map(end => end.index)
  const read = new Map<number, Sentence>()
  return at => {
    const before = countUpTo(ends, at - 1)
    const known =
      read.get(before) ??
      sentence(text.slice(before === 0 ? 0 : (ends[before - 1] ?? 0) + 1, ends[before] ?? text.length))
    read.set(before, known)
    return known
  }
}

/** Whether part/whole gives the printed percentage, rounded or cut at its last digit. */
const gives = ({ part, all }: Fraction, { num, decimals }: WrittenShare): boolean => {
  const scale = 10n ** BigInt(decimals ?? 0)
  const cut = (part * 100n * scale) / all
  const rounded = (part * 200n * scale + all) / (2n * all)
  return BigInt(num) === cut || BigInt(num) === rounded
}

const inPercent = ({ text, part, all }: Fraction): string =>
  `${text} is ${String(Number((part * 10000n) / all) / 100).replace(".", ",")} %`

/** What speaks against a percentage that a text claims: no whole beside it, or figures none of which give it. */
export const shareDoubts = (share: WrittenShare, { fractions, namesWhole }: Sentence): readonly Doubt[] => {
  if (share.decimals === null || share.bound !== null || fractions.some(one => gives(one, share))) return []
  const printed = share.text.trim()
  if (fractions.length > 0)
    return [doubt("share-differs", `${fractions.map(inPercent).join(", ")}, not ${printed}.`)]
  return namesWhole
    ? []
    : [doubt("no-base", `${printed} of what? The sentence gives neither the part nor the whole.`)]
}

/** Fields hold several procedures each; below two to a field, one of the figures probably counts something else. */
const leastProceduresPerField = 2

/** What speaks against counts that stand beside each other. */
export const ratioDoubts = (
  one: WrittenCount,
  next: WrittenCount | undefined,
  between: string
): readonly Doubt[] => {
  if (!next || !one.of.startsWith("thủ tục") || next.of !== "lĩnh vực" || between.length > 30) return []
  if (next.value === 0 || one.value >= leastProceduresPerField * next.value) return []
  const ratio = (one.value / next.value).toFixed(2).replace(".", ",")
  return [
    doubt(
      "implausible-ratio",
      `${one.value} procedures in ${next.value} fields is ${ratio} to a field: one of the two figures probably counts something else.`
    )
  ]
}
