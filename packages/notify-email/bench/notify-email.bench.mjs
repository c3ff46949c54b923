import { fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { emailAddress, makeEmailNotifier } from "@danchu/notify-email"
import * as Effect from "effect/Effect"
import { loopback } from "../test/loopback-certificate.ts"

setFlagsFromString("--expose-gc")
const collect = runInNewContext("gc")

const LETTERS = 6000
const ROUNDS = 3
const AT_ONCE = 8
const text = `Kính gửi ông/bà,\n${"Đơn của ông/bà đã được thụ lý và đang được giải quyết. ".repeat(30)}`

const sink = fork(fileURLToPath(new URL("./mail-sink.mjs", import.meta.url)), { stdio: "inherit" })
const [{ port }] = await once(sink, "message")

const measured = async security => {
  const email = makeEmailNotifier({
    server: { host: "127.0.0.1", port, security, ca: loopback.cert, connections: AT_ONCE },
    from: emailAddress("van-thu@ubnd.example.vn"),
    find: () => Effect.succeed("nguoi-nhan@thu.example.vn"),
    write: () => Effect.succeed({ subject: "Thông báo thụ lý", text, html: `<p>${text}</p>` })
  })
  const letters = (round, count) =>
    Array.from({ length: count }, (_, i) => ({
      tenant: "xa-mot",
      caseId: String(i),
      key: `${security}/${round}/${i}`,
      to: "complainant",
      channel: "email",
      template: "complaint-accepted",
      values: {},
      basis: [],
      attempt: 1
    }))
  const send = all =>
    Effect.runPromise(Effect.forEach(all, email.send, { concurrency: AT_ONCE, discard: true }))
  await send(letters("warm", 200))
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    const all = letters(round, LETTERS / ROUNDS)
    const from = process.hrtime.bigint()
    await send(all)
    const seconds = Number(process.hrtime.bigint() - from) / 1e9
    collect()
    rounds.push({ perMinute: (all.length / seconds) * 60, heap: process.memoryUsage().heapUsed / 2 ** 20 })
  }
  email.close()
  return rounds
}

const count = value => Math.round(value).toLocaleString("en")
const rows = []
for (const security of ["starttls", "none"]) {
  const rounds = await measured(security)
  for (const [i, { perMinute, heap }] of rounds.entries()) {
    rows.push(
      `| ${security} | ${count(((i + 1) * LETTERS) / ROUNDS)} | ${count(perMinute)} | ${heap.toFixed(1)} MB |`
    )
  }
}
sink.send("count")
const [{ received }] = await once(sink, "message")
sink.kill()

process.stdout.write(`Letters to a mail server on this machine

${count(LETTERS)} letters of ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB of text and as much HTML for each way, over ${AT_ONCE} connections, ${AT_ONCE} at once; the
server is another process and counted ${count(received)} letters, 200 of each way to warm up.

| way | letters so far | letters a minute | heap after collection |
|---|--:|--:|--:|
${rows.join("\n")}
`)
if (received !== 2 * (LETTERS + 200)) {
  process.stderr.write("letters were lost\n")
  process.exit(1)
}
