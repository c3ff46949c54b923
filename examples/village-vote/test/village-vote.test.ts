import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const vote = (...options: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...options], { encoding: "utf8" })
  expect(stderr).toBe("")
  expect(status).toBe(0)
  return stdout
}

it("143 of 214 households adopt, and the decision takes effect", () => {
  const out = vote()
  expect(out).toContain("143 tán thành, 33 không tán thành trên 214 hộ; cần 143: thông qua")
  expect(out.trimEnd().split("\n").at(-1)).toBe("✓ 23/10/2026  gửi quyết định đến cấp xã → có hiệu lực")
})

it("142 do not, though four fifths of the votes are theirs", () => {
  const out = vote("--yes", "142")
  expect(out).toContain("142 tán thành, 34 không tán thành trên 214 hộ; cần 143: không thông qua")
  expect(out).not.toContain("gửi quyết định đến cấp xã →")
})

it("refuses a meeting called too late and a household counted twice, each with its clause", () => {
  expect(
    vote()
      .split("\n")
      .filter(line => line.startsWith("✗"))
  ).toEqual([
    expect.stringMatching(/^✗ 08\/10\/2026 .* \[Đ3\.k3 59\/2023\/NĐ-CP\]$/),
    expect.stringMatching(/^✗ 09\/10\/2026 .* \[Đ19\.k3 10\/2022\/QH15\]$/)
  ])
})
