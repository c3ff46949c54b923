import { cite, type DayNumber, day, fromDayNumber } from "@danchu/law"
import {
  atomFeed,
  boardHtml,
  calendarFile,
  catalogues,
  checkedNotice,
  contentOf,
  type Figure,
  InvalidNotice,
  jsonFeed,
  listen,
  loudspeakerScript,
  Misheard,
  MissingFigure,
  masked,
  type Notice,
  portalFragment,
  qrSquares,
  ScriptTooLong,
  smsDigest
} from "@danchu/publication"
import fc from "fast-check"
import jsqr from "jsqr"
import { describe, expect, it } from "vitest"
import { canaries, notice } from "./sample-notice.js"

const feed = {
  office: notice.office,
  url: "https://xamot.example.vn/cong-khai.atom",
  home: "https://xamot.example.vn/",
  stamp: "2026-11-23T15:30:00Z",
  notices: [
    notice,
    { ...notice, id: "2026-K1-001", matter: "K1", url: `${notice.url}-2`, published: day("2026-12-01") }
  ]
} satisfies Parameters<typeof atomFeed>[0]

const renderings = {
  "board on A4": boardHtml(notice, "A4"),
  "board on A3, in English": boardHtml(notice, "A3", "en"),
  portal: portalFragment(notice),
  "Atom feed": atomFeed(feed),
  "JSON feed": jsonFeed(feed),
  loudspeaker: loudspeakerScript(notice).text,
  "SMS digest": smsDigest(notice),
  "calendar file": calendarFile(notice.office, [notice], { domain: "xamot.example.vn", stamp: feed.stamp })
}

describe("one notice on every channel", () => {
  for (const [channel, text] of Object.entries(renderings)) {
    it(`${channel}: tells nothing of a person, and leaves no figure open`, () => {
      for (const canary of canaries) expect(text).not.toContain(canary)
      expect(text).not.toMatch(/\{[a-z]+\}/)
      expect(text).not.toMatch(/undefined|NaN|\[object/)
      expect(text).toBe(text.normalize("NFC"))
    })
  }

  it("writes the same figures everywhere", () => {
    for (const text of [renderings["board on A4"], renderings.portal, renderings["Atom feed"]]) {
      for (const figure of ["1.250.000.000 đồng", "215 hộ", "82,06%", "15/12/2026", "08:30"])
        expect(text).toContain(figure)
    }
    expect(listen(renderings.loudspeaker)).toEqual(
      expect.arrayContaining([
        { kind: "number", value: 1_250_000_000, decimals: 0 },
        { kind: "number", value: 8206, decimals: 2 },
        { kind: "date", on: "2026-12-15" },
        { kind: "time", at: "08:30" }
      ])
    )
    expect(renderings.loudspeaker).not.toMatch(/\d/)
  })

  it("has a QR code that a telephone reads as the page", () => {
    const squares = qrSquares(notice.url)
    const scale = 4
    const size = squares.length * scale
    const pixels = new Uint8ClampedArray(size * size * 4)
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const dark = squares[Math.floor(y / scale)]?.[Math.floor(x / scale)]
        pixels.set([dark ? 0 : 255, dark ? 0 : 255, dark ? 0 : 255, 255], (y * size + x) * 4)
      }
    }
    expect(jsqr.default(pixels, size, size)?.data).toBe(notice.url)
  })

  it("cannot be made to carry markup, whatever its texts hold", () => {
    const evil = `<img src=x onerror=alert(1)>"'&]]></script><script>`
    const spiked = { ...notice, title: { vi: evil }, office: evil, contact: evil, paragraphs: [{ vi: evil }] }
    for (const text of [
      boardHtml(spiked),
      portalFragment(spiked),
      atomFeed({ ...feed, office: evil, notices: [spiked] })
    ]) {
      expect(text).not.toContain("<img")
      expect(text.match(/<script/g)?.length ?? 0).toBeLessThanOrEqual(1)
    }
  })

  it("has feeds in order, the newest first", () => {
    expect(renderings["Atom feed"].indexOf("<published>2026-12-01")).toBeLessThan(
      renderings["Atom feed"].indexOf("<published>2026-11-23")
    )
    const json: unknown = JSON.parse(renderings["JSON feed"])
    expect(json).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      items: [{ tags: ["K1"] }, { tags: ["K8"] }]
    })
    expect(() => atomFeed({ ...feed, stamp: "now" })).toThrow(InvalidNotice)
  })

  it("puts its days into calendars", () => {
    expect(renderings["calendar file"]).toContain("DTSTART;VALUE=DATE:20261205")
    expect(renderings["calendar file"]).toContain("UID:2026-K8-014.meeting@xamot.example.vn")
  })
})

describe("the loudspeaker", () => {
  it("reads what it says in words that people use, and tells how long it takes", () => {
    const { text, seconds, spelled } = loudspeakerScript(notice)
    expect(text).toContain("Hỗ trợ hai trăm mười lăm hộ bị thiệt hại sau bão số năm.")
    expect(text).toContain("một tỷ hai trăm năm mươi triệu đồng")
    expect(text).toContain("Danh sách được niêm yết tại bảng tin và trụ sở.")
    expect(seconds).toBeGreaterThan(40)
    expect(seconds).toBeLessThan(90)
    expect(spelled).toEqual([])
  })

  it("gives back the same numbers, days and times, whatever they are", () => {
    const figure: fc.Arbitrary<Figure> = fc.oneof(
      fc.record({
        kind: fc.constant("number" as const),
        value: fc.integer({ min: 0, max: 2 ** 50 }),
        unit: fc.constantFrom("đồng", "hộ", "%", "m²", "người")
      }),
      fc.record({
        kind: fc.constant("number" as const),
        value: fc.nat(10_000_000),
        decimals: fc.integer({ min: 1, max: 3 }),
        unit: fc.constantFrom("km", "ha", "%")
      }),
      fc
        .integer({ min: 10_000, max: 40_000 })
        .map(n => ({ kind: "date" as const, on: fromDayNumber(n as DayNumber) })),
      fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => ({
        kind: "time" as const,
        at: `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`
      }))
    )
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), figures => {
        const source: Notice = {
          ...notice,
          title: { vi: "Kết quả" },
          tables: [],
          paragraphs: figures.map((one, i) => ({
            vi:
              one.kind === "date" && i % 2 === 0
                ? `Từ ngày {f${i}}, đã công khai`
                : `Mức là {f${i}}, đã công khai`
          })),
          figures: Object.fromEntries(figures.map((one, i) => [`f${i}`, one]))
        }
        const heard = listen(loudspeakerScript(source, { secondsAtMost: 10_000 }).text).slice(2)
        expect(heard).toEqual(
          figures.map(one =>
            one.kind === "number" ? { kind: "number", value: one.value, decimals: one.decimals ?? 0 } : one
          )
        )
      })
    )
  })

  it("says a day once, whether the text has the word for it or not", () => {
    const said = (vi: string) =>
      loudspeakerScript({ ...notice, title: { vi: "x" }, tables: [], paragraphs: [{ vi }] }).text.split(
        "\n"
      )[3]
    expect(said("Họp ngày {meeting}")).toBe(
      "Họp ngày mùng năm tháng mười hai năm hai nghìn không trăm hai mươi sáu."
    )
    expect(said("Họp {meeting}")).toBe(said("Họp ngày {meeting}"))
    expect(said("Mỗi ngày {households}")).toBe("Mỗi ngày hai trăm mười lăm hộ.")
  })

  it("refuses numbers that run together when they are heard, and takes them with a comma between", () => {
    const figures = { a: { kind: "number", value: 1000 }, b: { kind: "number", value: 200 } } as const
    const side = (vi: string): Notice => ({
      ...notice,
      title: { vi: "Số liệu" },
      tables: [],
      paragraphs: [{ vi }],
      figures,
      days: []
    })
    expect(() => loudspeakerScript(side("Có {a} {b}"))).toThrow(Misheard)
    expect(loudspeakerScript(side("Có {a}, {b}")).text).toContain("Có một nghìn, hai trăm.")
  })

  it("refuses 5,000 words, and takes their summary", () => {
    const long = { ...notice, paragraphs: [{ vi: "nhân dân ".repeat(2500) }] }
    expect(() => loudspeakerScript(long)).toThrow(ScriptTooLong)
    expect(loudspeakerScript({ ...long, summary: { vi: "Hỗ trợ {amount}" } }).seconds).toBeLessThan(60)
  })
})

describe("a text message", () => {
  it("fits, ends with the page, and cuts no number short", () => {
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 400 }), longest => {
        const text = smsDigest(notice, longest)
        expect(text.length).toBeLessThanOrEqual(longest)
        expect(text.endsWith(notice.url)).toBe(true)
        const whole = contentOf(notice, "vi")
        const numbers = text.replace(notice.url, "").match(/\d[\d.,/:]*\d|\d/g) ?? []
        const known = [whole.title, ...whole.paragraphs].join(" ").match(/\d[\d.,/:]*\d|\d/g) ?? []
        for (const number of numbers) expect(known).toContain(number)
      })
    )
  })
})

describe("personal data", () => {
  const name = [
    { field: "name", basis: [cite("10/2022/QH15", "Đ11.k8", "để khắc phục khó khăn do thiên tai")] }
  ] as const
  it("is masked by itself, and shown whole only by a clause", () => {
    expect(masked("name", "Nguyễn Thị Ví Dụ", [])).toBe("N.T.V.D.")
    expect(masked("name", "đặng văn ánh", [])).toBe("Đ.V.Á.")
    expect(masked("name", "Nguyễn Thị Ví Dụ", name)).toBe("Nguyễn Thị Ví Dụ")
    expect(masked("identity-number", "001199000123", name)).toBe("•••••••••123")
    expect(masked("identity-number", "123", [])).toBe("•••")
    expect(masked("address", "Số 12", [])).toBe("")
    expect(masked("birth-date", "01/02/1990", [])).toBe("1990")
    expect(boardHtml({ ...notice, disclosures: name })).toContain("Nguyễn Thị Ví Dụ")
    expect(boardHtml(notice)).toContain(catalogues.vi.phrases.withheld)
  })
})

describe("a notice that cannot be published", () => {
  const wrong: readonly (readonly [string, Partial<Notice>])[] = [
    ["a name for an id", { id: "Nguyễn Văn A" }],
    ["no title", { title: { vi: " " } }],
    ["a control character", { paragraphs: [{ vi: "a\u0007b" }] }],
    ["half a character", { paragraphs: [{ vi: "a\ud83c" }] }],
    ["a page in the open", { url: "http://xamot.example.vn/" }],
    ["a page that is a script", { url: "javascript:alert(1)" }],
    ["a day before its document", { published: day("2026-11-19") }],
    ["a row too short", { tables: [{ title: { vi: "x" }, columns: [{ vi: "a" }, { vi: "b" }], rows: [[]] }] }]
  ]
  for (const [why, part] of wrong) {
    it(why, () => expect(() => checkedNotice({ ...notice, ...part })).toThrow(InvalidNotice))
  }
  it("a figure that is not there is named, on every channel", () => {
    const open = { ...notice, paragraphs: [{ vi: "{nothing}" }] }
    for (const render of [checkedNotice, boardHtml, portalFragment, loudspeakerScript, smsDigest]) {
      expect(() => render(open)).toThrow(MissingFigure)
    }
    expect(() => checkedNotice({ ...notice, days: [{ figure: "amount", summary: { vi: "x" } }] })).toThrow(
      MissingFigure
    )
    expect(checkedNotice(notice)).toBe(notice)
  })
})
