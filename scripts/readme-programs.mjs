import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))

/** Programs with what they print under them. */
const shown = page =>
  [...readFileSync(join(root, page), "utf8").matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
    ([, code, prints], index) => ({ of: `${page}, block ${index + 1}`, code, prints: prints.trimEnd() })
  )

/** Programs with what they print behind the lines that print it. */
const noted = page =>
  [...readFileSync(join(root, page), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code], index) => ({
    of: `${page}, block ${index + 1}`,
    code,
    prints: [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line).join("\n")
  }))

/** The programs of the README, of "Start here" and of the sdk's page, each with what the page says that it prints. */
export const readmePrograms = () => [
  ...shown("README.md"),
  ...shown("docs/start.md"),
  ...noted("packages/sdk/README.md")
]
