import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { createContext, runInContext } from "node:vm"
import { build } from "esbuild"
import { chromium } from "playwright-core"
import { beforeAll, describe, expect, it } from "vitest"
import { edgeAnswers, edgeProgram } from "./edge-program.mjs"

const packages = fileURLToPath(new URL("../../", import.meta.url))

/** What a browser would load: no built-in of Node can be resolved, so an import of one stops the bundle. */
const bundled = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: `${packages}sdk`, loader: "js" },
    bundle: true,
    logLevel: "silent",
    format: "iife",
    globalName: "danchu",
    platform: "browser",
    target: "es2023",
    write: false,
    plugins: [
      {
        name: "sources",
        setup: ({ onResolve }) => {
          onResolve({ filter: /^@danchu\// }, ({ path }) => {
            const [, name, rest = "index"] = /^@danchu\/([\w-]+)(?:\/(.+))?$/.exec(path) ?? []
            const file = `${packages}${name}/src/${rest}`
            return { path: existsSync(`${file}.ts`) ? `${file}.ts` : `${file}/index.ts` }
          })
        }
      }
    ]
  })
  return outputFiles[0]?.text ?? ""
}

describe("the pure packages", () => {
  let code = ""
  beforeAll(async () => {
    code = await bundled(edgeProgram)
  })

  it("answer where there is nothing but the language: no Node, no clock, no network", () => {
    const bare = createContext({}, { codeGeneration: { strings: false, wasm: false } })
    runInContext("delete globalThis.Date; delete globalThis.WebAssembly; Math.random = undefined", bare)
    runInContext(`"use strict";${code};globalThis.danchu = danchu`, bare)
    expect(JSON.parse(runInContext("JSON.stringify(danchu.answers())", bare) as string)).toEqual(edgeAnswers)
  })

  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium"
  it.skipIf(!existsSync(executablePath))("answer the same in a browser", async () => {
    const args = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking"
    ]
    const browser = await chromium.launch({ executablePath, args })
    try {
      const page = await browser.newPage()
      await page.setContent(
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">`
      )
      await page.addScriptTag({ content: code })
      expect(await page.evaluate("danchu.answers()")).toEqual(edgeAnswers)
    } finally {
      await browser.close()
    }
  })

  it("would be found out: the engine does not bundle for a browser", async () => {
    await expect(bundled(`export * from "@danchu/engine"`)).rejects.toThrow(/node:(fs|crypto)/)
  })
})
