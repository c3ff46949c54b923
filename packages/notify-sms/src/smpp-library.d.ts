declare module "smpp" {
  import type { EventEmitter } from "node:events"
  import type { Server } from "node:net"

  export interface PDU {
    readonly command: string
    readonly command_status: number
    readonly sequence_number: number
    readonly message_id?: string
    readonly esm_class?: number
    readonly short_message?: { readonly message?: Buffer | string; readonly udh?: unknown }
    readonly receipted_message_id?: string
    readonly message_state?: number
    response(options?: object): PDU
  }
  export interface Session extends EventEmitter {
    bind_transceiver(options: object, done: (pdu: PDU) => void): boolean
    submit_sm(options: object, done: (pdu: PDU) => void): boolean
    enquire_link(options: object, done: (pdu: PDU) => void): boolean
    unbind(done: (pdu: PDU) => void): boolean
    send(pdu: PDU): boolean
    close(): void
    destroy(): void
  }
  const library: {
    connect(options: object, done?: () => void): Session
    addTLV(tag: string, options: object): void
    readonly PDU: new (command: string, options: object) => PDU
    createServer(listen: (session: Session) => void): Server
    readonly encodings: Readonly<Record<"ASCII" | "UCS2", { decode(octets: Buffer): string }>>
    readonly types: { readonly tlv: { readonly buffer: object } }
  }
  export default library
}
