/** Text between tags or inside an attribute. */
export const escaped = (value: string): string =>
  value
    .normalize("NFC")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")

type Attributes = Readonly<Record<string, string | number>>

/** An element; `inner` is markup, text goes through `escaped` first. */
export const tag = (name: string, attributes: Attributes, inner = ""): string => {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? value : escaped(value)}"`)
    .join("")
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`
}

export const label = (
  x: number,
  y: number,
  className: string,
  words: string,
  more: Attributes = {}
): string => tag("text", { x, y, class: className, ...more }, escaped(words))

export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  className: string,
  more: Attributes = {}
) => tag("rect", { x, y, width, height, class: className, ...more })

/** A group that says what it is to those who point at it or listen to it. */
export const named = (name: string, inner: string): string => `<g><title>${escaped(name)}</title>${inner}</g>`

/** Light by default; the same classes in the dark. A class that says something by its colour also says it by its shape. */
const style = `
text{font-family:"Be Vietnam Pro","Noto Sans","Segoe UI",system-ui,"DejaVu Sans",sans-serif;fill:#1b1f24;font-size:13px}
.page{fill:#ffffff}
.h1{font-size:20px;font-weight:700}
.h2{font-size:14px;font-weight:700}
.small{font-size:11px;fill:#57606a}
.tiny{font-size:9px;fill:#57606a}
.mid{text-anchor:middle}
.end{text-anchor:end}
.muted{fill:#57606a}
.strong{font-weight:700}
.plain{fill:#f2f4f7}
.weekend{fill:#e3e7ec}
.holiday{fill:#c62828}
.moved{fill:#fff1f0;stroke:#c62828;stroke-width:1.5}
.swap{fill:#fff3d6;stroke:#9a6700;stroke-width:1.5;stroke-dasharray:3 2}
.worked{fill:#e6f4ea;stroke:#1a7f37;stroke-width:2}
.onred{fill:#ffffff;font-weight:700}
.red{fill:#b42318;font-weight:700}
.amber{fill:#7a4f00;font-weight:700}
.green{fill:#116329;font-weight:700}
.counted{fill:#dbeafe}
.stopped{fill:#d8dde3;stroke:#8c959f;stroke-dasharray:2 3}
.mark{fill:none;stroke:#1b1f24;stroke-width:2}
.maybe{fill:none;stroke:#9a6700;stroke-width:2;stroke-dasharray:4 3}
.last{fill:#0b57d0}
.line{stroke:#8c959f;stroke-width:1}
@media (prefers-color-scheme:dark){
text{fill:#e6edf3}
.page{fill:#0d1117}
.small,.tiny{fill:#9aa4af}
.muted{fill:#a9b3be}
.plain{fill:#1c2128}
.weekend{fill:#2d333b}
.holiday{fill:#d93a32}
.moved{fill:#3a1a1a;stroke:#ff7b72}
.swap{fill:#3a2d10;stroke:#e3b341}
.worked{fill:#12301c;stroke:#3fb950}
.onred{fill:#ffffff}
.red{fill:#ff9a92}
.amber{fill:#f0c656}
.green{fill:#6fdd8b}
.counted{fill:#173154}
.stopped{fill:#2b3036;stroke:#768390}
.mark{stroke:#e6edf3}
.maybe{stroke:#e3b341}
.last{fill:#2f81f7}
.line{stroke:#768390}
}`

/** A whole picture, with its name and its content in words for those who do not see it. */
export const picture = (
  width: number,
  height: number,
  title: string,
  description: string,
  inner: string,
  language: "vi" | "en" = "vi"
): string =>
  tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      lang: language,
      "aria-labelledby": "t d"
    },
    `<title id="t">${escaped(title)}</title><desc id="d">${escaped(description)}</desc><style>${style}</style>${box(0, 0, width, height, "page")}${inner}`
  )
