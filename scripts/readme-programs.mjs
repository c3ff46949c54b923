import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))

/** The programs of the README, of "Start here" and of the sdk's page, each with what the page says that it prints. */
export const readmePrograms = () => {
  const first = readFileSync(join(root, "README.md"), "utf8")
  const shown = (page, text) =>
    [...text.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(([, code, prints], index) => ({
      of: `${page}, block ${index + 1}`,
      code,
      prints: prints.trimEnd()
    }))
  const sdk = readFileSync(join(root, "packages/sdk/README.md"), "utf8")
  return [
    ...shown("README.md", first),
    ...shown("docs/start.md", readFileSync(join(root, "docs/start.md"), "utf8")),
    ...[...sdk.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code], index) => ({
      of: `packages/sdk/README.md, block ${index + 1}`,
      code,
      prints: [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line).join("\n")
    }))
  ]
}
