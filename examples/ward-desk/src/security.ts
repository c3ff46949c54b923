import { createHash } from "node:crypto"
import type { MiddlewareHandler } from "hono"
import { bodyLimit } from "hono/body-limit"
import { getCookie, setCookie } from "hono/cookie"
import { wards } from "./accounts.ts"
import type { Desk } from "./desk.ts"
import { largestFile } from "./file-store.ts"
import { sayIn } from "./language.ts"
import { Turned } from "./refusals.ts"
import { csrfOf, isCsrf, isToken, newToken, signedIn } from "./sessions.ts"
import type { Env, Request } from "./visitor.ts"
import { wardName } from "./wards.ts"

const page =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** For a picture or a form that brings its own style: that one style and nothing else. */
export const onlyItsOwnStyle = (markup: string): string => {
  const hashes = [...markup.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, style = ""]) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`
  )
  return `default-src 'none'; style-src ${hashes.join(" ") || "'none'"}; base-uri 'none'; frame-ancestors 'none'`
}

export const securityHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  const { headers } = c.res
  if (!headers.has("Content-Security-Policy")) headers.set("Content-Security-Policy", page)
  headers.set("X-Content-Type-Options", "nosniff")
  headers.set("X-Frame-Options", "DENY")
  headers.set("Referrer-Policy", "same-origin")
  headers.set("Cross-Origin-Opener-Policy", "same-origin")
  headers.set("Cross-Origin-Resource-Policy", "same-origin")
  headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
  headers.set("Strict-Transport-Security", "max-age=31536000")
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store")
}

/** Browsers take a Secure cookie over http from loopback; anywhere else the desk stands behind https. */
const cookie = { path: "/", httpOnly: true, secure: true, sameSite: "Lax" } as const

export const sessionCookie = "__Host-desk"

export const giveToken = (c: Request, token: string): void => setCookie(c, sessionCookie, token, cookie)

/** Who asks, and in which language. */
export const visitors =
  (desk: Desk): MiddlewareHandler<Env> =>
  async (c, next) => {
    const asked = c.req.query("lang") ?? getCookie(c, "lang")
    const language = asked === "en" ? "en" : "vi"
    if (c.req.query("lang") !== undefined) setCookie(c, "lang", language, { ...cookie, maxAge: 31_536_000 })
    const given = getCookie(c, sessionCookie)
    const known = given !== undefined && isToken(given)
    const token = known ? given : newToken()
    if (!known) giveToken(c, token)
    const account = known ? await signedIn(desk.database, token, desk.now()) : null
    const [only, ...others] = account ? [account.tenant] : await wards(desk.database)
    const say = sayIn(language)
    const ward =
      only !== undefined && others.length === 0
        ? wardName(only, desk.today())
        : say("Bàn việc phường, xã", "Ward desk")
    c.set("visitor", { language, say, account, ward, token, csrf: csrfOf(token) })
    await next()
  }

const tooLarge = () => new Turned(413, "Nội dung gửi lên quá dài.", "What was sent is too long.")

const isUpload = (path: string): boolean => /^\/(cases\/[^/]+|board\/[^/]+\/[^/]+)\/files$/.test(path)

const upTo = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw tooLarge()
    }
  })
const small = upTo(65_536)
const large = upTo(largestFile + 65_536)

/** Only somebody who has signed in sends more than a form's worth, and only files. */
export const smallBodies: MiddlewareHandler<Env> = (c, next) =>
  isUpload(c.req.path) && c.get("visitor").account ? large(c, next) : small(c, next)

const sent = async (
  c: Request
): Promise<{ readonly form: URLSearchParams; readonly upload: File | null }> => {
  if (!c.req.header("Content-Type")?.startsWith("multipart/form-data"))
    return { form: new URLSearchParams(await c.req.text()), upload: null }
  const form = new URLSearchParams()
  let upload: File | null = null
  for (const [name, value] of await c.req.raw.formData().catch(() => new FormData()))
    if (typeof value === "string") form.append(name, value)
    else if (name === "file") upload = value
  return { form, upload }
}

/** A form changes something only when it came from a page of this very session. */
export const ownForms: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.method !== "POST") return next()
  const { form, upload } = await sent(c)
  const site = c.req.header("Sec-Fetch-Site")
  const elsewhere = site !== undefined && site !== "same-origin" && site !== "none"
  if (elsewhere || !isCsrf(form.get("_csrf") ?? "", c.get("visitor").token))
    throw new Turned(
      403,
      "Trang đã cũ hoặc không phải của phiên này. Hãy tải lại trang rồi gửi lại.",
      "The page is old or not of this session. Load it again, then send."
    )
  c.set("form", form)
  c.set("upload", upload)
  return next()
}
