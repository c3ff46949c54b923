// `node --import` this file, and a child process runs the packages from their sources, as the tests do.
import { existsSync } from "node:fs"
import { registerHooks } from "node:module"
import { fileURLToPath } from "node:url"

const packages = new URL("../../", import.meta.url)

const sourceOf = (specifier, parent) => {
  const [, name, rest] = /^@danchu\/([\w-]+)(?:\/(.+))?$/.exec(specifier) ?? []
  if (name !== undefined) {
    const door = new URL(`${name}/src/${rest ?? "index"}`, packages)
    return [new URL(`${door}.ts`), new URL(`${door}/index.ts`)]
  }
  return specifier.startsWith(".") && specifier.endsWith(".js") && parent !== undefined
    ? [new URL(specifier.replace(/\.js$/, ".ts"), parent)]
    : []
}

registerHooks({
  resolve: (specifier, context, next) => {
    const source = sourceOf(specifier, context.parentURL).find(url => existsSync(fileURLToPath(url)))
    return source ? { url: source.href, shortCircuit: true } : next(specifier, context)
  }
})
