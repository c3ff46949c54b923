import { addDays, type CivilDate } from "@danchu/law"
import {
  type BuiltReport,
  buildReport,
  formOf,
  periodNameOn,
  type ReportPeriod,
  reportPeriod,
  type Sheet,
  sheetOf,
  toCsv,
  toHtml
} from "@danchu/reports"
import { toXlsx } from "@danchu/reports/xlsx"
import type { Hono } from "hono"
import { html } from "hono/html"
import { record } from "../audit.ts"
import type { Desk } from "../desk.ts"
import { factsKeeper } from "../facts.ts"
import { capital, dateIn } from "../language.ts"
import { notFound } from "../refusals.ts"
import { officerOf, respond } from "../respond.ts"
import { onlyItsOwnStyle } from "../security.ts"
import type { Env } from "../visitor.ts"
import { wardName } from "../wards.ts"

/**
 * The forms on complaints alone, with the columns that these cases answer: a desk without denunciations and petitions
 * would write 0 where it knows nothing, and it keeps neither money recovered nor people disciplined.
 */
const answered: Readonly<Record<string, (column: number) => boolean>> = {
  "02/XLD": () => true,
  "01/KQGQ": column => column <= 6 || (column >= 20 && column <= 22) || column >= 25
}
const codes = Object.keys(answered)

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

const titleOf = (code: string, on: CivilDate, language: "vi" | "en"): string | null => {
  const chosen = formOf(code, on)
  return "form" in chosen ? chosen.form.title[language] : null
}

const types = {
  html: "text/html; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
} as const

/** The filled form without the columns that the desk knows nothing of. */
const sheetFor = (report: BuiltReport, office: string): Sheet => {
  const sheet = sheetOf(report, office)
  const known = answered[report.form.code] ?? (() => false)
  const rows = sheet.rows.map(row => ({
    ...row,
    values: new Map([...row.values].filter(([column]) => known(column)))
  }))
  return { ...sheet, rows }
}

const written = async (report: BuiltReport, office: string, ending: keyof typeof types) => {
  const sheet = sheetFor(report, office)
  return ending === "html" ? toHtml(sheet) : ending === "csv" ? toCsv(sheet, { bom: true }) : toXlsx(sheet)
}

export const reportPages = (app: Hono<Env>, desk: Desk): void => {
  const factsOf = factsKeeper(desk)

  app.get("/reports", c => {
    const { say, language } = officerOf(c)
    const periods = quartersTo(desk.today())
    return respond(c, {
      title: say("Báo cáo quý", "Quarterly reports"),
      here: "/reports",
      content: html`<p class="lead">${say(
        "Lập từ chính các hồ sơ khiếu nại lần đầu ở bàn này; ô nào bàn này không biết thì để trống, không đoán. Đơn không thụ lý chưa được phân loại nên tính là chưa xử lý.",
        "Built from the first complaints of this desk; what it does not know stays empty. A complaint that was not accepted is not sorted here, so it counts as not handled."
      )}</p>${periods.map(
        period => html`<h2>${capital(period.label[language])}</h2><p class="small">${dateIn(language, period.from)} – ${dateIn(language, period.to)}</p>
<table class="cards"><thead><tr><th scope="col">${say("Biểu", "Form")}</th><th scope="col">${say("Tên biểu", "Title")}</th><th scope="col">${say("Tải về", "Download")}</th></tr></thead><tbody>${codes.map(
          code => {
            const title = titleOf(code, period.to, language)
            const address = `/reports/${period.id}/${addressOf(code)}`
            const name = `${code}, ${period.label[language]}`
            return title === null
              ? ""
              : html`<tr><th scope="row" class="nowrap">${code}</th><td>${capital(title.toLocaleLowerCase(language))}</td><td class="nowrap"><a href="${address}.html" aria-label="${say("Xem", "View")} ${name}">${say("Xem", "View")}</a> · <a href="${address}.csv" aria-label="CSV ${name}">CSV</a> · <a href="${address}.xlsx" aria-label="XLSX ${name}">XLSX</a></td></tr>`
          }
        )}</tbody></table>`
      )}`
    })
  })

  app.get("/reports/:period/:file", async c => {
    const { account } = officerOf(c)
    const [, name, ending] = /^([a-z0-9-]{1,20})\.(html|csv|xlsx)$/.exec(c.req.param("file")) ?? []
    const period = quartersTo(desk.today()).find(({ id }) => id === c.req.param("period"))
    const code = codes.find(one => addressOf(one) === name)
    if (!period || code === undefined || !(ending === "html" || ending === "csv" || ending === "xlsx"))
      throw notFound()
    const report = buildReport(code, await factsOf(account.tenant), period, desk.today())
    if (report._tag !== "BuiltReport") throw notFound()
    const file = await written(report, wardName(account.tenant, desk.today()), ending)
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
