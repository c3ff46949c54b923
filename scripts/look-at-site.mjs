// Looks at the built site as a reader would, in a real browser on the loopback and with nothing else in reach: what axe finds,
// what a page asks of other hosts, whether a phone must scroll sideways, and whether the search finds. `npm run site:look`.
import { existsSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import { createRequire } from "node:module"
import { extname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
const dist = join(root, "docs", ".vitepress", "dist")
const desk = createRequire(join(root, "examples", "ward-desk", "package.json"))
const { chromium } = desk("playwright-core")
const axe = readFileSync(desk.resolve("axe-core/axe.min.js"), "utf8")

const executablePath = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome"
].find(path => path && existsSync(path))
if (executablePath === undefined) {
  process.stdout.write("danchu: there is no Chromium: nobody looked at the site\n")
  process.exit()
}

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2"
}
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://site").pathname)
  const file = [path, `${path}.html`, join(path, "index.html")]
    .map(name => join(dist, name))
    .find(name => name.startsWith(dist) && extname(name) !== "" && existsSync(name))
  if (file === undefined) return response.writeHead(404).end()
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" })
  return response.end(readFileSync(file))
})
await new Promise(done => server.listen(0, "127.0.0.1", done))
const site = `http://127.0.0.1:${server.address().port}`

const wide = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }
const seen = [
  ["/", wide],
  ["/", phone],
  ["/start", wide],
  ["/start", wide, "dark"],
  ["/start", phone],
  ["/law-map", wide],
  ["/procedures/complaint-first", wide],
  ["/procedures/complaint-first", wide, "dark"],
  ["/procedures/complaint-first", phone],
  ["/checklist", wide],
  ["/api/sdk", wide],
  ["/vi/", wide],
  ["/vi/thoi-han", phone]
]
const asked = [
  ["/start", "retention", "Operate"],
  ["/start", "backup", "Operate"],
  ["/vi/", "sao lưu", "Vận hành"]
]

const faults = []
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
})
const opened = async (path, viewport, colorScheme) => {
  const page = await browser.newPage({ viewport, colorScheme })
  page.on("request", request => {
    if (!request.url().startsWith(site) && !request.url().startsWith("data:"))
      faults.push(`${path} asks ${new URL(request.url()).host}`)
  })
  page.on("pageerror", error => faults.push(`${path}: ${error.message}`))
  await page.goto(site + path, { waitUntil: "networkidle" })
  return page
}
const judged = async (page, where) => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => globalThis.axe.run())
  for (const { id, impact, nodes } of violations) faults.push(`${where}: ${id} (${impact}) ${nodes[0]?.html}`)
}
try {
  for (const [path, viewport, scheme = "light"] of seen) {
    const page = await opened(path, viewport, scheme)
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (beyond > 0) faults.push(`${path} is ${beyond} px too wide for ${viewport.width}`)
    await judged(page, `${path}, ${viewport.width} px, ${scheme}`)
    await page.close()
  }
  for (const [path, words, title] of asked) {
    const page = await opened(path, wide, "light")
    await page.keyboard.press("Control+k")
    await page.locator("#localsearch-input").fill(words)
    const first = await page
      .locator(".result")
      .first()
      .textContent({ timeout: 10_000 })
      .catch(() => "nothing")
    if (!first?.includes(title)) faults.push(`a search for ${words} finds first: ${first}`)
    await judged(page, `the search on ${path}`)
    await page.close()
  }
} finally {
  await browser.close()
  server.close()
}
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.stdout.write(
  `danchu: looked at ${seen.length} pages and ${asked.length} searches: ${faults.length} faults\n`
)
process.exitCode = faults.length > 0 ? 1 : 0
