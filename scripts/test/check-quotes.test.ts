import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { instruments } from "@danchu/law"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { report, standingOf } from "../check-quotes.mjs"
import { bare, plain, readTexts } from "../law-texts.mjs"

const folder = mkdtempSync(join(tmpdir(), "danchu-texts-"))
let texts: ReturnType<typeof readTexts>

beforeAll(() => {
  // Four shapes in which texts come; the words are made up.
  writeFileSync(
    join(folder, "luat-10-2022-QH15.txt"),
    "Điều 1. Phạm vi\nViệc bàn do hàng xóm[22] làm trong\n05 ngày.\nĐiều 2. Từ ngữ\nThôn là “thôn”.\nĐiều 3. Khoản\n1. Một:\na) điểm thứ nhất;\nb)[4] điểm thứ hai.\n2. Hai.\n"
  )
  writeFileSync(
    join(folder, "codified.md"),
    "Điều 18.1.LQ.1. Phạm vi\n\n(Điều 1 Luật số 02/2011/QH13, có hiệu lực thi hành kể từ ngày 01/07/2012)\n\nLời của luật.\n" +
      "Điều 18.1.NĐ.1.1. Phạm vi\n\n(Điều 1 Nghị định số 75/2012/NĐ-CP, có hiệu lực thi hành kể từ ngày 20/11/2012)\n\nLời của nghị định.\n"
  )
  writeFileSync(
    join(folder, "nghi-dinh-155-2026-ND-CP.md"),
    "### Điều 1. Sửa đổi, bổ sung Điều 9\n\n“**Điều 9. Mới**\n\n1. Lời mới.”\n"
  )
  writeFileSync(
    join(folder, "nghi-dinh-124-2020-ND-CP.txt"),
    "Điêu 1. Phạm vi Mở đầu. Điều 2 Đối tượng Lời cu~a ngươi đọc quang học.\n"
  )
  texts = readTexts(folder, instruments)
})
afterAll(() => rmSync(folder, { recursive: true }))

const standing = (instrument: string, at: string, quote: string, by?: { instrument: string; at: string }) =>
  standingOf({ instrument, at, quote, by }, texts, instruments)

describe("a quote", () => {
  it.each([
    ["10/2022/QH15", "Đ1", "hàng xóm làm trong 05 ngày", "found"],
    ["10/2022/QH15", "Đ1.k1", "HÀNG XÓM", "found"],
    ["10/2022/QH15", "Đ2", 'Thôn là "thôn"', "found"],
    ["10/2022/QH15", "Đ1", "Việc bàn … 05 ngày", "found"],
    // The pieces stand in the text, but not in this order.
    ["10/2022/QH15", "Đ1", "05 ngày … Việc bàn", "not-found"],
    ["10/2022/QH15", "Đ2", "hàng xóm làm", "elsewhere"],
    ["10/2022/QH15", "Đ3.k1.b", "điểm thứ hai", "found"],
    ["10/2022/QH15", "Đ3.k1.a", "điểm thứ hai", "article"],
    ["10/2022/QH15", "Đ3.k2", "điểm thứ hai", "article"],
    ["10/2022/QH15", "Đ3.k1", "điểm thứ nhất … thứ hai", "found"],
    ["10/2022/QH15", "Đ1", "hàng xóm làm trong 06 ngày", "not-found"],
    ["02/2011/QH13", "Đ1", "Lời của luật", "found"],
    ["02/2011/QH13", "Đ1", "Lời của nghị định", "not-found"],
    ["75/2012/NĐ-CP", "Đ1", "Lời của nghị định", "found"],
    ["124/2020/NĐ-CP", "Đ2", "Lời của người đọc quang học", "letters"],
    ["25/2018/QH14", "Đ1", "Lời của luật", "absent"]
  ])("of %s %s %j is %s", (instrument, at, quote, expected) => {
    expect(standing(instrument, at, quote)).toBe(expected)
  })

  it("may stand in the clause that put it there", () => {
    expect(standing("124/2020/NĐ-CP", "Đ9.k1", "Lời mới", { instrument: "155/2026/NĐ-CP", at: "Đ1" })).toBe(
      "found"
    )
    expect(standing("124/2020/NĐ-CP", "Đ9.k1", "Lời mới")).toBe("not-found")
  })
})

it("makes writings of one text alike, and keeps different words apart", () => {
  expect(plain("Uỷ  ban\n“nhân dân” [3]")).toBe(plain('ủy ban "nhân dân"'))
  expect(plain("uỷ ban".normalize("NFD"))).toBe("ủy ban")
  expect(bare("05 ngày")).not.toBe(bare("06 ngày"))
})

it("reports what was not found, with its file and place", () => {
  const citation = { instrument: "10/2022/QH15", at: "Đ1", quote: "không có" }
  const text = report([{ file: "packages/law/src/rules/x.ts", citation, standing: "not-found" }])
  expect(text).toContain("| law/src/rules/x.ts | 10/2022/QH15 | Đ1 | không có |")
  expect(text).toContain("| found where cited | 0 |")
})
