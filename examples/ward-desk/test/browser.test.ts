import { existsSync, mkdirSync, readFileSync } from "node:fs"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { serve } from "@hono/node-server"
import axe from "axe-core"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { fillWithSamples } from "../src/sample.ts"
import { newDesk, password, ward } from "./client.ts"
import { carried, phonePhoto } from "./photo.ts"

const chromiumPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium"
const there = existsSync(chromiumPath)
if (!there)
  process.stderr.write(`ward-desk: no Chromium at ${chromiumPath}, so the browser test is not run\n`)

const shots = process.env["WARD_DESK_SHOTS"]
if (shots) mkdirSync(shots, { recursive: true })

interface Finding {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe calls serious or critical on the page. */
const seriousOn = async (page: Page): Promise<readonly string[]> => {
  const found = await page.evaluate<{ readonly violations: readonly Finding[] }>(
    `${axe.source}; axe.run(document, { resultTypes: ["violations"] })`
  )
  return found.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)
}

const widths = { desktop: { width: 1180, height: 860 }, phone: { width: 390, height: 780 } } as const

describe.skipIf(!there)("in a browser", { timeout: 90_000 }, () => {
  let browser: Browser
  let origin = ""
  let close: () => Promise<void>

  beforeAll(async () => {
    const { desk, app } = await newDesk()
    await fillWithSamples(desk, ward)
    await desk.deliver()
    const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" })
    await new Promise<void>(done => server.once("listening", () => done()))
    origin = `http://localhost:${(server.address() as AddressInfo).port}`
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ["headless", "no-sandbox", "disable-gpu", "no-first-run"]
        .concat("disable-background-networking", "disable-component-update", "disable-sync")
        .map(name => `--${name}`)
    })
    close = async () => {
      await browser.close()
      server.close()
      await desk.close()
    }
  })
  afterAll(() => close())

  const signIn = async (page: Page, name: string) => {
    await page.goto(`${origin}/sign-in`)
    await page.fill("#name", name)
    await page.fill("#password", password)
    await page.keyboard.press("Enter")
    await page.waitForURL(`${origin}/`)
  }

  const pages = {
    reception: [
      "/",
      "/intake/KN",
      "/intake/KN2",
      "/intake/KL",
      "/intake/TC",
      "/intake/DT",
      "/intake/PA",
      "/intake/HS",
      "/cases/DT-2026-0001",
      "/cases/HS-2026-0001",
      "/diary",
      "/account",
      "/account/password",
      "/vote?matter=D1&scope=neighbourhood&form=meeting&total=100&yes=66&on=2026-11-23"
    ],
    chair: [
      "/cases",
      "/cases/TC-2026-0001",
      "/cases/KN-2026-0005",
      "/cases/KN-2026-0005/remark",
      "/reports/2026-Q4/01-kqgq",
      "/cases/KN-2026-0001",
      "/cases/KN2-2026-0001",
      "/cases/KN-2026-0006/steps/DecideComplaint",
      "/cases/TC-2026-0001/steps/AcceptDenunciation",
      "/audit",
      "/account"
    ],
    clerk: [
      "/outbox",
      "/disclosure",
      "/disclosure/5f1d7a38-6b1f-4f0e-9a43-2d1e6f0c7b57",
      "/disclosure/commune",
      "/reports",
      "/reports/2026-Q4/02-xld.html",
      "/reports/2026-11/07a-btp-kstt.html",
      "/board/18115",
      "/?lang=en",
      "/cases/KN-2026-0009?lang=en",
      "/cases/TC-2026-0001?lang=en",
      "/outbox?lang=en",
      "/disclosure?lang=en"
    ],
    nobody: ["/sign-in", "/where", "/board/18115", "/where?lang=en"]
  } as const

  it.each(Object.entries(pages))(
    "shows %s pages that fit a desk and a phone, keep their policy and have nothing serious for axe",
    async (role, paths) => {
      const context = await browser.newContext({ viewport: widths.desktop, locale: "vi-VN" })
      const page = await context.newPage()
      const wrong: string[] = []
      page.on("console", message => {
        if (message.type() === "error") wrong.push(message.text())
      })
      page.on("pageerror", error => wrong.push(error.message))
      if (role !== "nobody") await signIn(page, role)
      for (const [n, path] of paths.entries()) {
        await page.goto(origin + path)
        for (const [width, viewport] of Object.entries(widths)) {
          await page.setViewportSize(viewport)
          // A phone in the dark, so that both sets of colours are seen.
          await page.emulateMedia({ colorScheme: width === "phone" ? "dark" : "light" })
          if (shots) {
            const name = `${role}${path}`.replaceAll(/[^\w-]+/g, "_").slice(0, 60)
            await page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true })
          }
          const sideways = await page.evaluate<boolean>(
            "document.documentElement.scrollWidth > innerWidth + 1"
          )
          expect(sideways, `${path} scrolls sideways on a ${width}`).toBe(false)
          if (width === "desktop" || n === 0) expect(await seriousOn(page), path).toEqual([])
        }
      }
      expect(wrong).toEqual([])
      await context.close()
    }
  )

  it("would be told by axe of what is wrong", async () => {
    const page = await browser.newPage()
    await page.setContent("<html><body><img src=x><input></body></html>")
    expect((await seriousOn(page)).join()).toMatch(/image-alt.*label/)
    await page.close()
  })

  it("adds a passkey, signs in with it, and not with one that was removed", async () => {
    const context = await browser.newContext({ viewport: widths.phone, locale: "vi-VN" })
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send("WebAuthn.enable")
    await devtools.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true
      }
    })
    await signIn(page, "verifier")
    const before = (await context.cookies()).find(({ name }) => name === "__Host-desk")?.value
    await page.goto(`${origin}/account`)
    await page.click("text=Thêm khóa truy cập")
    await page.waitForSelector("text=Thêm lúc")
    await page.click("text=Đăng xuất")
    await page.waitForURL(`${origin}/sign-in`)
    await page.click("text=Đăng nhập bằng khóa truy cập")
    await page.waitForURL(`${origin}/`)
    expect(await page.textContent(".who")).toContain("verifier")
    expect((await context.cookies()).find(({ name }) => name === "__Host-desk")?.value).not.toBe(before)
    await page.goto(`${origin}/account`)
    await page.click("text=Bỏ")
    await page.waitForSelector("text=(0)")
    await page.click("text=Đăng xuất")
    await page.waitForURL(`${origin}/sign-in`)
    await page.click("text=Đăng nhập bằng khóa truy cập")
    await page.waitForSelector("text=Khóa truy cập này không được nhận.")
    await context.close()
  })

  it("takes in a paper and gives the next step by keyboard alone", async () => {
    const context = await browser.newContext({ viewport: widths.desktop })
    const page = await context.newPage()
    await signIn(page, "reception")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    expect(await page.evaluate<string>("document.activeElement.id")).toBe("main")
    await page.goto(`${origin}/intake/KN`)
    await page.focus("#subject")
    await page.keyboard.type("chậm cấp bản sao")
    await page.keyboard.press("Tab")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Tab")
    await page.keyboard.type("BAN-SAO")
    await page.keyboard.press("Enter")
    await page.waitForURL(/\/cases\/KN-2026-0010$/)
    expect(await page.textContent("h1")).toBe("Hồ sơ KN-2026-0010")
    await context.close()
  })

  it("runs no script and loads nothing that the desk did not write, whatever gets into a page", async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await signIn(page, "clerk")
    await page.goto(`${origin}/board/${ward}`)
    const ran = await page.evaluate<readonly string[]>(`(async () => {
      const blocked = []
      addEventListener("securitypolicyviolation", event => blocked.push(event.effectiveDirective))
      const put = html => document.querySelector("main").insertAdjacentHTML("beforeend", html)
      const script = document.createElement("script")
      script.textContent = "globalThis.ran = 1"
      document.body.append(script)
      put('<img src="https://evil.example/x.png"><p style="position:fixed" onclick="globalThis.ran = 2" id="bad">x</p>')
      document.getElementById("bad").click()
      put('<iframe src="/where"></iframe>')
      await fetch("https://evil.example/").catch(() => {})
      await new Promise(done => setTimeout(done, 300))
      return [String(globalThis.ran), ...new Set(blocked)].sort()
    })()`)
    expect(ran).toEqual(
      expect.arrayContaining([
        "undefined",
        "script-src-elem",
        "script-src-attr",
        "img-src",
        "style-src-attr",
        "connect-src",
        "frame-src"
      ])
    )
    await context.close()
  })

  it("takes a photo of a phone by its own form and gives it back upright, without its place", async () => {
    const context = await browser.newContext({ acceptDownloads: true, viewport: widths.phone })
    const page = await context.newPage()
    await signIn(page, "clerk")
    await page.goto(`${origin}/cases/KN-2026-0005`)
    await page.click("text=Thêm tệp")
    await page.selectOption('select[name="what"]', "evidence")
    const photo = Buffer.from(await phonePhoto())
    expect(photo.includes("Exif")).toBe(true)
    await page.setInputFiles('input[type="file"]', {
      name: "IMG_2026.jpg",
      mimeType: "image/jpeg",
      buffer: photo
    })
    await page.click("button:has-text('Thêm')")
    await page.waitForSelector("text=tài liệu, chứng cứ")
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click("text=tài liệu, chứng cứ")
    ])
    expect(download.suggestedFilename()).toMatch(/^KN-2026-0005-[0-9a-f]{8}\.jpg$/)
    const kept = readFileSync(await download.path())
    for (const one of [...carried, "Exif"]) expect(kept.includes(one), one).toBe(false)
    const shown = await page.evaluate<readonly number[]>(`(async () => {
      const bytes = Uint8Array.from(atob(${JSON.stringify(kept.toString("base64"))}), one => one.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }))
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d")
      canvas.drawImage(picture, 0, 0)
      const at = (x, y) => [...canvas.getImageData(x, y, 1, 1).data.slice(0, 3)]
      return [picture.width, picture.height, ...at(20, 5), ...at(20, 75)]
    })()`)
    const [width, height, red = 0, , blueAbove = 0, redBelow = 0, , blue = 0] = shown
    expect([width, height]).toEqual([40, 80])
    expect(red > 150 && blueAbove < 100 && redBelow < 100 && blue > 150).toBe(true)
    await context.close()
  })

  it("says the day beside what the browser shows of it", async () => {
    const page = await browser.newPage({ locale: "en-US" })
    await signIn(page, "reception")
    await page.goto(`${origin}/intake/KN`)
    await page.fill("#on", "2026-11-05")
    expect(await page.textContent('output[for="on"]')).toBe("Thứ Năm, 05/11/2026")
    await page.goto(`${origin}/intake/KN?lang=en`)
    await page.fill("#on", "2026-11-05")
    expect(await page.textContent('output[for="on"]')).toBe("Thursday, 2026-11-05")
    await page.close()
  })
})
