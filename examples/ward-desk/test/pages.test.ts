import { day } from "@danchu/sdk"
import { describe, expect, it } from "vitest"
import { record } from "../src/audit.ts"
import { writeEntry } from "../src/diary.ts"
import { client, newDesk, paper, signedIn, takeIn } from "./client.ts"

const { app } = await newDesk()
const reception = await signedIn(app, "reception")
const chair = await signedIn(app, "chair")
const verifier = await signedIn(app, "verifier")
const clerk = await signedIn(app, "clerk")

describe("intake", () => {
  it("gives a paper a number, and its case a deadline with the safe day and the clause", async () => {
    const address = await takeIn(reception)
    expect(address).toBe("/cases/KN-2026-0001")
    const { text } = await reception.get(address)
    expect(text).toContain("26/11/2026")
    expect(text).toContain("Điều 27 Luật Khiếu nại")
    expect(text).toMatch(/class="code">[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}</)
  })
  it("hints at a repeated paper before it takes it in, and takes it in when told again", async () => {
    const hint = await reception.fill("/intake/KN", paper)
    expect(hint.status).toBe(409)
    expect(hint.text).toContain("Có thể là đơn trùng")
    expect(hint.text).toContain("cùng người gửi")
    expect(await reception.post("/intake/KN", { ...paper, ...reception.hidden() })).toMatchObject({
      status: 303
    })
  })
  it("is one case however often the same page is sent", async () => {
    await reception.get("/intake/KN")
    const fields = { ...paper, ...reception.hidden(), matter: "GUI-HAI-LAN" }
    const first = await reception.post("/intake/KN", fields)
    const second = await reception.post("/intake/KN", fields)
    expect(second.headers.get("Location")).toBe(first.headers.get("Location"))
  })
  it("says at which field something is missing, and keeps what was typed", async () => {
    const { status, text } = await reception.fill("/intake/KN", { ...paper, matter: "", on: "2026-02-31" })
    expect(status).toBe(422)
    expect(text).toContain("Có 2 câu chưa đúng hoặc còn thiếu:")
    expect(text).toContain('<a href="#matter">Mã vụ việc</a>')
    expect(text).toContain('id="matter-fault"')
    expect(text).toContain('id="on-fault"')
    expect(text).toContain(`value="${paper.subject}"`)
  })
  it("takes in nothing on a day that has not come, and records no step on one", async () => {
    const { status, text } = await reception.fill("/intake/KN", { ...paper, matter: "MAI", on: "2026-11-24" })
    expect(status).toBe(422)
    expect(text).toContain("Ngày này chưa đến.")
    const address = await takeIn(reception, { matter: "HOM-NAY" })
    const step = await chair.fill(`${address}/steps/AcceptComplaint`, { on: "2026-12-01" })
    expect(step.status).toBe(422)
    expect(step.text).toContain("Ngày này chưa đến.")
    expect((await chair.get(address)).text).toContain("đã tiếp nhận")
    const visit = { person: "CD-1", kind: "petition", people: "1", content: "abc", handling: "abc" }
    const later = { ...visit, heldOn: "2026-11-24", by: "regular", paper: "none" }
    expect(await reception.fill("/diary", later)).toMatchObject({ status: 422 })
  })
  it("takes in nothing that the law of that day does not know", async () => {
    const { status, text } = await reception.fill("/intake/KN", { ...paper, matter: "CU", on: "2010-01-05" })
    expect(status).toBe(422)
    expect(text).toContain("Pháp luật không cho phép")
    expect(text).toContain("Luật Khiếu nại")
  })
})

describe("a case", () => {
  it("goes through its lawful steps, each by whose step it is", async () => {
    const address = await takeIn(reception, { matter: "DI-HET" })
    const step = async (who: typeof chair, name: string, fields: Record<string, string>) => {
      const { status, text } = await who.fill(`${address}/steps/${name}`, fields)
      expect(status, text).toBe(303)
    }
    await step(chair, "AcceptComplaint", { on: "2026-11-17" })
    await step(chair, "StartVerification", { on: "2026-11-18" })
    await step(verifier, "ReportVerification", { on: "2026-11-20", agrees: "yes" })
    await step(chair, "DecideComplaint", { on: "2026-11-20", outcome: "right" })
    await step(clerk, "SendDecision", { on: "2026-11-23" })
    const { text } = await chair.get(address)
    expect(text).toContain("đã gửi quyết định")
    expect(text).toContain("Báo cáo kết quả xác minh")
    expect(text).toContain(">verifier<")
    const audit = await chair.get("/audit")
    expect(audit.text).toContain("Gửi quyết định")
  })
  it("shows the clause where the law says no, and changes nothing", async () => {
    const address = await takeIn(reception, { matter: "CHUA-XAC-MINH" })
    await chair.fill(`${address}/steps/AcceptComplaint`, { on: "2026-11-17" })
    const { status, text } = await chair.fill(`${address}/steps/DecideComplaint`, {
      on: "2026-11-18",
      outcome: "wrong"
    })
    expect(status).toBe(422)
    expect(text).toContain("Chưa xác minh: chỉ khiếu nại đúng mới được quyết định ngay.")
    expect(text).toContain("điểm b khoản 1 Điều 29 Luật Khiếu nại")
    expect((await chair.get(address)).text).toContain("đã thụ lý")
  })
  it("offers the grounds of the law of the day, and takes no other", async () => {
    const address = await takeIn(reception, { matter: "CAN-CU" })
    const form = await chair.get(`${address}/steps/RefuseComplaint`)
    expect(form.text).toContain('value="out-of-time"')
    const answer = await chair.post(`${address}/steps/RefuseComplaint`, {
      ...chair.hidden(),
      on: "2026-11-18",
      ground: "it-is-raining",
      reason: "x"
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain("Lý do không thuộc các trường hợp của Điều 11")
  })
  it("does not let one of two who saw the same page overwrite the other", async () => {
    const address = await takeIn(reception, { matter: "HAI-NGUOI" })
    await chair.get(`${address}/steps/AcceptComplaint`)
    const late = { ...chair.hidden(), on: "2026-11-18" }
    await reception.fill(`${address}/steps/AskSupplement`, { on: "2026-11-17", missing: "chữ ký" })
    const answer = await chair.post(`${address}/steps/AcceptComplaint`, late)
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('value="2026-11-18"')
    expect(answer.text).toContain("vừa có người khác cập nhật")
  })
  it("gives a page back as it was typed where its day is before the last act", async () => {
    const address = await takeIn(reception, { matter: "NGAY-TRUOC" })
    const answer = await chair.fill(`${address}/steps/RefuseComplaint`, {
      on: "2026-11-02",
      ground: "out-of-time",
      reason: "hết thời hiệu"
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain("không trước việc gần nhất")
    expect(answer.text).toContain('value="hết thời hiệu"')
    expect((await chair.get(address)).text).toContain("đã tiếp nhận")
  })
  it("draws its deadline under a policy that lets in that one style", async () => {
    const { headers, text } = await chair.get("/cases/KN-2026-0001/deadlines/accept.vi.svg")
    expect(headers.get("Content-Type")).toContain("image/svg+xml")
    expect(headers.get("Content-Security-Policy")).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(text).toContain("HẠN, đến 24 giờ")
    expect(await chair.get("/cases/KN-2026-0001/deadlines/resolve.vi.svg")).toMatchObject({ status: 404 })
  })
  it("says why it is this date in the language of the reader", async () => {
    expect((await chair.get("/cases/KN-2026-0001")).text).toContain("Mốc tính thời hạn")
    const english = await chair.get("/cases/KN-2026-0001?lang=en")
    expect(english.text).toContain('<html lang="en">')
    expect(english.text).toContain("Why this date?")
    await chair.get("/?lang=vi")
  })
})

describe("the other pages", () => {
  it("list the day's work by who is waited for", async () => {
    expect((await chair.get("/?owner=resolver")).text).toContain("KN-2026-0001")
    expect((await chair.get("/?owner=clerk")).text).not.toContain("KN-2026-0001")
    expect((await chair.get("/?owner=mine")).text).toContain("KN-2026-0001")
    expect((await verifier.get("/?owner=mine")).text).not.toContain("KN-2026-0001")
  })
  it("list the cases and open one by its number", async () => {
    expect((await chair.get("/cases")).text).toContain("KN-2026-0002")
    const found = await chair.get("/cases?id=kn-2026-0002")
    expect(found.headers.get("Location")).toBe("/cases/KN-2026-0002")
  })
  it("keep the reception register in the order of its numbers", async () => {
    const entry = {
      heldOn: "2026-11-20",
      person: "cd-1018",
      kind: "petition",
      people: "4",
      content: "Đề nghị sửa mương thoát nước.",
      handling: "Đã ghi nhận.",
      by: "regular",
      paper: "none"
    }
    expect(await reception.fill("/diary", entry)).toMatchObject({ status: 303 })
    await reception.fill("/diary", { ...entry, person: "CD-1019" })
    const { text } = await reception.get("/diary")
    expect(text.indexOf("CD-1019")).toBeLessThan(text.indexOf("CD-1018"))
    expect(text).toContain("2/2026")
    expect(await reception.fill("/diary", { ...entry, people: "0" })).toMatchObject({ status: 422 })
  })
  it("go back to what is older, in the register and in the audit", async () => {
    const other = await newDesk({ store: "memory:" })
    const [visitor, head] = [await signedIn(other.app, "reception"), await signedIn(other.app, "chair")]
    await takeIn(visitor, { matter: "CU-NHAT" })
    const visit = { heldOn: day("2026-11-20"), person: "CD-1", kind: "petition", people: 1 } as const
    const rest = {
      content: "nội dung",
      handling: "đã ghi",
      by: "regular",
      crowd: false,
      again: false
    } as const
    for (let n = 1; n <= 205; n++) {
      const entry = { ...visit, ...rest, paper: "none" as const, person: `CD-${n}` }
      await writeEntry(other.desk.database, "18115", `visit:${n}`, entry, "reception")
      const line = { at: other.desk.now() + n, account: "reception", act: "reception", subject: "" }
      await record(other.desk.database, "18115", line)
    }
    const seen = new Set<string>()
    for (let path = "/diary"; path !== ""; ) {
      const { text } = await visitor.get(path)
      for (const [, number = ""] of text.matchAll(/>(\d+)\/2026</g)) seen.add(number)
      path = /href="(\/diary\?before=[\d-]+)"/.exec(text)?.[1] ?? ""
    }
    expect(seen.size).toBe(205)
    const newest = await head.get("/audit")
    expect(newest.text).not.toContain("KN-2026-0001</td>")
    const older = /href="(\/audit\?before=\d+)"/.exec(newest.text)?.[1] ?? ""
    expect((await head.get(older)).text).toContain("KN-2026-0001</td>")
    const one = (await head.get("/audit?of=kn-2026-0001")).text
    expect(one).toContain("KN-2026-0001</td>")
    expect(one).not.toContain("Ghi sổ tiếp công dân")
    for (const strange of ["x", "-1", "1' OR '1'='1", "9".repeat(40)])
      for (const path of ["/audit?before=", "/audit?of=", "/diary?before="])
        expect(
          (await (path.startsWith("/audit") ? head : visitor).get(path + encodeURIComponent(strange))).status
        ).toBe(200)
    await other.desk.close()
  })
  it("show what must be published, through which channel and how long", async () => {
    const { text } = await clerk.get("/disclosure")
    expect(text).toContain("30 ngày liên tục")
    expect(text).toContain("khoản 3 Điều 13 Luật Thực hiện dân chủ ở cơ sở")
  })
  it.each([
    ["66", "Không được thông qua"],
    ["67", "Được thông qua"],
    ["101", "Số liệu chưa đúng"]
  ])("count %s of 100 households", async (yes, answer) => {
    const { text } = await clerk.get(
      `/vote?matter=D1&scope=neighbourhood&form=meeting&total=100&yes=${yes}&on=2026-11-23`
    )
    expect(text).toContain(answer)
  })
  it("hand out the quarter's forms in three shapes, and leave empty what the desk does not know", async () => {
    expect((await clerk.get("/reports")).text).toContain("/reports/2026-Q4/01-kqgq.xlsx")
    const csv = await clerk.get("/reports/2026-Q4/01-kqgq.csv")
    expect(csv.headers.get("Content-Disposition")).toBe('attachment; filename="01-kqgq-2026-Q4.csv"')
    expect(csv.text).toMatch(/,5,.*,known,1\r\n/)
    expect(csv.text).toMatch(/,7,.*,unknown,\r\n/)
    const xlsx = await clerk.get("/reports/2026-Q4/02-xld.xlsx")
    expect(xlsx.text.slice(0, 2)).toBe("PK")
    const page = await clerk.get("/reports/2026-Q4/02-xld.html")
    expect(page.headers.get("Content-Security-Policy")).not.toContain("unsafe")
    expect(page.text).toContain("Phường Bắc Hồng Lĩnh")
    expect(await clerk.get("/reports/2026-Q4/05-xld.html")).toMatchObject({ status: 404 })
  })
  it("offer every form of a quarter, and say which is not the one in force", async () => {
    const { text } = await clerk.get("/reports")
    const links = [...text.matchAll(/href="(\/reports\/2026-(?:Q4|1\d)\/[\w-]+)\.csv"/g)].map(
      ([, found = ""]) => found
    )
    // Nine by the quarter; those on administrative procedures by the months that have a report of their own.
    expect(links).toHaveLength(9 + 2 * 2)
    expect(text).toContain("Mẫu đang áp dụng chưa được đọc")
    for (const link of links) {
      const { status, text } = await clerk.get(`${link}.csv`)
      expect(status, link).toBe(200)
      expect(text).toContain("Phường Bắc Hồng Lĩnh")
    }
    // No reply of another body and no money is kept here: such a column is empty and not 0.
    expect((await clerk.get("/reports/2026-Q4/02-xld.csv")).text).toMatch(/,26,.*,unknown,\r\n/)
    expect((await clerk.get("/reports/2026-Q4/02-kqgq.csv")).text).toMatch(/,5,.*,unknown,\r\n/)
    expect((await clerk.get("/reports/2026-Q4/01-tcd.csv")).text).toMatch(/,1,.*,known,2\r\n/)
  })
  it("hang notices out for as long as the law asks, and feed them", async () => {
    const notice = {
      matter: "K5",
      decidedOn: "2026-11-20",
      title: "Thu, chi quỹ <b>đèn đường</b>",
      body: "Thu 12 & chi 11."
    }
    expect(await clerk.fill("/board", notice)).toMatchObject({ status: 303 })
    const anybody = client(app)
    const { text } = await anybody.get("/board/18115")
    expect(text).toContain("Thu, chi quỹ &lt;b&gt;đèn đường&lt;/b&gt;")
    expect(text).toContain("23/12/2026")
    const feed = await anybody.get("/board/18115/feed.atom")
    expect(feed.headers.get("Content-Type")).toContain("application/atom+xml")
    expect(feed.text).toContain("<title>Thu, chi quỹ &lt;b&gt;đèn đường&lt;/b&gt;</title>")
    expect(feed.text).toContain("Thu 12 &amp; chi 11.")
  })
  it("tell a citizen where the petition is by its code alone, and nothing of its content", async () => {
    const [, code = ""] =
      /class="code">([\w-]+)</.exec((await reception.get("/cases/KN-2026-0001")).text) ?? []
    const anybody = client(app)
    const { status, text } = await anybody.fill("/where", { code })
    expect(status).toBe(200)
    expect(text).toContain("đã tiếp nhận")
    expect(text).toContain("26/11/2026")
    for (const hidden of [paper.subject, paper.sender, "KN-2026", "reception"])
      expect(text).not.toContain(hidden)
    expect(await anybody.fill("/where", { code: "aaaa-aaaa-aaaa" })).toMatchObject({ status: 404 })
  })
})
