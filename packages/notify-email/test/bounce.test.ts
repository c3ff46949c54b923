import { messageIdOf, proofOfBounce, readBounce } from "@danchu/notify-email"
import { describe, expect, it } from "vitest"

const key = "xa-mot/2026-0117/3/1"
const report = (action: string, status: string, original: string) =>
  [
    "From: MAILER-DAEMON@thu.example.vn",
    "To: van-thu@ubnd.example.vn",
    "Subject: Undelivered Mail Returned to Sender",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "I'm sorry to have to inform you that your message could not be delivered.",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; thu.example.vn",
    "",
    "Final-Recipient: rfc822; nguoi-khieu-nai@thu.example.vn",
    `Action: ${action}`,
    `Status: ${status}`,
    "Diagnostic-Code: smtp; 550 5.1.1 <nguoi-khieu-nai@thu.example.vn>: Recipient",
    "  address rejected",
    "",
    "--b",
    original,
    "--b--",
    ""
  ].join("\r\n")

const whole = `Content-Type: message/rfc822\r\n\r\nFrom: van-thu@ubnd.example.vn\r\nDanchu-Key: ${encodeURIComponent(key)}\r\nSubject: x\r\n\r\nwords`
const headers = `Content-Type: text/rfc822-headers\r\n\r\nMessage-ID:\r\n ${messageIdOf(key, "ubnd.example.vn")}\r\nSubject: x\r\n`

describe("a report of a mail server", () => {
  it("that the mailbox does not exist names the message by its returned copy", async () => {
    const bounce = await readBounce(report("failed", "5.1.1", whole))
    expect(bounce).toEqual({ key, action: "failed", status: "5.1.1", permanent: true })
    expect(bounce && proofOfBounce(bounce)).toBe("returned")
    expect(JSON.stringify(bounce)).not.toContain("thu.example.vn")
  })

  it("or by its returned headers alone", async () => {
    expect(await readBounce(report("Failed", "5.2.1 (closed)", headers))).toMatchObject({
      key,
      status: "5.2.1"
    })
  })

  it("that it is late proves nothing, that it arrived does", async () => {
    const late = await readBounce(report("delayed", "4.4.1", headers))
    expect(late).toMatchObject({ permanent: false })
    expect(late && proofOfBounce(late)).toBeNull()
    const there = await readBounce(report("delivered", "2.0.0", headers))
    expect(there && proofOfBounce(there)).toBe("delivered")
  })

  it("without the letter names no key; with a broken status it is no report", async () => {
    const bare = "Content-Type: text/plain\r\n\r\nnothing"
    expect(await readBounce(report("failed", "5.1.1", bare))).toMatchObject({ key: null })
    expect(await readBounce(report("failed", "five", whole))).toBeNull()
    expect(await readBounce(report("exploded", "5.1.1", whole))).toBeNull()
  })

  it("any other letter is none, also one that only talks about it", async () => {
    expect(await readBounce("Subject: Action: failed\r\n\r\nStatus: 5.1.1")).toBeNull()
    expect(await readBounce(new Uint8Array([0, 255, 10]))).toBeNull()
    expect(await readBounce("")).toBeNull()
  })
})
