import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))

/** The programs of the README and of the sdk's, each with what the page says that it prints. */
export const readmePrograms = () => {
  const first = readFileSync(join(root, "README.md"), "utf8")
  const [, code, prints] = /```ts\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(first) ?? []
  if (prints === undefined) throw new Error("README.md begins with no program and what it prints")
  const sdk = readFileSync(join(root, "packages/sdk/README.md"), "utf8")
  return [
    { of: "README.md", code, prints: prints.trimEnd() },
    ...[...sdk.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code], index) => ({
      of: `packages/sdk/README.md, block ${index + 1}`,
      code,
      prints: [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line).join("\n")
    }))
  ]
}
