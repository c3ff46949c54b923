export type Language = "vi" | "en"

/** The language that a terminal was set to: the first of LC_ALL, LC_MESSAGES and LANG that is set decides. */
export const languageOf = (env: Readonly<Record<string, string | undefined>>): Language => {
  const set = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || ""
  return /^vi(?![a-z])/i.test(set) ? "vi" : "en"
}
