import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { describe, expect, it } from "vitest"

const sources = fileURLToPath(new URL("../src/", import.meta.url))
const chapters = readdirSync(`${sources}rules`)
  .map(file => file.replace(/\.ts$/, ""))
  .filter(name => name !== "index")

/** The sources of this package that an app gets which imports one chapter, and how many bytes of each. */
const bundled = async (chapter: string) => {
  const { metafile } = await build({
    stdin: {
      contents: `export * from ${JSON.stringify(`${sources}rules/${chapter}.ts`)}`,
      resolveDir: sources
    },
    bundle: true,
    logLevel: "error",
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2023",
    write: false,
    metafile: true
  })
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {}
  return Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path.slice(path.lastIndexOf("src/") + 4))
    .filter(path => path.endsWith(".ts"))
}

const isRule = (value: unknown) => typeof value === "object" && value !== null && "timeline" in value

/** Chapters that answer questions; the others only hold facts, wordings and transitions that chapters share. */
const answering = new Set<string>()
for (const chapter of chapters) {
  const exported: Record<string, unknown> = await import(`../src/rules/${chapter}.ts`)
  if (Object.values(exported).some(isRule)) answering.add(chapter)
}

describe("an app that asks one chapter", () => {
  it("asks one of many", () => {
    expect(answering.size).toBeGreaterThan(50)
  })

  it.each([...answering])("of %s gets no other, and not the register of instruments", async chapter => {
    const files = await bundled(chapter)
    expect(files).toContain(`rules/${chapter}.ts`)
    const others = files
      .filter(path => path.startsWith("rules/"))
      .map(path => path.slice("rules/".length, -".ts".length))
      .filter(name => name !== chapter && answering.has(name))
    expect(others).toEqual([])
    expect(files.filter(path => path.startsWith("instruments/"))).toEqual([])
  })

  it("gets the register where it reads citations: the proof can tell the difference", async () => {
    const { metafile } = await build({
      stdin: {
        contents: `export { readCitation } from ${JSON.stringify(`${sources}index.ts`)}`,
        resolveDir: sources
      },
      bundle: true,
      logLevel: "error",
      format: "esm",
      platform: "neutral",
      write: false,
      metafile: true
    })
    const files = Object.keys(Object.values(metafile.outputs)[0]?.inputs ?? {})
    expect(files.some(path => path.includes("instruments/"))).toBe(true)
  })
})
