import { styleText } from "node:util"

type Style = Parameters<typeof styleText>[0]

const token = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g

const styled = (style: Style, text: string): string => styleText(style, text, { validateStream: false })

/** JSON for eyes: names, texts, numbers and words each in their colour. */
export const coloured = (json: string): string =>
  json.replace(token, (found, text: string | undefined, colon: string | undefined) => {
    if (text === undefined) return styled(/^[-\d]/.test(found) ? "yellow" : "magenta", found)
    return colon === undefined ? styled("green", text) : `${styled("cyan", text)}${colon}`
  })

/** Whether a stream takes colours: a terminal, unless NO_COLOR is set or the terminal is dumb. */
export const takesColours = (
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>
): boolean => stream.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb"
