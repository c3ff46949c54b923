import { existsSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { toHtml } from "@danchu/reports"
import axe from "axe-core"
import { type Browser, chromium } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { sheets } from "./shown-sheets.js"

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium"
const missing = !existsSync(executablePath)
if (missing)
  process.stderr.write(
    `danchu: pages are not opened in a browser: ${executablePath} was not found (apt-get install chromium, or set CHROMIUM)\n`
  )

/** Where pictures of the pages are kept, for who wants to look at them. */
const pictures = process.env["DANCHU_PICTURES"]

interface Found {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

/** Charts that are wider than the page, and texts in them that would be cut off or too small to read. */
const outOfSight = `[...document.querySelectorAll("svg")].flatMap(svg => {
  const box = svg.getBoundingClientRect()
  return [...svg.querySelectorAll("text")]
    .map(text => [text.textContent, text.getBoundingClientRect()])
    .filter(([, { left, right, height }]) => left < box.left - 1 || right > Math.min(box.right, innerWidth) + 1 || height < 12)
    .map(([words]) => words)
})`

describe.skipIf(missing)("a report's page in a browser", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync"
      ]
    })
  })
  afterAll(() => browser.close())

  it.each(sheets.flatMap(([name, sheet]) => [[name, 1_000, sheet] as const, [name, 390, sheet] as const]))(
    "has no error, is accessible and does not scroll sideways: %s, %i pixels wide",
    async (name, width, sheet) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      const errors: string[] = []
      page.on("console", message => {
        if (message.type() === "error" || message.type() === "warning") errors.push(message.text())
      })
      page.on("pageerror", error => errors.push(error.message))
      page.on("request", request => {
        if (!request.url().startsWith("data:") && request.url() !== "about:blank") errors.push(request.url())
      })
      await page.setContent(toHtml(sheet))
      if (pictures) {
        mkdirSync(pictures, { recursive: true })
        await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true })
      }
      const sideways = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
      await page.evaluate(axe.source)
      const found = (await page.evaluate("axe.run().then(result => result.violations)")) as readonly Found[]
      expect(found.map(({ id, impact, nodes }) => [id, impact, nodes[0]?.html])).toEqual([])
      expect(sideways).toBeLessThanOrEqual(0)
      expect(errors).toEqual([])
      // A figure, the words before it and a chart are all in sight, however narrow the page.
      expect(await page.evaluate(outOfSight)).toEqual([])
      const titles = await page.locator("svg[role=img]").count()
      expect(await page.getByRole("table").count()).toBe(1)
      expect(await page.getByRole("img").count()).toBe(titles)
      await page.close()
    }
  )
})
