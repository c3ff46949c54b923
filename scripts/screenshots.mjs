// Takes the pictures of the ward's desk that the documentation shows, from the browser test's own pages.
import { spawnSync } from "node:child_process"
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
const shots = mkdtempSync(join(tmpdir(), "danchu-shots-"))
const pictures = {
  "day-list.png": "reception_-desktop.png",
  "day-list-phone.png": "reception_-phone.png",
  "case.png": "chair_cases_KN-2026-0005-desktop.png",
  "step.png": "chair_cases_KN-2026-0006_steps_DecideComplaint-desktop.png",
  "disclosure.png": "clerk_disclosure-desktop.png",
  "where.png": "nobody_where-phone.png"
}

const { status } = spawnSync(
  process.execPath,
  [join(root, "node_modules", "vitest", "vitest.mjs"), "run", "examples/ward-desk/test/browser.test.ts"],
  { cwd: root, stdio: "inherit", env: { ...process.env, WARD_DESK_SHOTS: shots } }
)
if (status !== 0) process.exit(status ?? 1)
const folder = join(root, "docs", "public", "desk")
mkdirSync(folder, { recursive: true })
for (const [name, shot] of Object.entries(pictures)) {
  if (!existsSync(join(shots, shot))) {
    process.stderr.write(`danchu: the browser test took no picture ${shot}; is Chromium there?\n`)
    process.exit(1)
  }
  copyFileSync(join(shots, shot), join(folder, name))
}
rmSync(shots, { recursive: true })
