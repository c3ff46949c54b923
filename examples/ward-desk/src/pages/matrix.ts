import { citationText, isRuling } from "@danchu/law"
import { disclosureMatters } from "@danchu/law/rules/disclosure-matters"
import { specialLaw } from "@danchu/law/rules/disclosure-terms"
import { publication } from "@danchu/sdk"
import { html } from "hono/html"
import { bench } from "../bench.ts"
import { clauses, firstClause } from "../citations.ts"
import { communeFrom, settingOf } from "../commune.ts"
import type { Desk } from "../desk.ts"
import { channelNames, stateWords } from "../disclosure-words.ts"
import { capital, dateIn } from "../language.ts"
import type { Markup } from "../layout.ts"
import { citationOf } from "../notice-changes.ts"
import { mostNotices, type Notice, noticesOf } from "../notices.ts"
import { evidenceFrom, type Posting, postingsOf } from "../postings.ts"
import type { Officer } from "../visitor.ts"

type Decided = Notice & { readonly decidedOn: NonNullable<Notice["decidedOn"]> }

const isDecided = (notice: Notice): notice is Decided => notice.decidedOn !== null

const cellsOf = (
  desk: Desk,
  { id, matter, decidedOn, fieldLaw }: Decided,
  commune: publication.Commune,
  postings: readonly Posting[]
): readonly publication.DisclosureCell[] => {
  const law = disclosureMatters.on(desk.today())
  const known = isRuling(law) ? law.value.find(({ code }) => code === matter) : undefined
  if (!known) return []
  const owed = {
    id,
    matter: known.code as publication.OwedNotice["matter"],
    decidedOn,
    published: decidedOn,
    ...(fieldLaw && { fieldLaw: citationOf(fieldLaw) })
  }
  const evidence = postings.filter(({ notice }) => notice === id).map(evidenceFrom)
  return publication.disclosureMatrix([owed], commune, evidence, desk.today(), bench.calendar)
}

const row = (cell: publication.DisclosureCell, { say, language }: Officer): Markup => {
  const { words, mark } = stateWords[cell.state]
  const why = cell.why?.label
  const date = (found: Notice["decidedOn"]) => (found === null ? "—" : dateIn(language, found))
  const [duty, ...terms] = cell.basis
  return html`<tr data-state="${cell.state}"><th scope="row">${channelNames[cell.channel][language]}${
    cell.place === null ? "" : html`: <span class="small" lang="vi">${cell.place}</span>`
  }</th><td><span class="mark ${mark}">${words[language]}</span>${
    cell.late ? html` <span class="small">${say("bắt đầu muộn", "begun late")}</span>` : ""
  }${cell.metUnder.map(
    ({ due }) =>
      html`<br><span class="small">${say("Đã đủ ngày", "Met on")} ${date(due)} ${say("theo cách hiểu khác: tính cả ngày bắt đầu", "under another reading: the first day is counted")}</span>`
  )}${why ? html`<br><span class="small">${capital(why[language])}</span>` : ""}</td>
<td data-name="${say("Chậm nhất bắt đầu", "Begin by")}">${date(cell.beginBy)}</td><td data-name="${say("Đã bắt đầu", "Begun")}">${date(cell.begun)}</td><td data-name="${say("Đến hết ngày", "Until the end of")}">${date(cell.until)}</td>
<td data-name="${say("Căn cứ", "Clause")}" class="small">${duty ? citationText(duty, language) : ""}${
    terms.length > 0 ? html`; ${say("hạn", "term")}: ${firstClause(terms, language)}` : ""
  }</td></tr>`
}

const table = (rows: readonly Markup[], { say }: Officer): Markup =>
  html`<table class="cards matrix"><thead><tr><th scope="col">${say("Hình thức, nơi", "Channel, place")}</th><th scope="col">${say("Tình trạng", "State")}</th><th scope="col">${say(
    "Chậm nhất bắt đầu",
    "Begin by"
  )}</th><th scope="col">${say("Đã bắt đầu", "Begun")}</th><th scope="col">${say("Đến hết ngày", "Until the end of")}</th><th scope="col">${say("Căn cứ", "Clause")}</th></tr></thead><tbody>${rows}</tbody></table>`

const counts = (cells: readonly publication.DisclosureCell[], { language }: Officer): Markup =>
  html`<p class="tally">${Object.entries(stateWords).flatMap(([state, { words, mark }]) => {
    const n = cells.filter(one => one.state === state).length
    return n === 0 ? [] : [html`<span class="mark ${mark}">${words[language]}: ${n}</span> `]
  })}</p>`

/** Which of the office's own notices went where, and whether each duty to publish is met. */
export const ownMatrix = async (desk: Desk, officer: Officer, only?: Notice): Promise<Markup> => {
  const { say, language, account } = officer
  const setting = await settingOf(desk.database, account.tenant)
  if (!setting)
    return html`<p class="note maybe">${say(
      "Chưa khai nơi niêm yết, cổng thông tin, truyền thanh và thôn, tổ dân phố, nên chưa tính được.",
      "The boards, the portal, the loudspeaker and the neighbourhoods are not set yet, so nothing can be counted."
    )}${account.role === "clerk" ? html` <a href="/disclosure/commune">${say("Khai ngay", "Set them")}</a>` : ""}</p>`
  const commune = communeFrom(setting)
  const notices = only ? [only] : await noticesOf(desk.database, account.tenant)
  const postings = await postingsOf(desk.database, account.tenant)
  const found = notices.map(notice => ({
    notice,
    cells: isDecided(notice) ? cellsOf(desk, notice, commune, postings) : []
  }))
  const parts = found.map(({ notice, cells }) => {
    const { id, title, matter, decidedOn } = notice
    return html`<section${only ? "" : html` aria-labelledby="m-${id}"`}>${
      only ? "" : html`<h3 id="m-${id}"><a href="/disclosure/${id}" lang="vi">${title}</a></h3>`
    }<p class="small">${say("Khoản", "Item")} ${matter.slice(1)} ${say("Điều 11", "of Article 11")}${
      decidedOn === null ? "" : html` · ${say("văn bản ngày", "document of")} ${dateIn(language, decidedOn)}`
    }</p>${
      isDecided(notice)
        ? table(
            cells.map(cell => row(cell, officer)),
            officer
          )
        : html`<p class="note maybe">${say(
            "Chưa ghi ngày của quyết định, văn bản, nên chưa có câu trả lời.",
            "The day of the decision or document is not recorded, so there is no answer."
          )}</p>`
    }</section>`
  })
  return html`${counts(
    found.flatMap(({ cells }) => cells),
    officer
  )}${parts.length > 0 ? parts : html`<p class="lead">${say("Chưa có thông báo nào.", "There is no notice yet.")}</p>`}${
    notices.length === mostNotices
      ? html`<p class="note maybe">${say(`Chỉ tính ${mostNotices} thông báo mới nhất.`, `Only the newest ${mostNotices} notices are counted.`)}</p>`
      : ""
  }<p class="small">${say(
    "Tính theo luật chung; nơi pháp luật của ngành quy định hình thức, thời hạn khác thì theo quy định đó.",
    "Counted by the general law; where a law of the field sets other forms or times, that law prevails."
  )}</p>${clauses(specialLaw.on(desk.today()).basis, language)}`
}
