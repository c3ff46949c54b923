import { addDays, type CivilDate } from "@danchu/law"
import { periodNameOn, type ReportPeriod, reportPeriod, type Sheet, toCsv, toHtml } from "@danchu/reports"
import { toXlsx } from "@danchu/reports/xlsx"
import type { Hono } from "hono"
import { html } from "hono/html"
import { record } from "../audit.ts"
import type { Desk } from "../desk.ts"
import { receptionsOf } from "../diary.ts"
import { factsKeeper } from "../facts.ts"
import { capital, dateIn } from "../language.ts"
import type { Markup } from "../layout.ts"
import { notFound } from "../refusals.ts"
import { filledBy, formsOf, hasFigures, isAnswered, type Offered } from "../report-forms.ts"
import { officerOf, respond } from "../respond.ts"
import { onlyItsOwnStyle } from "../security.ts"
import type { Env, Officer, Request } from "../visitor.ts"
import { wardName } from "../wards.ts"
import { doubtsIn, gapsIn } from "./report-gaps.ts"

const addressOf = (code: string): string => code.toLowerCase().replaceAll("/", "-")

/** The quarter of that day and the three before it. */
const quartersTo = (today: CivilDate): readonly ReportPeriod[] => {
  const found: ReportPeriod[] = []
  let on = today
  while (found.length < 4) {
    const period = reportPeriod(periodNameOn(on, "quarter"))
    if ("_tag" in period) return found
    found.push(period)
    on = addDays(period.from, -1)
  }
  return found
}

const types = {
  html: "text/html; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
} as const

const written = async (sheet: Sheet, ending: keyof typeof types) =>
  ending === "html" ? toHtml(sheet) : ending === "csv" ? toCsv(sheet, { bom: true }) : toXlsx(sheet)

const isBlank = ({ form }: Offered): boolean => !isAnswered(form.id)

const files = (address: string, name: string, { say }: Officer): Markup =>
  html`<a href="${address}.html" aria-label="${say("Xem", "View")} ${name}">${say("Xem", "View")}</a> · <a href="${address}.csv" aria-label="CSV ${name}">CSV</a> · <a href="${address}.xlsx" aria-label="XLSX ${name}">XLSX</a>`

const line = (one: Offered, officer: Officer): Markup => {
  const { say, language } = officer
  const { code, form, period, instead } = one
  const address = `/reports/${period.id}/${addressOf(code)}`
  const name = `${code}, ${period.label[language]}`
  return html`<tr><th scope="row" class="nowrap"><a href="${address}" aria-label="${say("Ô nào trống, vì sao", "What is empty, and why")}: ${name}">${code}</a></th><td>${form.title[language]}${
    period.kind === "month" ? ` (${period.label[language]})` : ""
  }${
    instead ? html`<br><span class="mark soon long">${instead[language]}</span>` : ""
  }</td><td class="nowrap">${isBlank(one) ? html`<a href="${address}">${say("chưa có số liệu nào, vì sao", "no figures, and why")}</a>` : files(address, name, officer)}</td></tr>`
}

const table = (quarter: ReportPeriod, today: CivilDate, officer: Officer): Markup => {
  const { say, language } = officer
  return html`<p class="small">${dateIn(language, quarter.from)} – ${dateIn(language, quarter.to)}</p>
<table class="cards"><thead><tr><th scope="col">${say("Biểu", "Form")}</th><th scope="col">${say("Tên biểu", "Title")}</th><th scope="col">${say(
    "Tải về",
    "Download"
  )}</th></tr></thead><tbody>${formsOf(quarter.id, today).map(one => line(one, officer))}</tbody></table>`
}

export const reportPages = (app: Hono<Env>, desk: Desk): void => {
  const factsOf = factsKeeper(desk)

  app.get("/reports", async c => {
    const officer = officerOf(c)
    const { say, language, account } = officer
    const { unsorted } = await factsOf(account.tenant)
    const [now, ...before] = quartersTo(desk.today())
    return respond(c, {
      title: say("Báo cáo quý", "Quarterly reports"),
      here: "/reports",
      content: html`<p class="lead">${say(
        "Lập từ chính các hồ sơ và sổ tiếp dân ở bàn này. Ô nào bàn này không biết thì để trống, không đoán; mở số biểu để xem ô nào trống và vì sao. Đơn không thụ lý chưa được phân loại nên tính là chưa xử lý.",
        "Built from the cases and the reception register of this desk. What it does not know stays empty and is not guessed; open a form's number to see which columns, and why. A complaint that was not accepted is not sorted here, so it counts as not handled."
      )}</p>${
        unsorted === 0
          ? ""
          : html`<p class="note maybe">${say(
              `${unsorted} đơn chưa phân loại không có trong số liệu nào: hãy phân loại trước khi báo cáo.`,
              `${unsorted} papers are not sorted and in no figure: sort them before you report.`
            )}</p>`
      }${now ? html`<h2>${capital(now.label[language])}</h2>${table(now, desk.today(), officer)}` : ""}${before.map(
        quarter =>
          html`<details><summary>${capital(quarter.label[language])}</summary>${table(quarter, desk.today(), officer)}</details>`
      )}`
    })
  })

  const offeredIn = (c: Request) => {
    const today = desk.today()
    const [, name, given] = /^([a-z0-9-]{1,20})(?:\.(html|csv|xlsx))?$/.exec(c.req.param("file") ?? "") ?? []
    const found = quartersTo(today)
      .flatMap(({ id }) => formsOf(id, today))
      .find(({ code, period }) => addressOf(code) === name && period.id === c.req.param("period"))
    if (!found) throw notFound()
    const ending = given === "html" || given === "csv" || given === "xlsx" ? given : null
    return { found, ending } as const
  }

  const filledFor = async ({ account }: Officer, found: Offered) => {
    const register = {
      ...(await factsOf(account.tenant)),
      receptions: await receptionsOf(desk.database, account.tenant, found.period)
    }
    return filledBy(found, register, wardName(account.tenant, desk.today()), desk.today())
  }

  app.get("/reports/:period/:file", async c => {
    const officer = officerOf(c)
    const { say, language, account } = officer
    const { found, ending } = offeredIn(c)
    const { code, form, period } = found
    const address = `/reports/${period.id}/${addressOf(code)}`
    const { sheet, report } = await filledFor(officer, found)
    // A blank form tells nobody why it is blank.
    if (ending !== null && !hasFigures(sheet)) return c.redirect(address, 303)
    if (ending === null)
      return respond(c, {
        title: `${code}, ${period.label[language]}`,
        here: "/reports",
        content: html`<p class="lead">${form.title[language]}</p>${
          hasFigures(sheet) ? html`<p>${files(address, code, officer)}</p>` : ""
        }${gapsIn(found, sheet, officer)}${report ? doubtsIn(report, officer) : ""}<p><a href="/reports">${say("Mọi biểu", "All forms")}</a></p>`
      })
    const file = await written(sheet, ending)
    await record(desk.database, account.tenant, {
      at: desk.now(),
      account: account.name,
      act: `report ${ending}`,
      subject: `${code} ${period.id}`
    })
    return c.body(typeof file === "string" ? file : new Uint8Array(file), 200, {
      "Content-Type": types[ending],
      "Content-Disposition": `${ending === "html" ? "inline" : "attachment"}; filename="${addressOf(code)}-${period.id}.${ending}"`,
      ...(ending === "html" &&
        typeof file === "string" && { "Content-Security-Policy": onlyItsOwnStyle(file) })
    })
  })
}
