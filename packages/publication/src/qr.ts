import { encode } from "uqr"

/** The dark squares of a QR code, row by row, with a border of four; a quarter of it may be damaged. */
export const qrSquares = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { ecc: "Q", border: 4 }).data

/** The code as SVG, black on white; `label` is read to those who cannot see it. */
export const qrSvg = (text: string, label: string): string => {
  const squares = qrSquares(text)
  const dark = squares.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : ""))).join("")
  const size = squares.length
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${dark}" fill="#000"/></svg>`
}
