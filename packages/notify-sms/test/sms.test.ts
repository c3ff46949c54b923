import { type DeliveryFailed, DeliveryRefused, type NotifierShape } from "@danchu/engine"
import {
  MalformedNumber,
  makeGatewayNotifier,
  mobileNumber,
  proofOfReceipt,
  type Receipt,
  type SmsOptions
} from "@danchu/notify-sms"
import * as Effect from "effect/Effect"
import { afterEach, describe, expect, it } from "vitest"
import { type CentreOptions, message, messageCentre, smsThrough } from "./message-centre.js"

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const through = async (text: string, options: CentreOptions = {}, more: Partial<SmsOptions> = {}) => {
  const centre = await messageCentre(options)
  const sms = smsThrough(centre.port, text, more)
  closing.push(centre.close, sms.close)
  return { ...centre, sms }
}
const send = (sms: NotifierShape, key = message.key) => Effect.runPromise(sms.send({ ...message, key }))
const faultOf = (sms: NotifierShape): Promise<DeliveryFailed | DeliveryRefused> =>
  Effect.runPromise(Effect.flip(sms.send(message)))

const long =
  "Ủy ban nhân dân xã Một mời ông/bà đến bộ phận một cửa nhận kết quả giải quyết đơn lúc 8 giờ ngày 25/11/2026. Đề nghị mang theo giấy hẹn."

describe("a text message", () => {
  it("in Vietnamese arrives whole, in as many segments as were counted, joined by one reference", async () => {
    const { sms, submitted } = await through(long)
    await send(sms)
    expect(submitted.map(({ text }) => text).join("")).toBe(long)
    expect(submitted).toHaveLength(3)
    expect(
      submitted.every(
        ({ coding, to, sender }) => coding === 8 && to === "84912345678" && sender === "UBNDXAMOT"
      )
    ).toBe(true)
    const headers = submitted.map(({ header }) => header)
    expect(headers.map(header => header.slice(-2))).toEqual([
      [3, 1],
      [3, 2],
      [3, 3]
    ])
    expect(new Set(headers.map(header => header.at(-3))).size).toBe(1)
  })

  it("sent again has the same reference, so that the telephone joins it to the first", async () => {
    const { sms, submitted } = await through(long)
    await send(sms)
    await send(sms)
    await send(sms, "another")
    const references = submitted.map(({ header }) => header.at(-3))
    expect(references[3]).toBe(references[0])
    expect(references[6]).not.toBe(references[0])
  })

  it("names its national table in a header of its own, by which the centre reads every letter of it", async () => {
    const tables = ["portuguese"] as const
    const letters = `${"êçÔôÁáÊÀÍÓÚÃÕÂíóúãõâ".repeat(3)} [xã]`
    const one = await through(letters, {}, { tables })
    await send(one.sms)
    expect(one.submitted).toMatchObject([{ coding: 0, parts: [[0x25, 1, 3]], text: letters }])
    const long = "Thông báo ".repeat(24)
    const two = await through(long, {}, { tables })
    await send(two.sms)
    expect(two.submitted.map(({ text }) => text).join("")).toBe(long)
    expect(two.submitted.map(({ parts }) => parts.map(part => part.filter((_, i) => i !== 2)))).toEqual([
      [
        [0x25, 1],
        [0, 3, 2, 1]
      ],
      [
        [0x25, 1],
        [0, 3, 2, 2]
      ]
    ])
  })

  it("without Vietnamese letters goes in the GSM alphabet", async () => {
    const { sms, submitted } = await through("Ma ho so {2026-0117}: da co ket qua [1]")
    await send(sms)
    expect(submitted).toMatchObject([
      { coding: 0, text: "Ma ho so {2026-0117}: da co ket qua [1]", header: [] }
    ])
  })

  it("of more segments than agreed is refused before the first is sent", async () => {
    const { sms, submitted } = await through("ế".repeat(202))
    expect(await faultOf(sms)).toMatchObject({ _tag: "DeliveryRefused", reason: "too-many-segments" })
    expect(submitted).toEqual([])
  })

  it("many at once share one session", async () => {
    const { sms, submitted, binds } = await through("Chào")
    await Promise.all(Array.from({ length: 50 }, (_, i) => send(sms, `k${i}`)))
    expect(new Set(submitted.map(({ key }) => key)).size).toBe(50)
    expect(binds()).toBe(1)
  })
})

describe("what the centre answers", () => {
  const statuses = [
    [0x0b, "DeliveryRefused", "no-such-number"],
    [0x01, "DeliveryRefused", "message-too-long"],
    [0x58, "DeliveryFailed", "too-many"],
    [0x14, "DeliveryFailed", "queue-full"],
    [0x08, "DeliveryFailed", "provider-failed"],
    [0x0a, "DeliveryFailed", "provider-refused"]
  ] as const
  for (const [status, tag, reason] of statuses) {
    it(`0x${status.toString(16)}: ${reason}`, async () => {
      const { sms } = await through("Chào", { status: () => status })
      expect(await faultOf(sms)).toMatchObject({ _tag: tag, reason })
    })
  }

  it("a segment that it does not take fails the message, and the next try sends them all", async () => {
    const { sms, submitted } = await through(long, { status: count => (count === 2 ? 0x58 : 0) })
    expect(await faultOf(sms)).toMatchObject({ reason: "too-many" })
    await send(sms)
    expect(
      submitted
        .slice(1)
        .map(({ text }) => text)
        .join("")
    ).toBe(long)
  })

  it("a wrong password is the office's to mend, and the message waits", async () => {
    const { sms, port } = await through("Chào")
    sms.close()
    const wrong = smsThrough(port, "Chào", {
      centre: { host: "127.0.0.1", port, tls: false, systemId: "ubnd", password: "wrong" }
    })
    expect(await faultOf(wrong)).toMatchObject({ _tag: "DeliveryFailed", reason: "login-refused" })
  })

  it("silence ends, and the next message opens a new session", async () => {
    const { sms, port, submitted, binds } = await through("Chào", {
      status: count => (count === 1 ? null : 0)
    })
    sms.close()
    const impatient = smsThrough(port, "Chào", {
      centre: { host: "127.0.0.1", port, tls: false, systemId: "ubnd", password: "mat-khau", timeout: 200 }
    })
    closing.push(impatient.close)
    expect(await faultOf(impatient)).toMatchObject({ _tag: "DeliveryFailed", reason: "timed-out" })
    await send(impatient)
    expect(submitted).toHaveLength(1)
    expect(binds()).toBe(2)
  })

  it("a line that breaks in the middle is opened again", async () => {
    const { sms, sessions, submitted, binds } = await through("Chào")
    await send(sms)
    for (const session of sessions) session.destroy()
    await new Promise(done => setTimeout(done, 100))
    await send(sms, "second")
    expect(submitted.map(({ key }) => key)).toEqual([message.key, "second"])
    expect(binds()).toBe(2)
  })
})

describe("a delivery receipt", () => {
  const deliver = async (fields: object) => {
    const receipts: Receipt[] = []
    const { sms, sessions } = await through("Chào", {}, { onReceipt: receipt => void receipts.push(receipt) })
    await send(sms)
    const [session] = sessions
    const PDU = (await import("smpp")).default.PDU
    const answered = new Promise(done => session?.on("deliver_sm_resp", done))
    session?.send(
      new PDU("deliver_sm", { esm_class: 4, source_addr: "84912345678", destination_addr: "UBND", ...fields })
    )
    await answered
    return receipts
  }

  it("in the text of the provider names the message by its key", async () => {
    const text =
      "id:id-1 sub:001 dlvrd:001 submit date:2611231600 done date:2611231601 stat:DELIVRD err:000 text:"
    expect(await deliver({ short_message: text })).toEqual([
      { messageId: "id-1", key: message.key, state: "delivered" }
    ])
  })

  it("in fields of its own", async () => {
    expect(await deliver({ receipted_message_id: "id-1", message_state: 5 })).toMatchObject([
      { state: "failed" }
    ])
    expect(await deliver({ receipted_message_id: "id-9", message_state: 1 })).toMatchObject([
      { key: null, state: "on-its-way" }
    ])
  })

  it("is not a message that somebody sent to us", async () => {
    expect(await deliver({ esm_class: 0, short_message: "id:id-1 stat:DELIVRD" })).toEqual([])
  })

  it("proves delivery when every segment is there, and its return when one is not", () => {
    expect(proofOfReceipt(["delivered", "delivered"])).toBe("delivered")
    expect(proofOfReceipt(["delivered", "on-its-way"])).toBeNull()
    expect(proofOfReceipt(["delivered", "failed"])).toBe("returned")
    expect(proofOfReceipt([])).toBeNull()
  })
})

describe("a number", () => {
  const right = [
    ["0912345678", "84912345678"],
    ["0912.345.678", "84912345678"],
    ["(+84) 912-345-678", "84912345678"],
    ["84 384 123 456", "84384123456"],
    ["0084 70 123 4567", "84701234567"],
    ["+1 415 555 2671", "14155552671"]
  ] as const
  for (const [text, number] of right)
    it(`${text} is ${number}`, () => expect(mobileNumber(text)).toBe(number))

  const wrong = [
    ["", "malformed-number"],
    ["không có", "malformed-number"],
    ["091234567", "not-a-mobile-number"],
    ["09123456789", "not-a-mobile-number"],
    ["024 3825 3636", "not-a-mobile-number"],
    ["0123 456 7890", "number-of-before-2018"],
    ["912345678", "malformed-number"],
    ["0912345678; 0987654321", "malformed-number"]
  ] as const
  for (const [text, why] of wrong) {
    it(`${text || "nothing"} is none: ${why}`, async () => {
      expect(() => mobileNumber(text)).toThrow(MalformedNumber)
      const { sms, submitted } = await through("Chào", {}, { find: () => Effect.succeed(text) })
      const fault = await faultOf(sms)
      expect(fault).toBeInstanceOf(DeliveryRefused)
      expect(fault.reason).toBe(text === "" ? "no-number" : why)
      if (text.length > 5) expect(String(fault.cause)).not.toContain(text)
      expect(submitted).toEqual([])
    })
  }
})

describe("a gateway over HTTP", () => {
  const gatewayThat = (
    status: number | "down",
    found: string | null = "0912345678",
    text = "Chào ông/bà: ế"
  ) => {
    const sent: object[] = []
    const gateway = makeGatewayNotifier({
      post: async ({ id, to, text: words, unicode }) => {
        if (status === "down") throw new Error("connect ECONNREFUSED 84912345678")
        sent.push({ id, to, text: words, unicode })
        return status
      },
      find: () => Effect.succeed(found),
      write: () => Effect.succeed(text),
      segmentsAtMost: 2
    })
    return { gateway, sent }
  }

  it("gets the number, the whole text, the encoding and the key", async () => {
    const { gateway, sent } = gatewayThat(200)
    await send(gateway)
    expect(sent).toEqual([{ id: message.key, to: "84912345678", text: "Chào ông/bà: ế", unicode: true }])
  })

  const answers = [
    [503, "0912345678", "DeliveryFailed", "provider-failed"],
    [429, "0912345678", "DeliveryFailed", "provider-failed"],
    ["down", "0912345678", "DeliveryFailed", "unreachable"],
    [400, "0912345678", "DeliveryRefused", "rejected"],
    [200, null, "DeliveryRefused", "no-number"],
    [200, "12", "DeliveryRefused", "malformed-number"]
  ] as const
  for (const [status, found, tag, reason] of answers) {
    it(`${status} for ${found}: ${reason}`, async () => {
      const fault = await faultOf(gatewayThat(status, found).gateway)
      expect(fault).toMatchObject({ _tag: tag, reason })
      expect(String(fault.cause)).not.toContain("84912345678")
    })
  }
})
