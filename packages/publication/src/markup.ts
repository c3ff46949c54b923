const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

/** Text inside HTML or XML, elements and attributes alike. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, mark => entities[mark] ?? mark)

/** JSON inside a script element. */
export const jsonInHtml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`
  )
