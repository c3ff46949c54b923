import { existsSync } from "node:fs"
import { atomFeed, boardHtml, formHtml, portalFragment } from "@danchu/publication"
import axe from "axe-core"
import jsqr from "jsqr"
import { type Browser, chromium, type Page } from "playwright-core"
import { getDocumentProxy } from "unpdf"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { forms } from "./sample-forms.js"
import { notice } from "./sample-notice.js"

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium"
const there = existsSync(executablePath)
if (!there)
  process.stderr.write(`no browser at ${executablePath}: the pages are not looked at (set CHROMIUM)\n`)

const flags =
  "--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync"

/** Where pictures of the pages go, to be looked at; nowhere when it is not set. */
const folder = process.env["SCREENSHOTS"]

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

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** A page of a portal as its own template makes it, with the fragment where the article goes. */
const inPortal = (fragment: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Công khai</title></head><body><header><p>Cổng thông tin</p></header><main><h1>Thông tin công khai</h1>${fragment}</main></body></html>`

const list = notice.tables?.[0]
const longList = {
  ...notice,
  tables: list ? [{ ...list, rows: Array.from({ length: 60 }, () => list.rows[0] ?? []) }] : []
}

describe.runIf(there)("in a browser", () => {
  let browser: Browser
  let page: Page
  const asked: string[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, headless: true, args: flags.split(" ") })
    page = await browser.newPage()
    page.on("request", request => void asked.push(request.url()))
  })
  afterAll(() => browser.close())

  const violationsOf = async (html: string): Promise<readonly Violation[]> => {
    await page.setContent(html)
    await page.evaluate(axe.source)
    return (await page.evaluate("axe.run().then(result => result.violations)")) as readonly Violation[]
  }

  const accessible: readonly (readonly [string, string])[] = [
    ["the portal", inPortal(portalFragment(notice))],
    ["the portal in English", inPortal(portalFragment(notice, "en"))],
    [
      "two notices on one page",
      inPortal(portalFragment(notice) + portalFragment({ ...notice, id: "2026-K8-015" }))
    ],
    ["the board", boardHtml(notice, "A4")],
    ["a form", formHtml(forms[0] as (typeof forms)[number])]
  ]
  for (const [what, html] of accessible) {
    it(`${what} has nothing that axe-core objects to`, async () => {
      const told = (await violationsOf(html)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      expect(told).toEqual([])
    })
  }

  it("axe-core would object to a picture without words and to a page without a language", async () => {
    const html = inPortal(`${portalFragment(notice)}<img src="data:,">`).replace('<html lang="vi">', "<html>")
    const found = (await violationsOf(html)).map(({ id }) => id)
    expect(found).toEqual(expect.arrayContaining(["image-alt", "html-has-lang"]))
  })

  it("the Atom feed is well-formed XML and the page's markup is JSON, whatever a title holds", async () => {
    const evil = `<b>&amp;"']]></script>`
    const spiked = { ...notice, title: { vi: evil }, office: evil, paragraphs: [{ vi: evil }] }
    const feed = {
      office: evil,
      url: notice.url,
      home: notice.url,
      stamp: "2026-11-23T15:30:00Z",
      notices: [spiked]
    }
    const titles = await page.evaluate<readonly string[]>(`(() => {
      const read = new DOMParser().parseFromString(${JSON.stringify(atomFeed(feed))}, "application/xml")
      if (read.querySelector("parsererror")) return ["broken"]
      return [...read.querySelectorAll("entry > title")].map(one => one.textContent)
    })()`)
    expect(titles).toEqual([evil])
    await page.setContent(inPortal(portalFragment(spiked)))
    const described = await page.evaluate<object>(
      `JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent)`
    )
    expect(described).toMatchObject({ "@type": "SpecialAnnouncement", name: evil, datePosted: "2026-11-23" })
  })

  it("the picture of each board holds a code that a telephone reads as the page, and letters of the promised size", async () => {
    for (const [size, width, points] of [
      ["A4", 794, 16],
      ["A3", 1123, 22]
    ] as const) {
      await page.setViewportSize({ width, height: 1123 })
      await page.setContent(boardHtml(notice, size))
      const picture = (await page.locator("footer svg").screenshot()).toString("base64")
      const drawn = await page.evaluate<{
        readonly width: number
        readonly pixels: readonly number[]
      }>(`(async () => {
        const picture = await createImageBitmap(await (await fetch("data:image/png;base64,${picture}")).blob())
        const { width, height } = picture
        const canvas = new OffscreenCanvas(width, height).getContext("2d")
        canvas.drawImage(picture, 0, 0)
        return { width, pixels: [...canvas.getImageData(0, 0, width, height).data] }
      })()`)
      const pixels = Uint8ClampedArray.from(drawn.pixels)
      const code = jsqr.default(pixels, drawn.width, pixels.length / 4 / drawn.width)
      expect(code?.data).toBe(notice.url)
      const letters = await page.evaluate<string>(
        `getComputedStyle(document.querySelector("main > p:not([class])")).fontSize`
      )
      expect(Number.parseFloat(letters)).toBeCloseTo((points * 96) / 72, 1)
    }
  })

  it("the board prints on the sheet that it is made for, as often as a long table needs", async () => {
    for (const [size, width, height] of [
      ["A4", 210, 297],
      ["A3", 297, 420]
    ] as const) {
      for (const [one, sheets] of [
        [notice, 1],
        [longList, 2]
      ] as const) {
        await page.setContent(boardHtml(one, size))
        const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
        const [, , x = 0, y = 0] = (await pdf.getPage(1)).view
        expect([x, y].map(points => Math.round((points / 72) * 25.4))).toEqual([width, height])
        expect(pdf.numPages, `${size} of ${one.tables?.[0]?.rows.length} rows`).toBeGreaterThanOrEqual(sheets)
        if (sheets === 1) expect(pdf.numPages).toBe(1)
      }
    }
  })

  const pages: readonly (readonly [string, string, number])[] = [
    ["the board on A3", boardHtml(notice, "A3"), 1123],
    ["the board on A4", boardHtml(notice, "A4"), 794],
    [
      "the portal on a telephone",
      `<!doctype html><meta name="viewport" content="width=device-width">${portalFragment(notice)}`,
      360
    ],
    ...forms
      .slice(0, folder === undefined ? 1 : forms.length)
      .map(form => [`the form ${form.template}`, formHtml(form), 794] as const)
  ]
  for (const [what, html, width] of pages) {
    it(`${what} fits its width, has one heading at its top, and asks the network for nothing`, async () => {
      await page.setViewportSize({ width, height: 1123 })
      asked.length = 0
      await page.setContent(html)
      const found = await page.evaluate<Look>(look)
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/${what.replaceAll(" ", "-")}.png`, fullPage: true })
      expect(found).toMatchObject({ unlabelled: 0, looseCells: 0, language: "vi" })
      expect(found.overflow).toBeLessThanOrEqual(0)
      expect(found.headings).toBe(1)
      expect(asked.filter(url => !url.startsWith("about:"))).toEqual([])
    })
  }
})
