// The lines of the changelogs: what a changeset says, and of the law which answers change, from when, by which clauses.
import { lawOf } from "./legal-changeset.mjs"

const lined = text =>
  text
    .trim()
    .split("\n")
    .map(line => line.trimEnd())

/** One entry: the first line behind its dash, the others below it. */
export const entryOf = summary => {
  const [told, ...sections] = summary.split(/^## /m)
  const others = sections.filter(section => !/^Law\s/.test(section)).map(section => `## ${section}`)
  const [first = "", ...rest] = lined([told, ...others].join(""))
  return [`- ${first}`, ...rest.map(line => (line === "" ? "" : `  ${line}`))].join("\n")
}

/** What an entry says of the law, for the changelog of the package that holds it. */
export const answersOf = summary => {
  const law = lawOf(summary)
  if (law === null) return ""
  const { kind, dates, clauses, answers } = law
  const what = /^none\b/.test(answers)
    ? `No answer changes (${kind}): ${answers}`
    : `Answers that change (${kind}): ${answers}`
  return `\n\n  **${what}**\n  Days: ${dates}\n  Clauses: ${clauses}`
}

export default {
  /** @param {{ summary: string, releases: readonly { name: string }[] }} changeset */
  getReleaseLine: async changeset => `${entryOf(changeset.summary)}${answersOf(changeset.summary)}`,
  getDependencyReleaseLine: async (_changesets, dependencies) =>
    dependencies.length === 0
      ? ""
      : `- With ${dependencies.map(({ name, newVersion }) => `${name} ${newVersion}`).join(", ")}.`
}
