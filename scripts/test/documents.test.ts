import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { format } from "node:util"
import { afterAll, afterEach, describe, expect, it, vi } from "vitest"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const root = here("../../")
const textOf = (page: string): string => readFileSync(join(root, page), "utf8")
const programsIn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^```(?:ts|js|tsx|mjs|typescript|javascript)\n([\s\S]*?)^```/gm)].map(
    ([, code = ""]) => code
  )

/** What runs the programs of a page, and prints or checks what the page says. */
const runBy: Readonly<Record<string, readonly string[]>> = {
  "scripts/readme.mjs": [
    "README.md",
    "docs/start.md",
    "docs/ask-the-law.md",
    "docs/model-a-procedure.md",
    "docs/operate.md",
    "docs/security.md",
    "docs/vi/thoi-han.md"
  ],
  "packages/calendar/test/documentation.test.ts": ["docs/calendar.md", "docs/deadlines.md"],
  "packages/law/test/change-a-law.test.ts": ["docs/change-a-law.md"],
  "packages/notify-sms/test/gateway.test.ts": ["docs/sms-gateway.md"],
  "packages/publication/test/documentation.test.ts": ["docs/notifications.md"],
  "packages/reports/test/docs.test.ts": ["docs/reports.md"],
  "packages/sdk/test/documentation.test.ts": ["packages/sdk/README.md"],
  "packages/store-postgres/test/documentation.test.ts": ["packages/store-postgres/README.md"],
  "packages/testkit/test/documents.test.ts": [
    "packages/engine/README.md",
    "packages/store-sqlite/README.md",
    "packages/testkit/README.md",
    "docs/stores.md"
  ],
  "scripts/test/documents.test.ts": [
    "packages/calendar/README.md",
    "packages/law/README.md",
    "packages/notify-email/README.md",
    "packages/notify-sms/README.md",
    "packages/notify-webhook/README.md",
    "packages/procedures/README.md",
    "packages/publication/README.md",
    "packages/reports-sql/README.md",
    "packages/reports/README.md",
    "packages/units/README.md"
  ]
}

const unread = /(^|\/)(node_modules|dist|api|\.[^/]+)(\/|$)|(^|\/)(api|CHANGELOG)\.md$/
const pages = ["docs", "packages", "examples"]
  .flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(file => `${folder}/${file}`)
  )
  .concat(readdirSync(root))
  .map(path => path.replaceAll("\\", "/"))
  .filter(path => path.endsWith(".md") && !unread.test(path))

describe("every program in every page", () => {
  it("is run by one test, which names the page", () => {
    const withPrograms = pages.filter(page => programsIn(page).length > 0)
    expect(withPrograms.sort()).toEqual(Object.values(runBy).flat().sort())
    for (const [runner, run] of Object.entries(runBy))
      for (const page of run) {
        const name =
          page.startsWith("packages/") && runner.startsWith("packages/sdk")
            ? "README.md"
            : page.split("/").at(-1)
        expect(textOf(runner), `${runner} runs ${page}`).toContain(name)
      }
  })
})

const folder = mkdtempSync(here("./.document-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

/** "expression // value" tells what it gives; what is printed is told as it is printed. */
const telling = (code: string): string =>
  `const told: [unknown, unknown][] = []\n${code
    .replace(/^(?!.*console\.log)(\S.*) \/\/ (.+)$/gm, "told.push([$1, $2])")
    .replaceAll('"reports.sqlite"', JSON.stringify(join(folder, "reports.sqlite")))}\nexport { told }`

const programs = (runBy["scripts/test/documents.test.ts"] ?? []).flatMap(page =>
  programsIn(page).map((code, index) => [page, index + 1, code] as const)
)

describe("the programs of the packages' pages", () => {
  it.each(programs)("%s, number %i, gives what it says", async (page, index, code) => {
    const printed: string[] = []
    vi.spyOn(console, "log").mockImplementation((...words: readonly unknown[]) => {
      printed.push(format(...words))
    })
    const file = join(folder, `${page.replaceAll("/", "-")}-${index}.ts`)
    writeFileSync(file, telling(code))
    const { told } = (await import(/* @vite-ignore */ file)) as {
      readonly told: readonly [unknown, unknown][]
    }
    expect(printed).toEqual([...code.matchAll(/console\.log\(.*\) \/\/ (.+)$/gm)].map(([, line]) => line))
    for (const [is, should] of told)
      if (typeof should === "string" && should.startsWith("…"))
        expect(is).toContain(should.replaceAll("…", "").trim())
      else expect(is).toEqual(should)
    expect(told).toHaveLength([...code.matchAll(/^(?!.*console\.log)\S.* \/\/ .+$/gm)].length)
  })
})
