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
import { keepLocked } from "../locked-file.ts"
import { noticeOf } from "../notices.ts"
import { pixelsOf } from "../picture.ts"
import { notFound, Turned } from "../refusals.ts"
import { officerOf } from "../respond.ts"
import type { Env, Officer, Request } from "../visitor.ts"

export const purposeNames: Readonly<Record<Purpose, Label>> = {
  "posting-photo": { vi: "ảnh niêm yết", en: "photo of the posting" },
  evidence: { vi: "tài liệu, chứng cứ", en: "evidence" },
  decision: { vi: "văn bản đã ký", en: "signed paper" },
  receipt: { vi: "giấy ký nhận, báo phát", en: "proof of delivery" },
  other: { vi: "khác", en: "other" }
}

export const sizeIn = (bytes: number, { language }: Officer): string => {
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
  /** What lies there names people: it is locked with a key in the vault. */
  readonly confidential: boolean
}

const ofCase = ({ id, kind }: { readonly id: string; readonly kind: Kind }): Owner => ({
  subject: id,
  address: `/cases/${encodeURIComponent(id)}`,
  offered: purposes,
  confidential: kind.confidential
})
const ofNotice = (ward: string, notice: string): Owner => ({
  subject: `notice:${notice}`,
  address: `/board/${ward}/${notice}`,
  offered: ["posting-photo", "other"],
  confidential: false
})

const listed = ({ address }: Owner, files: readonly StoredFile[], officer: Officer): Markup =>
  html`<ul>${files.map(
    file =>
      html`<li><a href="${address}/files/${file.id}">${purposeNames[file.what][officer.language]}</a>, ${fileTypes[
        file.type
      ].toUpperCase()}, ${sizeIn(file.size, officer)} <span class="small hash">SHA-256 ${file.sha256.slice(0, 16)}…</span></li>`
  )}</ul>`

const keptOf = ({ confidential }: Owner, { say }: Officer): string =>
  `${say(
    "PDF, JPEG hoặc PNG, tối đa 10 MB. Tên tệp không được giữ; ảnh chỉ giữ hình, bỏ vị trí, thiết bị, ngày giờ; PDF giữ nguyên để chữ ký số còn giá trị.",
    "PDF, JPEG or PNG, 10 MB at most. Its name is not kept; of a picture only what it shows, without place, device and time; a PDF stays as it is, so that a digital signature holds."
  )}${
    confidential
      ? ` ${say("Được khóa trong kho bảo mật: chỉ ai được phép mới mở, mỗi lần mở đều được ghi lại.", "Locked with the vault: only who is allowed opens it, and every opening is recorded.")}`
      : ""
  }`

const adding = (owner: Owner, officer: Officer): Markup => {
  const { subject, address, offered } = owner
  const { say, language } = officer
  const what = {
    name: "what",
    id: `what-${subject}`,
    words: say("Tệp này là", "This file is"),
    kind: "one-of",
    required: true,
    choices: offered.map(value => ({ value, words: purposeNames[value][language] }))
  } as const
  return html`<details><summary>${say("Thêm tệp", "Add a file")}</summary><form class="sheet" method="post" enctype="multipart/form-data" action="${address}/files">${csrfField(officer)}${question(what, filled())}
<div class="field"><label for="file-${subject}">${say("Tệp", "File")} <span class="hint">${keptOf(owner, officer)}</span></label><input id="file-${subject}" name="file" type="file" required accept=".pdf,.jpg,.jpeg,.png"></div>
<p class="actions"><button class="quiet">${say("Thêm", "Add it")}</button></p></form></details>`
}

/** The files of a case; of a confidential one only the way to add one, because what is there is opened from the vault. */
export const filesOf = async (
  desk: Desk,
  one: { readonly id: string; readonly kind: Kind },
  officer: Officer
): Promise<Markup> => {
  const { say, account } = officer
  const owner = ofCase(one)
  if (owner.confidential) return adding(owner, officer)
  const files = await filesIn(desk.database, account.tenant, one.id)
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

/** Bytes that a browser keeps and neither shows nor runs. */
export const download = (
  c: Request,
  bytes: Uint8Array<ArrayBuffer>,
  { sha256, type }: StoredFile,
  subject: string
) =>
  c.body(bytes, 200, {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${subject}-${sha256.slice(0, 8)}.${fileTypes[type]}"`,
    "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'"
  })

export const filePages = (app: Hono<Env>, desk: Desk): void => {
  const take = async (c: Request, { account }: Officer, owner: Owner): Promise<void> => {
    const { subject, offered, confidential } = owner
    const { tenant, name: by } = account
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
    const kept = type === "application/pdf" ? bytes : await pixelsOf(bytes, type)
    if (!kept)
      throw new Turned(
        400,
        "Ảnh này không mở được trọn vẹn, nên không bỏ được vị trí, thiết bị ghi trong đó: không nhận. Hãy lưu lại thành JPEG hoặc PNG.",
        "This picture cannot be opened as a whole, so the place and device that it may tell cannot be taken out: it is not taken. Save it again as JPEG or PNG."
      )
    const at = desk.now()
    if (confidential) await keepLocked(desk, { tenant, caseId: subject, bytes: kept, type, what, by })
    else {
      const sha256 = await desk.files.put(tenant, kept)
      const file = { sha256, size: kept.length, type, what, account: by, at, ref: null }
      await note(desk.database, tenant, subject, file)
    }
    await record(desk.database, tenant, { at, account: by, act: "file", subject })
  }

  const give = async (c: Request, { account }: Officer, { subject, confidential }: Owner) => {
    if (confidential) throw notFound()
    const file = (await filesIn(desk.database, account.tenant, subject)).find(
      one => one.id === c.req.param("file")
    )
    const bytes = file && (await desk.files.get(account.tenant, file.sha256))
    if (!file || !bytes) throw notFound()
    return download(c, bytes, file, subject.replace("notice:", ""))
  }

  app.post("/cases/:id/files", async c => {
    const officer = officerOf(c)
    const one = caseIn(c.req.param("id"))
    await one.kind.read(await desk.danchu(officer.account.tenant), one.id)
    await take(c, officer, ofCase(one))
    return c.redirect(`/cases/${encodeURIComponent(one.id)}`, 303)
  })

  app.get("/cases/:id/files/:file", c => {
    const officer = officerOf(c)
    return give(c, officer, ofCase(caseIn(c.req.param("id"))))
  })

  /** A notice of the officer's own board. */
  const ownNotice = async (c: Request, officer: Officer): Promise<Owner> => {
    const { tenant } = officer.account
    const notice = await noticeOf(desk.database, tenant, c.req.param("notice") ?? "")
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
