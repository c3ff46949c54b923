import { existsSync } from "node:fs"
import { boardHtml, formHtml, portalFragment } from "@danchu/publication"
import { type Browser, chromium } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { forms } from "./sample-forms.js"
import { notice } from "./sample-notice.js"

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium"
const there = existsSync(executablePath)
if (!there)
  process.stderr.write(`no browser at ${executablePath}: the pages are not looked at (set CHROMIUM)\n`)

const flags =
  "--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync"

interface Look {
  readonly overflow: number
  readonly headings: number
  readonly unlabelled: number
  readonly looseCells: number
  readonly language: string
}

/** Runs in the page. */
const look = `(() => {
  const all = what => [...document.querySelectorAll(what)]
  return {
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    headings: all("h1,h2").length,
    unlabelled: all("svg,img").filter(one => !one.getAttribute("aria-label") && !one.getAttribute("alt")).length,
    looseCells: all("th").filter(one => !one.getAttribute("scope")).length,
    language: document.documentElement.lang || all("article")[0]?.lang || ""
  }
})()`

describe.runIf(there)("in a browser", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, headless: true, args: flags.split(" ") })
  })
  afterAll(() => browser.close())

  const pages: readonly (readonly [string, string, number])[] = [
    ["the board on A3", boardHtml(notice, "A3"), 1123],
    ["the board on A4", boardHtml(notice, "A4"), 794],
    [
      "the portal on a telephone",
      `<!doctype html><meta name="viewport" content="width=device-width">${portalFragment(notice)}`,
      360
    ],
    ["a form", formHtml(forms[0] as (typeof forms)[number]), 794]
  ]
  for (const [what, html, width] of pages) {
    it(`${what} fits its width, has one heading at its top, and asks the network for nothing`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 1123 } })
      const asked: string[] = []
      page.on("request", request => void asked.push(request.url()))
      await page.setContent(html)
      const found = await page.evaluate<Look>(look)
      const folder = process.env["SCREENSHOTS"]
      if (folder)
        await page.screenshot({ path: `${folder}/${what.replaceAll(" ", "-")}.png`, fullPage: true })
      await page.close()
      expect(found).toMatchObject({ unlabelled: 0, looseCells: 0, language: "vi" })
      expect(found.overflow).toBeLessThanOrEqual(0)
      expect(found.headings).toBe(1)
      expect(asked.filter(url => !url.startsWith("about:"))).toEqual([])
    })
  }
})
