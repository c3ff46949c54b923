import type { Command, Option } from "commander"

export const shells = ["bash", "zsh", "fish"] as const
export type Shell = (typeof shells)[number]

/** The hidden first word by which the shells ask. */
const word = "__complete"

/** What each shell runs: it asks the command line itself, and offers files where that knows nothing. */
export const scripts: Readonly<Record<Shell, string>> = {
  bash: `_danchu() {
  local IFS=$'\\n'
  COMPREPLY=($(danchu ${word} -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
}
complete -o default -F _danchu danchu
`,
  zsh: `#compdef danchu
_danchu() {
  local -a found
  found=("\${(@f)$(danchu ${word} -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found//:/\\\\:}")
  found=("\${(@)found/$'\\t'/:}")
  if [[ -n "$found[1]" ]]; then _describe danchu found; else _files; fi
}
compdef _danchu danchu
`,
  fish: `function __danchu_words
  set -l found (danchu ${word} -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c danchu -f -a '(__danchu_words)'
`
}

/** Values that are known beforehand, by the name of the option or the argument that takes them. */
const values: Readonly<Record<string, () => Promise<readonly string[]> | readonly string[]>> = {
  matter: () => ["D1", "D2", "D3", "D4", "D5", "D6"],
  scope: () => ["neighbourhood", "commune"],
  form: () => ["meeting", "ballot", "online"],
  to: () => ["json", "csv", "html", "xlsx"],
  explain: () => ["vi", "en"],
  lang: () => ["vi", "en"],
  "<shell>": () => shells,
  "<rule>": async () => [...(await import("@danchu/law/rules")).rules.keys()],
  "<form>": async () => [
    ...new Set((await import("@danchu/reports")).forms.map(({ id }) => id.slice(id.indexOf(":") + 1)))
  ]
}

const valuesOf = async (name: string): Promise<readonly string[]> =>
  Object.hasOwn(values, name) ? ((await values[name]?.()) ?? []) : []

const takesValue = (option: Option | undefined): option is Option =>
  option !== undefined && (option.required || option.optional)

/** The words that may stand where the last one does, each with a tab and what it means. */
const candidates = async (program: Command, words: readonly string[]): Promise<readonly string[]> => {
  const typed = words.at(-1) ?? ""
  let command = program
  let waiting: Option | undefined
  let position = 0
  for (const one of words.slice(0, -1)) {
    if (waiting) {
      waiting = undefined
      continue
    }
    if (one.startsWith("-")) {
      const option = [...command.options, ...program.options].find(
        ({ long, short }) => one === long || one === short
      )
      waiting = takesValue(option) ? option : undefined
      continue
    }
    const below = command.commands.find(other => other.name() === one)
    if (below) command = below
    else position++
  }
  const fitting = (found: readonly (readonly [string, string])[]) =>
    found
      .filter(([text]) => text.startsWith(typed))
      .map(([text, meaning]) => (meaning === "" ? text : `${text}\t${meaning.replaceAll(/\s+/g, " ")}`))
  if (waiting) return fitting((await valuesOf(waiting.attributeName())).map(text => [text, ""]))
  if (typed.startsWith("-"))
    return fitting(
      [...command.options, ...program.options]
        .filter(({ long }) => long && !words.slice(0, -1).includes(long))
        .map(({ long, description }) => [long ?? "", description])
    )
  const argument = command.registeredArguments[position]
  const listed = argument ? await valuesOf(`<${argument.name()}>`) : []
  return fitting([
    ...command.commands.map(below => [below.name(), below.description()] as const),
    ...listed.map(text => [text, ""] as const)
  ])
}

export const complete = { word, candidates }
