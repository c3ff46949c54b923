import { request as overHttp } from "node:http"
import { request as overHttps } from "node:https"
import type { LookupFunction } from "node:net"

export interface Sending {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** `null` leaves it to the system. */
  readonly lookup: LookupFunction | null
  /** Milliseconds from the first byte to the head of the answer. */
  readonly timeout: number
  readonly ca?: string
  readonly signal: AbortSignal
}

export interface Answered {
  readonly status: number
  readonly retryAfter: string | undefined
}

/** The receiver did not answer. */
export class NoAnswer extends Error {
  readonly code = "ETIMEDOUT"
  constructor() {
    super("no answer in time")
    this.name = "NoAnswer"
  }
}

/** One POST on a connection of its own. It follows no redirect, and of the answer it reads the head only. */
export const oneRequest = ({ url, headers, body, lookup, timeout, ca, signal }: Sending): Promise<Answered> =>
  new Promise((done, failed) => {
    const request = (url.protocol === "https:" ? overHttps : overHttp)(url, {
      method: "POST",
      headers: { ...headers, "content-length": String(Buffer.byteLength(body)) },
      agent: false,
      signal,
      maxHeaderSize: 16_384,
      ...(lookup && { lookup }),
      ...(ca !== undefined && { ca })
    })
    const clock = setTimeout(() => request.destroy(new NoAnswer()), timeout)
    request.on("error", error => {
      clearTimeout(clock)
      failed(error)
    })
    request.on("response", response => {
      clearTimeout(clock)
      done({ status: response.statusCode ?? 0, retryAfter: response.headers["retry-after"] })
      response.destroy()
    })
    request.end(body)
  })
