import { describe, expect, it } from "vitest"
import { client, newDesk, paper, signedIn } from "./client.ts"

const { app, desk } = await newDesk()
const reception = await signedIn(app, "reception")
const chair = await signedIn(app, "chair")
const clerk = await signedIn(app, "clerk")
const verifier = await signedIn(app, "verifier")

const taken = async (letters: string, fields: Record<string, string>): Promise<string> => {
  const { status, headers, text } = await reception.fill(`/intake/${letters}`, fields)
  expect(status, text).toBe(303)
  return headers.get("Location") ?? ""
}
const step = async (who: typeof chair, address: string, name: string, fields: Record<string, string>) => {
  const { status, text } = await who.fill(`${address}/steps/${name}`, fields)
  expect(status, text).toBe(303)
}

const who = "Bà Một, số nhà 7 ngõ 12"
const what = "Trưởng ban quản lý chợ thu tiền không có phiếu thu"
const denunciation = {
  field: "corruption",
  matter: "CHO-1",
  on: "2026-11-16",
  form: "written",
  signed: "yes",
  denouncers: "1",
  denouncer: who,
  content: what
}

describe("a denunciation", () => {
  it("keeps who and what in the vault, and not in the case, the desk's tables or any page", async () => {
    const address = await taken("TC", denunciation)
    expect(address).toBe("/cases/TC-2026-0001")
    await desk.deliver()
    const danchu = await desk.danchu("18115")
    const tables = ["cards", "audit", "sealed", "readers", "outbox"].map(table =>
      desk.database.all(`SELECT * FROM ${table}`)
    )
    const everything = JSON.stringify([await danchu.history("TC-2026-0001"), await Promise.all(tables)])
    for (const page of [address, "/", "/cases", "/audit", "/outbox"])
      for (const text of [who, what]) {
        expect((await chair.get(page)).text, page).not.toContain(text)
        expect(everything).not.toContain(text)
      }
  })
  it("is read by whom somebody else has allowed, and every reading is on record", async () => {
    const address = "/cases/TC-2026-0001"
    const refs = async (reader: typeof chair) =>
      [...(await reader.get(address)).text.matchAll(/action="(\/cases\/TC-2026-0001\/sealed\/[^"]+)"/g)].map(
        ([, found = ""]) => found
      )
    expect(await refs(verifier)).toEqual([])
    await chair.get(address)
    expect(await chair.post(`${address}/readers`, { ...chair.hidden(), reader: "chair" })).toMatchObject({
      status: 400
    })
    expect(await chair.post(`${address}/readers`, { ...chair.hidden(), reader: "neighbour" })).toMatchObject({
      status: 400
    })
    await verifier.get(address)
    expect(
      await verifier.post(`${address}/readers`, { ...verifier.hidden(), reader: "verifier" })
    ).toMatchObject({ status: 403 })
    await chair.get(address)
    expect(await chair.post(`${address}/readers`, { ...chair.hidden(), reader: "verifier" })).toMatchObject({
      status: 303
    })
    const open = await refs(verifier)
    expect(open).toHaveLength(2)
    const read = await verifier.post(open[0] ?? "", verifier.hidden())
    expect(read.text).toContain(who)
    expect(read.headers.get("Cache-Control")).toBe("no-store")
    expect((await reception.get(address)).status).toBe(200)
    expect(await reception.post(open[0] ?? "", reception.hidden())).toMatchObject({ status: 403 })
    const danchu = await desk.danchu("18115")
    const acts: string[] = []
    for await (const { act } of danchu.vault.record()) acts.push(act)
    expect(acts).toEqual(expect.arrayContaining(["kept", "granted", "read"]))
    expect((await chair.get("/audit")).text).toContain("Đọc kho bảo mật")
  })
  it("is accepted on the conditions of the law, whose notices are owed to the parts and not to names", async () => {
    const address = "/cases/TC-2026-0001"
    await step(reception, address, "VerifyIdentity", { on: "2026-11-17", found: "verified" })
    const form = await chair.get(`${address}/steps/AcceptDenunciation`)
    const conditions = [...form.text.matchAll(/name="met" value="([^"]+)"/g)].map(([, code = ""]) => code)
    expect(conditions).toHaveLength(4)
    const one = await chair.post(`${address}/steps/AcceptDenunciation`, {
      ...chair.hidden(),
      on: "2026-11-18",
      met: conditions[0] ?? ""
    })
    expect(one.status).toBe(422)
    expect(one.text).toContain("Điều 29 Luật Tố cáo")
    const all = new URLSearchParams({ ...chair.hidden(), on: "2026-11-18" })
    for (const code of conditions) all.append("met", code)
    expect(await chair.send(`${address}/steps/AcceptDenunciation`, all)).toMatchObject({ status: 303 })
    await step(chair, address, "NotifyAcceptance", { on: "2026-11-19" })
    await desk.deliver()
    const outbox = await clerk.get("/outbox")
    expect(outbox.text).toContain("Thông báo thụ lý tố cáo")
    expect(outbox.text).toContain("người bị tố cáo")
    const { text } = await chair.get(address)
    expect(text).toContain("đã thụ lý")
    expect(text).toContain("Vì sao là ngày này?")
  })
  it("of the same page sent twice is one case, and the same text is sealed once", async () => {
    await reception.get("/intake/TC")
    const fields = { ...denunciation, matter: "CHO-2", ...reception.hidden() }
    const first = await reception.post("/intake/TC", fields)
    const second = await reception.post("/intake/TC", fields)
    expect(second.headers.get("Location")).toBe(first.headers.get("Location"))
    expect(first.headers.get("Location")).toBe("/cases/TC-2026-0002")
  })
  it("opens no reference that somebody made up", async () => {
    const address = "/cases/TC-2026-0001"
    await verifier.get(address)
    const forged = `${address}/sealed/00000000-0000-4000-8000-000000000000`
    expect(await verifier.post(forged, verifier.hidden())).toMatchObject({ status: 404 })
  })
})

describe("a paper that is not sorted yet", () => {
  it("is sorted, asked what the law asks, and goes its way", async () => {
    const address = await taken("DT", {
      matter: "DEN-DUONG",
      field: "other",
      source: "reception",
      on: "2026-11-16",
      signers: "1",
      sender: who,
      content: "Đèn đường hỏng."
    })
    await step(reception, address, "ClassifyPaper", { on: "2026-11-17", kind: "complaint", within: "yes" })
    const form = await reception.get(`${address}/steps/AssessEligibility`)
    const facts = [...form.text.matchAll(/name="(facts\.[\w-]+)"/g)].map(([, name = ""]) => name)
    expect(facts.length).toBeGreaterThan(5)
    await step(reception, address, "AssessEligibility", { on: "2026-11-17", [facts[0] ?? ""]: "yes" })
    expect((await reception.get(address)).text).toContain("đã xem xét điều kiện")
    await step(reception, address, "ClassifyPaper", { on: "2026-11-18", kind: "petition", within: "no" })
    await step(reception, address, "ForwardPaper", { on: "2026-11-18", file: "Công văn 12/CV-UBND" })
    await desk.deliver()
    expect((await clerk.get("/outbox")).text).toContain("Thông báo chuyển đơn")
  })
})

describe("a second complaint", () => {
  it("is taken in with what it encloses, and refused while the first period still runs", async () => {
    const fields = {
      ...paper,
      matter: "LAN-HAI",
      after: "lapse",
      windowFrom: "2026-11-30",
      enclosures: "first-decision",
      signers: "2"
    }
    const early = await reception.fill("/intake/KN2", fields)
    expect(early.status).toBe(422)
    expect(early.text).toContain("Thời hạn giải quyết lần đầu còn đến hết ngày 30/11/2026")
    const address = await taken("KN2", { ...fields, windowFrom: "2026-11-09" })
    expect(address).toBe("/cases/KN2-2026-0001")
    await step(chair, address, "AcceptComplaint", { on: "2026-11-18" })
    expect((await chair.get(address)).text).toContain("Vì sao là ngày này?")
  })
})

describe("a dossier at the one-stop counter", () => {
  it("has its own number for its code, and goes from hand to hand by role", async () => {
    const address = await taken("HS", {
      subject: "chứng thực bản sao",
      matter: "CHUNG-THUC",
      on: "2026-11-16",
      at: "09:00",
      channel: "in-person",
      "term.count": "3",
      "term.unit": "working-day",
      officeHours: "07:30-11:30\n13:30-17:00"
    })
    expect(address).toBe("/cases/HS-2026-0001")
    const danchu = await desk.danchu("18115")
    expect((await danchu.history("HS-2026-0001"))[0]?.payload).toMatchObject({
      code: "HS-2026-0001",
      term: { count: 3, unit: "working-day" },
      officeHours: [
        { from: "07:30", to: "11:30" },
        { from: "13:30", to: "17:00" }
      ]
    })
    await step(reception, address, "AcceptDossier", { on: "2026-11-16", at: "09:10" })
    await step(reception, address, "HandOver", { on: "2026-11-16" })
    expect((await verifier.get(address)).text).toContain("Không có bước nào của bạn lúc này.")
    await step(reception, address, "DeliverResult", { on: "2026-11-18" })
    expect((await reception.get(address)).text).toContain("Trả kết quả")
  })
  it("says at which part of a field something is missing", async () => {
    const { status, text } = await reception.fill("/intake/HS", {
      subject: "chứng thực bản sao",
      matter: "CHUNG-THUC",
      on: "2026-11-16",
      at: "25:00",
      channel: "in-person",
      "term.count": "-1",
      "term.unit": "day"
    })
    expect(status).toBe(422)
    expect(text).toContain('id="at-fault"')
    expect(text).toContain('id="term.count-fault"')
  })
})

describe("the code of any kind", () => {
  it("tells its phase to whoever has it, and nothing of what is in the vault", async () => {
    for (const id of ["TC-2026-0001", "DT-2026-0001", "KN2-2026-0001", "HS-2026-0001"]) {
      const [, code = ""] = /class="code">([\w-]+)</.exec((await chair.get(`/cases/${id}`)).text) ?? []
      const { status, text } = await client(app).fill("/where", { code })
      expect(status, id).toBe(200)
      for (const hidden of [who, what, id, "reception"]) expect(text).not.toContain(hidden)
    }
  })
})

describe("a complaint against a disciplinary decision", () => {
  const complained = {
    subject: "không đồng ý hình thức khiển trách",
    field: "other",
    matter: "KY-LUAT-1",
    sender: "CC-0007",
    instance: "first",
    decisionReceivedOn: "2026-11-10",
    on: "2026-11-16",
    written: "yes",
    signed: "yes",
    upToGeneralDirector: "yes"
  }
  it("is offered at intake, counted by its own chapter and carried to its decision", async () => {
    expect((await reception.get("/intake/KL")).text).toContain("khiếu nại quyết định kỷ luật")
    const address = await taken("KL", complained)
    expect(address).toBe("/cases/KL-2026-0001")
    const { text } = await chair.get(address)
    // Đ50: ten days from its receipt; no day of the general chapter.
    expect(text).toContain("26/11/2026")
    expect(text).toContain("Điều 50 Luật Khiếu nại")
    await step(chair, address, "AcceptComplaint", { on: "2026-11-17" })
    expect((await chair.get(address)).text).toContain("17/12/2026")
    const early = await chair.fill(`${address}/steps/HoldDialogue`, { on: "2026-11-18", record: "1/BB" })
    expect(early.status).toBe(422)
    expect(early.text).toContain("Chưa yêu cầu Hội đồng kỷ luật xem xét")
    await step(verifier, address, "ReportVerification", { on: "2026-11-18", record: "2/BC" })
    await step(chair, address, "ConsultCouncil", { on: "2026-11-19", record: "3/HĐKL" })
    await step(chair, address, "HoldDialogue", { on: "2026-11-20", record: "4/BB" })
    await step(chair, address, "DecideComplaint", { on: "2026-11-20", outcome: "right" })
    await step(clerk, address, "SendDecision", { on: "2026-11-23" })
    await desk.deliver()
    expect((await clerk.get("/outbox")).text).toContain("Quyết định giải quyết khiếu nại quyết định kỷ luật")
  })
  it("that came too late is refused, unless what hindered it is stated", async () => {
    const late = { ...complained, matter: "KY-LUAT-2", decisionReceivedOn: "2026-10-05" }
    const address = await taken("KL", late)
    const refused = await chair.fill(`${address}/steps/AcceptComplaint`, { on: "2026-11-17" })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain("Thời hiệu khiếu nại đã hết ngày 20/10/2026")
    const hindered = await taken("KL", { ...late, matter: "KY-LUAT-3", obstacle: "điều trị nội trú" })
    await step(chair, hindered, "AcceptComplaint", { on: "2026-11-17" })
  })
  it("is counted by the form on complaints", async () => {
    const received = async () => {
      const { text } = await clerk.get("/reports/2026-Q4/02-xld.csv")
      return Number(/,1,[^\r\n]*,known,(\d+)\r\n/.exec(text)?.[1])
    }
    const before = await received()
    await taken("KL", { ...complained, matter: "KY-LUAT-4" })
    expect(await received()).toBe(before + 1)
  })
})
