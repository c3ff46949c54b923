// oxlint-disable-next-line typescript/triple-slash-reference -- the library has no types, and who imports this file needs them
/// <reference path="./smpp-library.d.ts" />
import smpp, { type PDU, type Session } from "smpp"

/** The provider's message centre. */
export interface MessageCentre {
  readonly host: string
  readonly port: number
  /** TLS is the rule; without it the password and every message are open to the line. */
  readonly tls: boolean
  readonly systemId: string
  readonly password: string
  readonly systemType?: string
  /** The certificate of an authority that the machine does not know, in PEM. */
  readonly ca?: string
  /** Milliseconds; 10 seconds where they are left out. */
  readonly timeout?: number
}

/** What went wrong on the line, without a number, a name or a word of the message. */
export class LineFault extends Error {
  readonly code: "unreachable" | "timed-out" | "login-refused" | "closed"
  constructor(code: LineFault["code"]) {
    super(`SMPP ${code}`)
    this.name = "LineFault"
    this.code = code
  }
}

/** A tag of the range that SMPP 3.4 leaves to providers; who does not know it passes it over. */
const keyTag = 0x1d4b
smpp.addTLV("danchu_key", { id: keyTag, type: smpp.types.tlv.buffer })

export interface Line {
  readonly ask: (command: "submit_sm" | "enquire_link", options: object) => Promise<PDU>
  readonly close: () => void
}

interface Waiting {
  readonly failed: (fault: LineFault) => void
}

const wait = <A>(
  waiting: Set<Waiting>,
  timeout: number,
  late: () => void,
  begin: (done: (value: A) => void) => boolean
): Promise<A> =>
  new Promise((done, failed) => {
    const end = (): void => {
      clearTimeout(clock)
      waiting.delete(entry)
    }
    const entry: Waiting = {
      failed: fault => {
        end()
        failed(fault)
      }
    }
    const clock = setTimeout(() => {
      entry.failed(new LineFault("timed-out"))
      late()
    }, timeout)
    waiting.add(entry)
    const begun = begin(value => {
      end()
      done(value)
    })
    if (!begun) entry.failed(new LineFault("unreachable"))
  })

const acknowledging = (session: Session, onReceipt: (pdu: PDU) => void): void => {
  session.on("deliver_sm", (pdu: PDU) => {
    session.send(pdu.response())
    onReceipt(pdu)
  })
  session.on("enquire_link", (pdu: PDU) => void session.send(pdu.response()))
  session.on("unbind", (pdu: PDU) => {
    session.send(pdu.response())
    session.close()
  })
}

/** Opens one bound session. What waits for an answer when the line goes fails at once, and the line is not used again. */
export const openLine = async (
  { host, port, tls, systemId, password, systemType = "", ca, timeout = 10_000 }: MessageCentre,
  onReceipt: (pdu: PDU) => void,
  onClosed: () => void
): Promise<Line> => {
  const waiting = new Set<Waiting>()
  const session = smpp.connect({ host, port, tls, ...(ca !== undefined && { ca }) })
  const drop = (code: LineFault["code"]): void => {
    onClosed()
    for (const { failed } of waiting) failed(new LineFault(code))
    session.destroy()
  }
  session.on("error", () => drop("unreachable"))
  session.on("close", () => drop("unreachable"))
  acknowledging(session, onReceipt)
  const late = (): void => drop("timed-out")
  await wait<void>(waiting, timeout, late, done => {
    session.once(tls ? "secureConnect" : "connect", () => done())
    return true
  })
  const bound = await wait<PDU>(waiting, timeout, late, done =>
    session.bind_transceiver(
      { system_id: systemId, password, system_type: systemType, interface_version: 0x34 },
      done
    )
  )
  if (bound.command_status !== 0) {
    drop("login-refused")
    throw new LineFault("login-refused")
  }
  return {
    ask: (command, options) => wait<PDU>(waiting, timeout, late, done => session[command](options, done)),
    close: () => {
      session.unbind(() => drop("closed"))
      setTimeout(() => drop("closed"), 500).unref()
    }
  }
}
