import type { BuiltReport, Sheet } from "@danchu/reports"
import { html } from "hono/html"
import { capital } from "../language.ts"
import type { Markup } from "../layout.ts"
import type { Offered } from "../report-forms.ts"
import { gapsOf } from "../report-gaps.ts"
import type { Officer } from "../visitor.ts"

/** Which columns are empty and why, and where the form itself is not the one of the day. */
export const gapsIn = (offered: Offered, sheet: Sheet, { say, language }: Officer): Markup => {
  const gaps = gapsOf(offered, sheet)
  const labelOf = (column: number) =>
    offered.form.columns.find(({ number }) => number === column)?.label[language] ?? ""
  if (gaps.length === 0)
    return html`<p class="note yes">${say("Không có ô nào để trống.", "No column is empty.")}</p>`
  return html`${gaps.map(({ _tag, columns, why }) =>
    columns.length === 0
      ? html`<p class="note maybe" data-gap="${_tag}">${why[language]}</p>`
      : html`<section data-gap="${_tag}"><h2>${say("Để trống", "Empty")} <span class="count">(${columns.length})</span></h2><p>${capital(why[language])}.</p><ul>${columns.map(
          column => html`<li>${column}: <span lang="vi">${labelOf(column)}</span></li>`
        )}</ul></section>`
  )}`
}

/** What the form's own relations say of the figures, and the cases that have no column in it. */
export const doubtsIn = ({ check, unplaced }: BuiltReport, { say }: Officer): Markup | "" =>
  check.violations.length + unplaced.length === 0
    ? ""
    : html`<h2>${say("Cần xem lại trước khi gửi", "To be looked at before it is sent")}</h2><ul>${check.violations.map(
        ({ relation, left, right }) => html`<li>${relation}: ${left} ≠ ${right}</li>`
      )}${unplaced.map(
        one =>
          html`<li><a href="/cases/${encodeURIComponent(one.case)}">${one.case}</a>: <span lang="en">${one.why}</span></li>`
      )}</ul>`
