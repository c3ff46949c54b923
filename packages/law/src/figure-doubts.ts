import { type Doubt, doubt } from "./doubt.js"
import type { WrittenCount, WrittenShare } from "./quantities-in-text.js"

/** A text as spans, each of which a scan may doubt: the sentence around an offset. */
export const sentenceAt = (text: string, at: number): string => {
  const ends = [...text.matchAll(/[.;!?](?=\s)|\n/gu)].map(end => end.index)
  const from = ends.findLast(end => end < at)
  const to = ends.find(end => end >= at)
  return text.slice(from === undefined ? 0 : from + 1, to ?? text.length)
}

const figure = String.raw`\d{1,3}(?:\.\d{3})+|\d+`
const fractionOf = new RegExp(
  String.raw`(?<![\p{N}/.,])(${figure})\s*(?:/|trên(?:\s+tổng\s+số)?|trong(?:\s+tổng\s+số)?)\s*(${figure})(?![\p{N}/]|[.,]\d)`,
  "u"
)
const base = /tổng\s+số|(?<![\p{L}])trong\s+số|số\s+(?:đơn|hồ\s+sơ|vụ|phiếu|cử\s+tri|hộ)/iu
const wholeNumber = (text: string): bigint => BigInt(text.replaceAll(".", ""))

/** Whether part/whole gives the printed percentage, rounded or cut at its last digit. */
const gives = (part: bigint, all: bigint, { num, decimals }: WrittenShare): boolean => {
  if (all === 0n) return false
  const scale = 10n ** BigInt(decimals ?? 0)
  const cut = (part * 100n * scale) / all
  const rounded = (part * 200n * scale + all) / (2n * all)
  return BigInt(num) === cut || BigInt(num) === rounded
}

/** What speaks against a percentage that a text claims: no whole beside it, or figures that give another one. */
export const shareDoubts = (share: WrittenShare, text: string): readonly Doubt[] => {
  if (share.decimals === null || share.bound !== null) return []
  const sentence = sentenceAt(text, share.at)
  const figures = fractionOf.exec(sentence)
  if (figures?.[1] && figures[2]) {
    const [part, all] = [wholeNumber(figures[1]), wholeNumber(figures[2])]
    if (part > all || gives(part, all, share)) return []
    const real = Number((part * 10000n) / all) / 100
    return [
      doubt(
        "share-differs",
        `${figures[0]} is ${String(real).replace(".", ",")} %, not ${share.text.trim()}.`
      )
    ]
  }
  return base.test(sentence)
    ? []
    : [doubt("no-base", `${share.text.trim()} of what? The sentence gives neither the part nor the whole.`)]
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
