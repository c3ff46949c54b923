import { html } from "hono/html"
import type { Say } from "./language.ts"
import type { Markup } from "./layout.ts"

/**
 * What was typed, in one normal form and without the characters that no text of an office has: controls, and marks that
 * nobody sees but that turn the order of what is read.
 */
export const tidy = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/gu, "")
    .trim()

export const typed = (form: URLSearchParams, name: string): string => tidy(form.get(name) ?? "")

export interface Choice {
  readonly value: string
  readonly words: string
}

/** One question of a form. */
export interface Field {
  readonly name: string
  /** Its own on the page, where several forms ask the same; the name where it is left out. */
  readonly id?: string
  readonly words: string
  readonly hint?: string
  readonly kind:
    | "text"
    | "lines"
    | "hours"
    | "sealed"
    | "email"
    | "time"
    | "paragraph"
    | "date"
    | "number"
    | "yes-no"
    | "one-of"
    | "some-of"
    | "password"
  readonly required: boolean
  readonly choices?: readonly Choice[]
  readonly autocomplete?: string
}

/** What stands in a form before it is sent, and what is wrong with what was sent. */
export interface Filled {
  readonly values: URLSearchParams
  readonly faults: ReadonlyMap<string, string>
}

export const filled = (values: Readonly<Record<string, string>> = {}): Filled => ({
  values: new URLSearchParams(values),
  faults: new Map()
})

const wrap = (field: Field, fault: string | undefined, input: Markup): Markup =>
  html`<div class="field"><label for="${field.id ?? field.name}">${field.words}${
    field.hint ? html` <span class="hint">${field.hint}</span>` : ""
  }</label>${input}${fault ? html`<p class="note no" id="${field.id ?? field.name}-fault">${fault}</p>` : ""}</div>`

const boxes = (field: Field, chosen: readonly string[], fault: string | undefined): Markup => {
  const type = field.kind === "some-of" ? "checkbox" : "radio"
  return html`<fieldset class="field" id="${field.id ?? field.name}" tabindex="-1"><legend>${field.words}${
    field.hint ? html` <span class="hint">${field.hint}</span>` : ""
  }</legend>${(field.choices ?? []).map(
    ({ value, words }) =>
      html`<label class="choice"><input type="${type}" name="${field.name}" value="${value}"${
        chosen.includes(value) ? html` checked` : ""
      }> <span>${words}</span></label>`
  )}${fault ? html`<p class="note no">${fault}</p>` : ""}</fieldset>`
}

/** A question with its answer as it was typed. */
export const question = (field: Field, { values, faults }: Filled): Markup => {
  const fault = faults.get(field.name)
  const { name } = field
  const value = values.get(name) ?? ""
  const id = field.id ?? name
  const marks = html`id="${id}" name="${name}"${field.required ? html` required` : ""}${
    fault ? html` aria-invalid="true" aria-describedby="${id}-fault"` : ""
  }${field.autocomplete ? html` autocomplete="${field.autocomplete}"` : html` autocomplete="off"`}`
  switch (field.kind) {
    case "some-of":
      return boxes(field, values.getAll(name), fault)
    case "yes-no":
      return html`<div class="field"><label class="choice"><input type="checkbox" name="${name}" value="yes"${
        value === "yes" ? html` checked` : ""
      }> <span>${field.words}</span></label></div>`
    case "one-of":
      return wrap(
        field,
        fault,
        html`<select ${marks}>${field.required && value !== "" ? "" : html`<option value=""></option>`}${(
          field.choices ?? []
        ).map(
          one =>
            html`<option value="${one.value}"${one.value === value ? html` selected` : ""}>${one.words}</option>`
        )}</select>`
      )
    case "lines":
    case "hours":
    case "sealed":
    case "paragraph":
      return wrap(field, fault, html`<textarea ${marks}>${value}</textarea>`)
    case "text":
      return wrap(field, fault, html`<input type="text" ${marks} value="${value}">`)
    case "email":
      return wrap(field, fault, html`<input type="email" ${marks} value="${value}">`)
    case "password":
      return wrap(field, fault, html`<input type="password" ${marks}>`)
    case "time":
      return wrap(field, fault, html`<input type="time" ${marks} value="${value}">`)
    case "date":
      return wrap(field, fault, html`<input type="date" ${marks} value="${value}">`)
    case "number":
      return wrap(
        field,
        fault,
        html`<input type="number" min="0" inputmode="numeric" ${marks} value="${value}">`
      )
  }
}

/** The questions of a form; above them, where an answer is wrong, which, so that nobody has to search for it. */
export const questions = (fields: readonly Field[], given: Filled, say: Say): Markup => {
  const wrong = fields.filter(({ name }) => given.faults.has(name))
  return html`${
    wrong.length === 0
      ? ""
      : html`<div class="note no" role="alert" tabindex="-1" data-focus><p>${say(
          `Có ${wrong.length} câu chưa đúng hoặc còn thiếu:`,
          `Answers that are missing or not as they should be: ${wrong.length}.`
        )}</p><ul>${wrong.map(({ id, name, words }) => html`<li><a href="#${id ?? name}">${words}</a></li>`)}</ul></div>`
  }${fields.map(field => question(field, given))}`
}
