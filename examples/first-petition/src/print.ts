import { progress } from "@clack/prompts"

export const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

export const title = (text: string): void => say(`\n${text}\n${"─".repeat(text.length)}`)

/** A bar on a terminal; where there is none, nothing but the last line. */
export const withBar = (what: string, total: number) => {
  if (!process.stderr.isTTY) return { step: () => {}, done: (text: string) => say(`${what}: ${text}`) }
  const bar = progress({ max: total, output: process.stderr })
  bar.start(what)
  return {
    step: (label: string) => bar.advance(1, `${what}: ${label}`),
    done: (text: string) => bar.stop(`${what}: ${text}`)
  }
}
