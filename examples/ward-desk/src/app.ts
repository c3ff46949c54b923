import { readFile } from "node:fs/promises"
import { Hono } from "hono"
import { html } from "hono/html"
import type { Desk } from "./desk.ts"
import { auditPage } from "./pages/audit.ts"
import { boardPages } from "./pages/board.ts"
import { casePages } from "./pages/case.ts"
import { casesPage } from "./pages/cases.ts"
import { communePage } from "./pages/commune.ts"
import { dayListPage } from "./pages/day-list.ts"
import { diaryPages } from "./pages/diary.ts"
import { disclosurePage } from "./pages/disclosure.ts"
import { filePages } from "./pages/files.ts"
import { intakePages } from "./pages/intake.ts"
import { noticeChangePages } from "./pages/notice-changes.ts"
import { outboxPages } from "./pages/outbox.ts"
import { ownPasswordPages } from "./pages/own-password.ts"
import { passkeyPages } from "./pages/passkeys.ts"
import { postingPages } from "./pages/postings.ts"
import { remarkPages } from "./pages/remarks.ts"
import { reportPages } from "./pages/reports.ts"
import { sealedPages } from "./pages/sealed.ts"
import { signInPages } from "./pages/sign-in.ts"
import { stepPages } from "./pages/step.ts"
import { votePage } from "./pages/vote.ts"
import { wherePages } from "./pages/where.ts"
import { notFound } from "./refusals.ts"
import { respond, SignInFirst, visitorOf } from "./respond.ts"
import { saidOf } from "./said.ts"
import { ownForms, securityHeaders, smallBodies, visitors } from "./security.ts"
import type { Env } from "./visitor.ts"

const files: Readonly<Record<string, string>> = {
  "style.css": "text/css; charset=utf-8",
  "desk.js": "text/javascript; charset=utf-8",
  "icon.svg": "image/svg+xml"
}

/** The desk as a web application; `log` gets the kind and the place of what nobody foresaw, never its words. */
export const makeApp = (desk: Desk, log: (line: string) => void = () => {}): Hono<Env> => {
  const app = new Hono<Env>()
  app.use(securityHeaders)

  app.get("/static/:file", async c => {
    const name = c.req.param("file")
    const type = Object.hasOwn(files, name) ? files[name] : undefined
    if (type === undefined) return c.notFound()
    const bytes = await readFile(new URL(`../public/${name}`, import.meta.url))
    return c.body(new Uint8Array(bytes), 200, {
      "Content-Type": type,
      "Cache-Control": "public, max-age=3600"
    })
  })

  app.use(visitors(desk), smallBodies, ownForms)
  for (const pages of [
    signInPages,
    dayListPage,
    casesPage,
    stepPages,
    casePages,
    remarkPages,
    sealedPages,
    filePages,
    outboxPages,
    ownPasswordPages,
    passkeyPages,
    intakePages,
    diaryPages,
    votePage,
    disclosurePage,
    communePage,
    noticeChangePages,
    postingPages,
    reportPages,
    wherePages,
    boardPages,
    auditPage
  ])
    pages(app, desk)

  app.onError((error, c) => {
    if (error instanceof SignInFirst) return c.redirect("/sign-in", 303)
    const { status, vi, en } = saidOf(error)
    if (status >= 500) {
      const place = error.stack?.split("\n").find(line => line.trimStart().startsWith("at ")) ?? ""
      log(`${error.name} ${c.req.method} ${place.trim()}`)
    }
    if (!c.get("visitor")) return c.text(`${vi} / ${en}`, status)
    const { say } = visitorOf(c)
    return respond(
      c,
      {
        title: say("Chưa làm được", "This could not be done"),
        content: html`<p class="note no" role="alert">${say(vi, en)}</p><p><a href="/">${say("Về trang đầu", "To the first page")}</a></p>`
      },
      status
    )
  })
  app.notFound(() => {
    throw notFound()
  })
  return app
}
