import { day } from "@danchu/law"
import { type Disclosure, masked, officialForm } from "@danchu/publication"
import { head, values } from "./sample-forms.js"

// @ts-expect-error to show a name whole without a clause
export const shown: Disclosure = { field: "name", basis: [] }

// @ts-expect-error a field of which nobody decided how it is masked
masked("religion", "…", [])

// @ts-expect-error a result without its decision
officialForm("result", head, { ...values.acceptance })

// @ts-expect-error a form that does not exist
officialForm("praise", head, values.acceptance)

// @ts-expect-error a day as text
officialForm("apology", head, { ...values.apology, newDate: "2026-11-27" })
officialForm("apology", head, { ...values.apology, newDate: day("2026-11-27") })
