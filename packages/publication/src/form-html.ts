import { escaped } from "./markup.js"
import {
  nationalMotto,
  nationalName,
  numberLine,
  type OfficialForm,
  placeAndDate,
  recipientLines
} from "./official-form.js"

const style = `@page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm }
body { font: 14pt/1.4 "Times New Roman", Tinos, serif; color: #000; background: #fff; margin: 0 auto; max-width: 165mm; padding: 8mm }
header { font-size: 12pt; display: grid; grid-template-columns: 2fr 3fr; text-align: center; column-gap: 6mm } header p { margin: 0 } header div + div p { white-space: nowrap } .rule { border-bottom: 1pt solid #000; display: inline-block; padding-bottom: 1pt } .half::after { content: ""; display: block; width: 45%; margin: 2pt auto 3pt; border-bottom: 1pt solid #000 } header .half { display: inline-block }
h1 { font-size: 14pt; text-align: center; margin: 1.2em 0 0 } .about .half { display: inline-block } .about { text-align: center; font-weight: bold; margin: 0 0 1em } .body { text-align: justify; text-indent: 10mm; margin: 0 0 .5em } .grounds { font-style: italic }
.end { display: grid; grid-template-columns: 1fr 1fr; margin-top: 1.2em } .end p { margin: 0 } .recipients { font-size: 11pt } .recipients ul { list-style: "- "; margin: 0; padding-left: 1em } .sign { text-align: center } .name { margin-top: 22mm !important }`

const line = (name: string, text: string): string => `<p class="${name}">${escaped(text)}</p>`

/** An official form as one HTML page, in the layout of NĐ 30/2020. */
export const formHtml = (form: OfficialForm): string => {
  const { head, kind, about, addressee, grounds, paragraphs } = form
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(`${kind} – ${about}`)}</title><style>${style}</style></head>
<body><header><div>${head.above === undefined ? "" : `<p>${escaped(head.above.toLocaleUpperCase("vi"))}</p>`}<p><b class="half">${escaped(head.office.toLocaleUpperCase("vi"))}</b></p><p>${escaped(numberLine(head))}</p></div>
<div><p><b>${nationalName}</b></p><p><b class="rule">${nationalMotto}</b></p><p><i>${escaped(placeAndDate(head))}</i></p></div></header>
<main><h1>${escaped(kind)}</h1>
<p class="about"><span class="half">${escaped(about)}</span></p>
${addressee === undefined ? "" : line("about", `Kính gửi: ${addressee}`)}
${grounds.map(one => line("body grounds", one)).join("\n")}
${paragraphs.map(one => line("body", one)).join("\n")}
<div class="end"><div class="recipients"><p><b><i>Nơi nhận:</i></b></p><ul>${recipientLines(head)
    .map(one => `<li>${escaped(one)}</li>`)
    .join("")}</ul></div>
<div class="sign">${head.signsFor === undefined ? "" : `<p><b>${escaped(head.signsFor.toLocaleUpperCase("vi"))}</b></p>`}<p><b>${escaped(head.signerTitle.toLocaleUpperCase("vi"))}</b></p><p class="name"><b>${escaped(head.signer ?? "")}</b></p></div></div></main></body></html>
`
}
