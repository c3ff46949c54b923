import { day } from "@danchu/sdk"
import type { Hono } from "hono"
import { addAccount } from "../src/accounts.ts"
import { makeApp } from "../src/app.ts"
import { type Desk, type DeskOptions, openDesk } from "../src/desk.ts"
import { type Role, roles } from "../src/roles.ts"
import { sessionCookie } from "../src/security.ts"
import type { Env } from "../src/visitor.ts"

export const ward = "18115"
export const otherWard = "00004"
export const password = "mật khẩu của bàn việc"
export const today = day("2026-11-23")

/** A desk in memory, or in the empty database that WARD_DESK_STORE names, with every role in one ward, and a chair of another. */
export const newDesk = async (
  more: Partial<DeskOptions> = {}
): Promise<{
  readonly desk: Desk
  readonly app: Hono<Env>
  readonly log: string[]
}> => {
  const desk = await openDesk({ store: process.env["WARD_DESK_STORE"] ?? "memory:", today, ...more })
  for (const role of roles) await addAccount(desk.database, { name: role, tenant: ward, role }, password)
  await addAccount(desk.database, { name: "neighbour", tenant: otherWard, role: "chair" }, password)
  const log: string[] = []
  return { desk, app: makeApp(desk, line => log.push(line)), log }
}

/** A browser as far as these tests need one: it keeps cookies and fills in the hidden fields of the last page. */
export const client = (app: Hono<Env>) => {
  const cookies = new Map<string, string>()
  let page = ""
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";")
      const cut = pair.indexOf("=")
      cookies.set(pair.slice(0, cut), pair.slice(cut + 1))
    }
  }
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "))
    const answer = await app.request(path, { ...init, headers })
    keep(answer)
    const text = await answer.text()
    if (answer.headers.get("Content-Type")?.startsWith("text/html")) page = text
    return { status: answer.status, headers: answer.headers, text }
  }
  const hidden = (): Record<string, string> =>
    Object.fromEntries(
      [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value
      ])
    )
  const sendBody = (
    path: string,
    body: FormData | URLSearchParams | string | null,
    headers: Record<string, string> = {},
    method = "POST"
  ) => send(path, { method, body, headers })
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    send(path, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
      body: new URLSearchParams(fields).toString()
    })
  return {
    cookies,
    get: (path: string, headers: Record<string, string> = {}) => send(path, { headers }),
    post,
    send: sendBody,
    hidden,
    /** Opens a form and sends it with its hidden fields. */
    fill: async (path: string, fields: Record<string, string>) => {
      await send(path)
      return post(path, { ...hidden(), ...fields })
    },
    token: () => cookies.get(sessionCookie) ?? ""
  }
}

export type Client = ReturnType<typeof client>

export const signedIn = async (app: Hono<Env>, name: Role | "neighbour"): Promise<Client> => {
  const browser = client(app)
  await browser.fill("/sign-in", { name, password })
  return browser
}

export const paper = {
  subject: "thu hồi đất làm đường liên tổ dân phố",
  field: "land",
  matter: "DUONG-LIEN-TO",
  sender: "CD-1001",
  respondent: "UBND-P",
  on: "2026-11-16",
  signed: "yes",
  signers: "1"
}

/** Takes a paper in and answers the address of its case. */
export const takeIn = async (reception: Client, more: Record<string, string> = {}): Promise<string> => {
  const { headers } = await reception.fill("/intake/KN", { ...paper, ...more })
  return headers.get("Location") ?? ""
}
