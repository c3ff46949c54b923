import { day } from "@danchu/law"
import { checkReport } from "@danchu/reports"
import * as z from "zod"
import { say, title } from "./print.ts"

const Published = z.object({
  place: z.string(),
  period: z.string(),
  form: z.string(),
  on: z.string(),
  source: z.string(),
  values: z.record(z.string(), z.int())
})

/** Holds figures that a province published against the relations of the form they were reported on. */
export const printPublishedReport = (json: string): void => {
  const { place, period, form, on, source, values } = Published.parse(JSON.parse(json))
  const checked = checkReport(form, values, day(on))
  title(`4. Số liệu đã công bố: ${place} ${period}, biểu ${form} (${source})`)
  if ("_tag" in checked) {
    say(`Không kiểm tra được: ${checked._tag}`)
    return
  }
  say(`Đã so ${checked.judged} phép cộng của biểu ${checked.form}: ${checked.ok ? "khớp" : "không khớp"}.`)
  for (const one of checked.violations) say(`  ${one.relation}: ${one.left} ≠ ${one.right}`)
}
