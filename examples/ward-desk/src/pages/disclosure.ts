import { citationText, isRuling } from "@danchu/law"
import { type DisclosureChannel, disclosureChannels } from "@danchu/law/rules/disclosure-channels"
import { type DisclosureMatter, disclosureMatters } from "@danchu/law/rules/disclosure-matters"
import type { Hono } from "hono"
import { html } from "hono/html"
import { clauses } from "../citations.ts"
import type { Desk } from "../desk.ts"
import { channelNames } from "../disclosure-words.ts"
import { capital, type Say } from "../language.ts"
import { channels } from "../postings.ts"
import { officerOf, respond } from "../respond.ts"
import type { Env } from "../visitor.ts"
import { ownMatrix } from "./matrix.ts"

const lasting = ({ lasting, onlyWhereItExists }: DisclosureChannel, say: Say): string => {
  const where = onlyWhereItExists ? say("nếu có", "where it exists") : ""
  if (lasting === null) return where === "" ? say("có", "yes") : where
  const span =
    lasting === "permanent"
      ? say("thường xuyên", "for good")
      : say(`${lasting.count} ngày liên tục`, `${lasting.count} days on end`)
  return where === "" ? span : `${span}, ${where}`
}

export const disclosurePage = (app: Hono<Env>, desk: Desk): void => {
  app.get("/disclosure", async c => {
    const visitor = officerOf(c)
    const { say, language } = visitor
    const matters = disclosureMatters.on(desk.today())
    const matrix = disclosureChannels.on(desk.today())
    const title = say("Công khai thông tin", "Disclosure")
    if (!isRuling(matters) || !isRuling(matrix))
      return respond(c, {
        title,
        here: "/disclosure",
        content: html`<p class="note maybe">${say("Luật của ngày này chưa được kiểm chứng.", "The law of this day was not verified.")}</p>${clauses(matters.basis, language)}`
      })
    const rows = matters.value.map(({ code, label, basis }) => {
      const open = matrix.value[code as DisclosureMatter] ?? []
      return html`<tr><th scope="row">${capital(label[language])}<br><span class="small">${citationText(basis, language)}</span></th>${channels.map(
        name => {
          const found = open.find(({ channel }) => channel === name)
          return html`<td data-name="${channelNames[name][language]}">${
            found
              ? html`<span title="${citationText(found.basis, language)}">${lasting(found, say)}</span>`
              : "—"
          }</td>`
        }
      )}</tr>`
    })
    return respond(c, {
      title,
      here: "/disclosure",
      content: html`<h2>${say("Thông báo của cơ quan", "The office's own notices")}</h2>${await ownMatrix(desk, visitor)}${
        visitor.account.role === "clerk"
          ? html`<p><a href="/disclosure/commune">${say("Nơi và hình thức công khai", "Where and how the office publishes")}</a></p>`
          : ""
      }<h2>${say("Những nội dung phải công khai", "What must be published")}</h2><p class="lead">${say(
        "Mỗi nội dung phải qua những hình thức nào, trong bao lâu.",
        "Through which channels each matter must go, and for how long."
      )}</p><table class="cards"><thead><tr><th scope="col">${say("Nội dung", "Matter")}</th>${channels.map(
        name => html`<th scope="col">${channelNames[name][language]}</th>`
      )}</tr></thead><tbody>${rows}</tbody></table>
<h2>${say("Căn cứ", "Legal basis")}</h2>${clauses(
        [...matrix.basis, ...Object.values(matrix.value).flatMap(open => open.map(one => one.basis))],
        language
      )}`
    })
  })
}
