import { isIP } from "node:net"
import { Fault } from "@danchu/law"

/** The office's own mail server. Without TLS only on this machine. */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** "tls" from the first byte (465), "starttls" or nothing at all (587), or "none" for a server on this machine. */
  readonly security: "tls" | "starttls" | "none"
  readonly auth?: { readonly user: string; readonly pass: string }
  /** The certificate of an authority that the machine does not know, in PEM. */
  readonly ca?: string
  /** 4 where it is left out. */
  readonly connections?: number
  /** Milliseconds for connecting, for the greeting and for silence afterwards; 10, 10 and 30 seconds where left out. */
  readonly timeouts?: { readonly connect?: number; readonly greet?: number; readonly silence?: number }
}

/** Letters would go over the network in the open. */
export class InsecureServer extends Fault {
  readonly _tag = "InsecureServer"
  constructor() {
    super(
      "the mail server is on another machine and is to be spoken to without TLS",
      "security",
      'Choose "tls" (465) or "starttls" (587); "none" is for this machine only.'
    )
  }
}

const isThisMachine = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."))

/**
 * What nodemailer is told. `requireTLS` breaks off where the server does not offer STARTTLS.
 * @throws InsecureServer
 */
export const transportOf = ({
  host,
  port,
  security,
  auth,
  ca,
  connections = 4,
  timeouts = {}
}: MailServer) => {
  if (security === "none" && !isThisMachine(host)) throw new InsecureServer()
  return {
    pool: true as const,
    host,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    maxConnections: connections,
    maxMessages: 500,
    maxRequeues: 0,
    connectionTimeout: timeouts.connect ?? 10_000,
    greetingTimeout: timeouts.greet ?? 10_000,
    socketTimeout: timeouts.silence ?? 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(auth && { auth: { user: auth.user, pass: auth.pass } }),
    tls: { minVersion: "TLSv1.2" as const, ...(ca !== undefined && { ca }) }
  }
}
