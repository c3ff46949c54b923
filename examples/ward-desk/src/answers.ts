import { type Field, typed } from "./form.ts"

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map(line => line.trim())
    .filter(Boolean)

/** "07:30-11:30" on each line. */
const hoursOf = (text: string): readonly unknown[] =>
  linesOf(text).map(line => {
    const [from = "", to = ""] = line.split(/[-–]/).map(part => part.trim())
    return { from, to }
  })

const answerTo = ({ name, kind, required }: Field, form: URLSearchParams): unknown => {
  const text = typed(form, name)
  switch (kind) {
    case "yes-no":
      return text === "yes"
    case "some-of":
      return form.getAll(name)
    case "lines":
      return linesOf(text)
    case "hours":
      return hoursOf(text)
    case "number":
      return text === "" && !required ? undefined : /^\d{1,9}$/.test(text) ? Number(text) : text
    default:
      return text === "" && !required ? undefined : text
  }
}

/** What was typed into the questions, as the door takes it: "term.count" belongs into an object "term". */
export const answersOf = (
  fields: readonly Field[],
  form: URLSearchParams
): Readonly<Record<string, unknown>> => {
  const answers: Record<string, unknown> = {}
  for (const field of fields) {
    const answer = answerTo(field, form)
    const [name = "", part] = field.name.split(".")
    if (part === undefined) {
      if (answer !== undefined) answers[name] = answer
      continue
    }
    const inner = answers[name]
    answers[name] = {
      ...(typeof inner === "object" && inner),
      ...(answer !== undefined && { [part]: answer })
    }
  }
  return answers
}
