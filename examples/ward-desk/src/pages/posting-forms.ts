import type { Fault } from "@danchu/sdk"
import { html } from "hono/html"
import { clauses } from "../citations.ts"
import { channelNames, faultWords, unknownFault } from "../disclosure-words.ts"
import { type Field, type Filled, filled, question } from "../form.ts"
import { dateIn } from "../language.ts"
import { csrfField, type Markup } from "../layout.ts"
import type { Notice } from "../notices.ts"
import type { Posting } from "../postings.ts"
import type { Officer } from "../visitor.ts"

/** What the clerk has recorded of a notice, to be ended or withdrawn. */
export const listed = (postings: readonly Posting[], officer: Officer): Markup => {
  const { say, language, account } = officer
  return html`<h2>${say("Đã ghi", "Recorded")} <span class="count">(${postings.length})</span></h2><ul class="steps">${postings.map(
    ({ id, notice, channel, place, from, to }) => {
      const address = `/disclosure/${notice}/postings/${id}`
      const name = `${channelNames[channel][language]}${place === null ? "" : `: ${place}`}`
      return html`<li><span lang="${place === null ? language : "vi"}">${name}</span>, ${dateIn(language, from)} – ${to === null ? say("nay", "now") : dateIn(language, to)}${
        account.role === "clerk"
          ? html`<details><summary>${say("Sửa", "Change")}<span class="small"> ${name}</span></summary>${
              to === null
                ? html`<form class="sheet" method="post" action="${address}">${csrfField(officer)}<input type="hidden" name="act" value="end">${question(
                    {
                      name: "to",
                      id: `to-${id}`,
                      words: say("Ngày cuối đã công khai", "Last day of it"),
                      kind: "date",
                      required: true
                    },
                    filled()
                  )}<p class="actions"><button class="quiet">${say("Ghi ngày thôi", "Record its end")}</button></p></form>`
                : ""
            }<form method="post" action="${address}">${csrfField(officer)}<input type="hidden" name="act" value="withdraw"><button class="quiet">${say("Rút lời ghi này", "Withdraw this record")}</button></form></details>`
          : ""
      }</li>`
    }
  )}</ul>`
}

/** Asks for the day that a notice of an older desk has not. */
export const deciding = (notice: Notice, officer: Officer, given: Filled): Markup => {
  const { say } = officer
  const field: Field = {
    name: "decidedOn",
    words: say("Ngày của quyết định, văn bản", "Day of the decision or document"),
    kind: "date",
    required: true
  }
  return html`<form class="sheet" method="post" action="/disclosure/${notice.id}/decided">${csrfField(officer)}${question(field, given)}<p class="actions"><button>${say("Ghi", "Record it")}</button></p></form>`
}

/** Why a record proves nothing. */
export const refused = (why: string, fault: Fault | null, { language }: Officer): Markup =>
  html`<div class="note no" role="alert" tabindex="-1" data-focus><p>${(faultWords[why] ?? unknownFault)[language]}</p>${
    fault && "basis" in fault && Array.isArray(fault.basis) ? clauses(fault.basis, language) : ""
  }</div>`
