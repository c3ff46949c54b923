import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { describe, expect, it } from "vitest"
import { droppable } from "../../../scripts/droppable.js"

const root = fileURLToPath(new URL("../../..", import.meta.url))

const sources = {
  "@danchu/law/rules": `${root}packages/law/src/rules`,
  "@danchu/law": `${root}packages/law/src/index.ts`,
  "@danchu/calendar": `${root}packages/calendar/src/index.ts`
}

/** What a browser downloads for these lines: minified, gzipped, no built-in of Node resolvable. */
const bundled = async (contents: string) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    logLevel: "error",
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    write: false,
    metafile: true,
    legalComments: "none",
    alias: sources
  })
  const [output] = Object.values(metafile.outputs)
  return {
    bytes: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length,
    files: Object.entries(output?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path)
  }
}

describe("in a browser", () => {
  it("the status of every day of every edition takes less than 7 kB", async () => {
    const { bytes } = await bundled(`export { day, dayStatus, officialCalendar } from "@danchu/calendar"`)
    expect(bytes).toBeGreaterThan(1_000)
    expect(bytes).toBeLessThanOrEqual(7_000)
  })

  it("status and deadline of every edition take at most 15 kB, without the register of instruments", async () => {
    const { bytes, files } = await bundled(
      `export { day, dayStatus, deadline, officialCalendar } from "@danchu/calendar"`
    )
    expect(bytes).toBeLessThanOrEqual(15_000)
    expect(files.filter(path => path.includes("/instruments/"))).toEqual([])
  })

  it("status, deadline and the chapter of first complaints take at most 15 kB", async () => {
    const { bytes } = await bundled(
      `export { day, dayStatus, deadline, officialCalendar } from "@danchu/calendar"
       export * from "@danchu/law/rules/complaint-first"`
    )
    expect(bytes).toBeLessThanOrEqual(15_000)
  })

  it("the lunar calendar of three centuries takes less than 3 kB", async () => {
    const { bytes } = await bundled(`export { toLunar, toSolar } from "@danchu/calendar"`)
    expect(bytes).toBeLessThanOrEqual(3_000)
  })

  it("takes no more from a built file that holds the whole package and the law's whole door", async () => {
    const options = {
      bundle: true,
      logLevel: "error",
      format: "esm",
      write: false,
      platform: "browser",
      target: "es2023"
    } as const
    const whole = await build({
      ...options,
      stdin: { contents: `export * from "@danchu/calendar"`, resolveDir: root, loader: "ts" },
      plugins: [
        {
          name: "doors",
          setup: ({ onResolve }) => {
            onResolve({ filter: /^@danchu\/law\/rules/ }, ({ path }) => ({ path, external: true }))
            onResolve({ filter: /^@danchu\/law$/ }, () => ({ path: sources["@danchu/law"] }))
            onResolve({ filter: /^@danchu\/calendar$/ }, () => ({ path: sources["@danchu/calendar"] }))
          }
        }
      ]
    })
    const built = droppable(whole.outputFiles[0]?.text ?? "")
    const { outputFiles } = await build({
      ...options,
      alias: sources,
      minify: true,
      stdin: {
        contents: `export { day, dayStatus, deadline, officialCalendar } from "built"`,
        resolveDir: root
      },
      plugins: [
        {
          name: "built",
          setup: ({ onResolve, onLoad }) => {
            onResolve({ filter: /^built$/ }, () => ({ path: `${root}packages/calendar/built.js` }))
            onLoad({ filter: /\/built\.js$/ }, () => ({ contents: built, loader: "js" }))
          }
        }
      ]
    })
    expect(built.length).toBeGreaterThan(200_000)
    expect(gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length).toBeLessThanOrEqual(15_000)
  })
})
