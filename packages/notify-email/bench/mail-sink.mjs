// A mail server in a process of its own, so that only the notifier's memory is measured.
import { SMTPServer } from "smtp-server"
import { loopback } from "../test/loopback-certificate.ts"

let received = 0
const server = new SMTPServer({
  ...loopback,
  logger: false,
  authOptional: true,
  onData: (stream, _session, done) => {
    stream.on("data", () => {})
    stream.on("end", () => {
      received++
      done()
    })
  }
})
server.on("error", () => {})
server.listen(0, "127.0.0.1", () => process.send({ port: server.server.address().port }))
process.on("message", () => process.send({ received }))
