import type { Label } from "@danchu/law"
import type { Hono } from "hono"
import { html } from "hono/html"
import { record } from "../audit.ts"
import { caseIn } from "../case-in.ts"
import type { Desk } from "../desk.ts"
import { fileTypes, largestFile, typeOf } from "../file-store.ts"
import { filesIn, note, type Purpose, purposes, type StoredFile } from "../files.ts"
import { filled, question } from "../form.ts"
import type { Kind } from "../kinds.ts"
import { csrfField, type Markup } from "../layout.ts"
import { noticesOf } from "../notices.ts"
import { notFound, Turned } from "../refusals.ts"
import { officerOf } from "../respond.ts"
import type { Env, Officer, Request } from "../visitor.ts"

const names: Readonly<Record<Purpose, Label>> = {
  "posting-photo": { vi: "ảnh niêm yết", en: "photo of the posting" },
  evidence: { vi: "tài liệu, chứng cứ", en: "evidence" },
  decision: { vi: "văn bản đã ký", en: "signed paper" },
  receipt: { vi: "giấy ký nhận, báo phát", en: "proof of delivery" },
  other: { vi: "khác", en: "other" }
}

const sizeIn = (bytes: number, { language }: Officer): string => {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  return `${new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB").format(kilobytes)} KB`
}

/** What files belong to: a case, or a notice on the board. */
interface Owner {
  /** Names it in the table of files. */
  readonly subject: string
  /** The page under which its files are. */
  readonly address: string
  readonly offered: readonly Purpose[]
}

const ofCase = (id: string): Owner => ({
  subject: id,
  address: `/cases/${encodeURIComponent(id)}`,
  offered: purposes
})
const ofNotice = (ward: string, notice: string): Owner => ({
  subject: `notice:${notice}`,
  address: `/board/${ward}/${notice}`,
  offered: ["posting-photo", "other"]
})

const listed = ({ address }: Owner, files: readonly StoredFile[], officer: Officer): Markup =>
  html`<ul>${files.map(
    file =>
      html`<li><a href="${address}/files/${file.id}">${names[file.what][officer.language]}</a>, ${fileTypes[
        file.type
      ].toUpperCase()}, ${sizeIn(file.size, officer)} <span class="small hash">SHA-256 ${file.sha256.slice(0, 16)}…</span></li>`
  )}</ul>`

const adding = ({ subject, address, offered }: Owner, officer: Officer): Markup => {
  const { say, language } = officer
  const what = {
    name: "what",
    id: `what-${subject}`,
    words: say("Tệp này là", "This file is"),
    kind: "one-of",
    required: true,
    choices: offered.map(value => ({ value, words: names[value][language] }))
  } as const
  return html`<details><summary>${say("Thêm tệp", "Add a file")}</summary><form class="sheet" method="post" enctype="multipart/form-data" action="${address}/files">${csrfField(officer)}${question(what, filled())}
<div class="field"><label for="file-${subject}">${say("Tệp", "File")} <span class="hint">${say(
    "PDF, JPEG hoặc PNG, tối đa 10 MB. Tên tệp không được giữ.",
    "PDF, JPEG or PNG, 10 MB at most. Its name is not kept."
  )}</span></label><input id="file-${subject}" name="file" type="file" required accept=".pdf,.jpg,.jpeg,.png"></div>
<p class="actions"><button class="quiet">${say("Thêm", "Add it")}</button></p></form></details>`
}

/** The files of a case; a confidential one has none here, because a picture names people. */
export const filesOf = async (
  desk: Desk,
  { id, kind }: { readonly id: string; readonly kind: Kind },
  officer: Officer
): Promise<Markup> => {
  const { say, account } = officer
  if (kind.confidential)
    return html`<p class="small">${say(
      "Tệp của tố cáo và đơn chưa phân loại giữ ở hồ sơ mật của cơ quan, không đưa vào đây.",
      "Files of denunciations and of unsorted papers stay in the office's secret file, not here."
    )}</p>`
  const owner = ofCase(id)
  const files = await filesIn(desk.database, account.tenant, id)
  return html`<h2>${say("Tệp của hồ sơ", "Files")} <span class="count">(${files.length})</span></h2>${
    files.length > 0 ? listed(owner, files, officer) : ""
  }${adding(owner, officer)}`
}

/** The photos that prove that a notice hung: for the office, because they show who passed by. */
export const photosOf = async (desk: Desk, notice: string, officer: Officer): Promise<Markup> => {
  const { say, account } = officer
  const owner = ofNotice(account.tenant, notice)
  const files = await filesIn(desk.database, account.tenant, owner.subject)
  return html`<p class="small">${say("Ảnh chứng minh niêm yết", "Photos that prove the posting")} (${files.length})</p>${
    files.length > 0 ? listed(owner, files, officer) : ""
  }${adding(owner, officer)}`
}

export const filePages = (app: Hono<Env>, desk: Desk): void => {
  const take = async (c: Request, { account }: Officer, { subject, offered }: Owner): Promise<void> => {
    const { tenant, name } = account
    const upload = c.get("upload")
    const what = offered.find(one => one === c.get("form").get("what"))
    const bytes = upload && upload.size <= largestFile ? new Uint8Array(await upload.arrayBuffer()) : null
    const type = bytes && typeOf(bytes)
    if (!bytes || !type || !what)
      throw new Turned(
        400,
        "Chỉ nhận tệp PDF, JPEG hoặc PNG, và phải chọn tệp là gì.",
        "Only PDF, JPEG or PNG files are taken, and it must be said what the file is."
      )
    const sha256 = await desk.files.put(tenant, bytes)
    const at = desk.now()
    await note(desk.database, tenant, subject, { sha256, size: bytes.length, type, what, account: name, at })
    await record(desk.database, tenant, { at, account: name, act: "file", subject })
  }

  const give = async (c: Request, { account }: Officer, { subject }: Owner) => {
    const file = (await filesIn(desk.database, account.tenant, subject)).find(
      one => one.id === c.req.param("file")
    )
    const bytes = file && (await desk.files.get(account.tenant, file.sha256))
    if (!file || !bytes) throw notFound()
    const name = `${subject.replace("notice:", "")}-${file.sha256.slice(0, 8)}.${fileTypes[file.type]}`
    return c.body(bytes, 200, {
      "Content-Type": file.type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'"
    })
  }

  app.post("/cases/:id/files", async c => {
    const officer = officerOf(c)
    const { id, kind } = caseIn(c.req.param("id"))
    await kind.read(await desk.danchu(officer.account.tenant), id)
    if (kind.confidential) throw new Turned(403, "Hồ sơ này không nhận tệp.", "This case takes no files.")
    await take(c, officer, ofCase(id))
    return c.redirect(`/cases/${encodeURIComponent(id)}`, 303)
  })

  app.get("/cases/:id/files/:file", c => {
    const officer = officerOf(c)
    return give(c, officer, ofCase(caseIn(c.req.param("id")).id))
  })

  /** A notice of the officer's own board. */
  const ownNotice = async (c: Request, officer: Officer): Promise<Owner> => {
    const { tenant } = officer.account
    const notice = (await noticesOf(desk.database, tenant)).find(({ id }) => id === c.req.param("notice"))
    if (!notice || c.req.param("ward") !== tenant) throw notFound()
    return ofNotice(tenant, notice.id)
  }

  app.post("/board/:ward/:notice/files", async c => {
    const officer = officerOf(c, "clerk")
    await take(c, officer, await ownNotice(c, officer))
    return c.redirect(`/board/${officer.account.tenant}`, 303)
  })

  app.get("/board/:ward/:notice/files/:file", async c => {
    const officer = officerOf(c)
    return give(c, officer, await ownNotice(c, officer))
  })
}
