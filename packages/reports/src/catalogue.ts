import { type Absence, type CivilDate, recalled, Timeline, Unknown, WHOLE } from "@danchu/law"
import type { Form } from "./form.js"
import { documentForms } from "./forms/documents.js"
import {
  dossiers2017,
  dossiers2020,
  dossiers2026,
  dossiersOfMinistry2026,
  dossiersOfProvince2026,
  feedback2026,
  feedbackOfProvince2026
} from "./forms/dossiers.js"
import * as handling from "./forms/handling-2021.js"
import * as petitions2024 from "./forms/petitions-2024.js"
import * as reception from "./forms/reception.js"
import * as settlement from "./forms/settlement-2021.js"

const begun2021 = "2021-05-10"
const begun2024 = "2024-03-05"
const of2021 = (form: Form): Timeline<Form> => Timeline.enacted(begun2021, form.basis, form)
const then = (old: Form, next: Form): Timeline<Form> => of2021(old).amended(begun2024, next.basis, next)
const thenUnread = (old: Form): Timeline<Form> =>
  of2021(old).unread(
    begun2024,
    `the form ${old.code} of TT 01/2024/TT-TTCP was not found; name ${old.id} to use the one of 2021`,
    recalled("01/2024/TT-TTCP", WHOLE, `biểu ${old.code}`)
  )

/** The editions of each code through time. */
const editions: ReadonlyMap<string, Timeline<Form>> = new Map([
  ["01/TCD", then(reception.reception2021, reception.reception2024)],
  ["02/TCD", thenUnread(reception.receptionPetitions2021)],
  ["01/XLD", then(handling.handling2021, petitions2024.handling2024)],
  ["02/XLD", then(handling.complaintsHandled2021, petitions2024.complaintsHandled2024)],
  ["03/XLD", then(handling.denunciationsHandled2021, petitions2024.denunciationsHandled2024)],
  ["04/XLD", then(handling.petitionsHandled2021, petitions2024.petitionsHandled2024)],
  ["01/KQGQ", then(settlement.complaintSettlement2021, petitions2024.complaintSettlement2024)],
  ["02/KQGQ", then(settlement.complaintEnforcement2021, petitions2024.complaintEnforcement2024)],
  ["03/KQGQ", thenUnread(settlement.denunciationSettlement2021)],
  ["04/KQGQ", thenUnread(settlement.denunciationEnforcement2021)],
  [
    "II.06a/VPCP/KSTT",
    Timeline.unread<Form>(
      "2017-01-01",
      "the day on which TT 02/2017/TT-VPCP begins was not read",
      dossiers2017.basis
    )
      .amended("2019-01-06", dossiers2017.basis, dossiers2017)
      .unread(
        "2020-10-21",
        "the day on which TT 01/2020/TT-VPCP put 06/VPCP/KSTT in its place was not read",
        dossiers2020.basis
      )
  ],
  [
    "06/VPCP/KSTT",
    Timeline.unread<Form>(
      "2020-10-21",
      "the day on which TT 01/2020/TT-VPCP begins was not read",
      dossiers2020.basis
    )
      .amended("2021-01-01", dossiers2020.basis, dossiers2020)
      .unread(
        "2026-08-01",
        "TT 09/2026/TT-BTP brings form 07a/BTP/KSTT from that day and does not say that the older form ends",
        dossiers2026.basis
      )
  ],
  ...[dossiers2026, dossiersOfProvince2026, dossiersOfMinistry2026, feedback2026, feedbackOfProvince2026].map(
    form => [form.code, Timeline.enacted("2026-08-01", form.basis, form)] as const
  )
])

/** Every form, by code and then by edition. */
export const forms: readonly Form[] = [...editions.values()].flatMap(({ versions }) =>
  versions.flatMap(version => (version.is === "value" ? [version.value] : []))
)

const tidy = (code: string): string =>
  code
    .normalize("NFC")
    .replace(/^\s*(?:biểu|mẫu)\s*(?:số)?\s*/iu, "")
    .replaceAll(/\s/g, "")
    .toLowerCase()
    .replace(/(^|:)(\d)\//, "$10$2/")

/** A form and what to know before using it. */
export interface ChosenForm {
  readonly form: Form
  readonly notes: readonly string[]
}

/**
 * The form of a code or an id. A plain code ("01/XLD") is the edition of the day, or the last one that was read where no
 * day is given; an id ("TT02/2021:01/XLD") is that edition on any day.
 * @returns the form with notes, or why the texts give none for that day
 * @throws Unknown for a code that is no form with figures
 * @example
 * ```ts
 * const chosen = formOf("01/XLD", day("2023-12-14"))
 * "form" in chosen && chosen.form.id // "TT02/2021:01/XLD"
 * const lost = formOf("02/TCD", day("2025-06-14"))
 * "_tag" in lost && lost._tag // "NotVerified"
 * ```
 */
export const formOf = (code: string, on?: CivilDate): ChosenForm | Absence => {
  const asked = tidy(code)
  const exact = forms.find(form => form.id.toLowerCase() === asked)
  if (exact) return { form: exact, notes: on === undefined ? [] : offDay(exact, on) }
  const known = [...editions].find(([name]) => name.toLowerCase() === asked)
  if (!known) {
    const document = documentForms.find(({ id, code }) =>
      [id.toLowerCase(), code.toLowerCase()].includes(asked)
    )
    throw new Unknown(
      "report form",
      code,
      document
        ? `${document.id} is a document to fill in (${document.title.en}), not a table of figures.`
        : `Forms: ${forms.map(form => form.id).join(", ")}.`
    )
  }
  const [name, timeline] = known
  const twin = documentForms.find(document => document.code === name)
  const collision = twin ? [`${twin.id} has the same code and is another thing: ${twin.title.en}.`] : []
  if (on !== undefined) {
    const answer = timeline.on(on, name)
    return answer._tag === "Ruling"
      ? { form: answer.value, notes: [...answer.warnings, ...collision] }
      : answer
  }
  const last = forms.findLast(form => form.code === name)
  if (!last) throw new Unknown("report form", code, "Name a form that was read.")
  return {
    form: last,
    notes: [`No day was given: this is the last edition that was read, ${last.id}.`, ...collision]
  }
}

const offDay = (form: Form, on: CivilDate): readonly string[] => {
  const answer = editions.get(form.code)?.on(on, form.code)
  return answer?._tag === "Ruling" && answer.value.id === form.id
    ? answer.warnings
    : [`${form.id} is not known to be the form of ${on}.`]
}
