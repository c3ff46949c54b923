import { randomUUID } from "node:crypto"
import { civilDayOf } from "@danchu/sdk"
import type { Hono } from "hono"
import { html } from "hono/html"
import { record } from "../audit.ts"
import { CivilDay } from "../civil-day.ts"
import { communeFrom, kindsOfPlace, settingOf } from "../commune.ts"
import type { Desk } from "../desk.ts"
import { channelNames } from "../disclosure-words.ts"
import { filesIn } from "../files.ts"
import { type Choice, type Field, type Filled, filled, questions, typed } from "../form.ts"
import { dateIn } from "../language.ts"
import { csrfField, type Markup } from "../layout.ts"
import { decide, type Notice, noticeOf } from "../notices.ts"
import {
  end,
  faultOf,
  keep,
  type Posting,
  postingFrom,
  postingId,
  postingsOf,
  withdraw
} from "../postings.ts"
import { notFound } from "../refusals.ts"
import { officerOf, respond } from "../respond.ts"
import type { Env, Officer, Request } from "../visitor.ts"
import { ownMatrix } from "./matrix.ts"
import { laterWords } from "./notice-changes.ts"
import { deciding, listed, refused } from "./posting-forms.ts"
import { faultsOf } from "./step.ts"

const none: Filled = filled()

export const postingPages = (app: Hono<Env>, desk: Desk): void => {
  const db = desk.database

  const ownNotice = async (c: Request, { account }: Officer): Promise<Notice> => {
    const found = await noticeOf(db, account.tenant, c.req.param("notice") ?? "")
    if (!found) throw notFound()
    return found
  }

  const whereTo = async ({ say, language, account }: Officer): Promise<readonly Choice[]> => {
    const setting = await settingOf(db, account.tenant)
    if (!setting) return []
    const named = (channel: keyof typeof channelNames, places: readonly string[]) =>
      places.map(place => ({
        value: `${channel}:${place}`,
        words: `${channelNames[channel][language]}: ${place}`
      }))
    const alone = (channel: keyof typeof channelNames) => ({
      value: channel,
      words: channelNames[channel][language]
    })
    return [
      ...(setting.portal ? [alone("portal")] : []),
      ...named(
        "board",
        kindsOfPlace.flatMap(kind => setting[kind])
      ),
      ...(setting.loudspeaker ? [alone("loudspeaker")] : []),
      ...(setting.neighbourhoods.length > 0
        ? named("neighbourhood-head", setting.neighbourhoods)
        : [
            {
              value: "neighbourhood-head",
              words: say("Mọi Trưởng thôn, Tổ trưởng", "All heads of neighbourhoods")
            }
          ])
    ]
  }

  const photosIn = async (notice: Notice, { language, account }: Officer): Promise<readonly Choice[]> =>
    (await filesIn(db, account.tenant, `notice:${notice.id}`))
      .filter(({ what, type }) => what === "posting-photo" && type !== "application/pdf")
      .map(({ sha256, at }) => ({
        value: sha256,
        words: `${sha256.slice(0, 16)}… (${dateIn(language, civilDayOf(at))})`
      }))

  const adding = async (
    notice: Notice,
    officer: Officer,
    given: Filled,
    commandId: string
  ): Promise<Markup> => {
    const { say, account } = officer
    const fields: readonly Field[] = [
      {
        name: "where",
        words: say("Hình thức, nơi", "Channel, place"),
        kind: "one-of",
        required: true,
        choices: await whereTo(officer)
      },
      { name: "from", words: say("Từ ngày", "From"), kind: "date", required: true },
      {
        name: "to",
        words: say("Đến hết ngày", "Until the end of"),
        hint: say("Để trống nếu vẫn đang công khai.", "Empty while it goes on."),
        kind: "date",
        required: false
      },
      {
        name: "photo",
        words: say("Ảnh niêm yết", "Photo of the posting"),
        hint: say(
          "Chỉ niêm yết mới cần. Ảnh thêm ở bảng tin, dưới thông báo.",
          "For boards alone. Photos are added on the notice board, under the notice."
        ),
        kind: "one-of",
        required: false,
        choices: await photosIn(notice, officer)
      },
      { name: "photoOn", words: say("Ngày chụp", "Taken on"), kind: "date", required: false }
    ]
    return html`<h2>${say("Ghi một việc công khai", "Record a publication")}</h2><p class="small"><a href="/board/${account.tenant}#n-${notice.id}">${say("Thông báo và ảnh trên bảng tin", "The notice and its photos on the board")}</a></p>
<form class="sheet" method="post" action="/disclosure/${notice.id}">${csrfField(officer)}<input type="hidden" name="commandId" value="${commandId}">${questions(fields, given, say)}<p class="actions"><button>${say("Ghi", "Record it")}</button></p></form>`
  }

  const page = async (
    c: Request,
    officer: Officer,
    notice: Notice,
    given: Filled = none,
    note: Markup | "" = "",
    commandId: string = randomUUID()
  ) => {
    const { say, account } = officer
    const clerk = account.role === "clerk"
    const setting = await settingOf(db, account.tenant)
    const postings = (await postingsOf(db, account.tenant)).filter(one => one.notice === notice.id)
    const form = !clerk
      ? ""
      : notice.decidedOn === null
        ? deciding(notice, officer, given)
        : setting
          ? await adding(notice, officer, given, commandId)
          : ""
    return respond(
      c,
      {
        title: notice.title,
        here: "/disclosure",
        content: html`${note}${await ownMatrix(desk, officer, notice)}${listed(postings, officer)}${laterWords(notice, officer)}${form}<p><a href="/disclosure">${say("Về bảng công khai", "Back to the matrix")}</a></p>`
      },
      note !== "" || given.faults.size > 0 ? 422 : 200
    )
  }

  app.get("/disclosure/:notice", async c => {
    const officer = officerOf(c)
    return page(c, officer, await ownNotice(c, officer))
  })

  app.post("/disclosure/:notice/decided", async c => {
    const officer = officerOf(c, "clerk")
    const notice = await ownNotice(c, officer)
    const { tenant, name } = officer.account
    const values = c.get("form")
    const on = CivilDay.safeParse(typed(values, "decidedOn"))
    if (!on.success || on.data > desk.today()) {
      const faults = faultsOf([{ path: ["decidedOn"], message: "no day" }], officer)
      return page(c, officer, notice, { values, faults })
    }
    await decide(db, tenant, notice.id, on.data)
    await record(db, tenant, {
      at: desk.now(),
      account: name,
      act: "notice-decided",
      subject: `notice:${notice.id}`
    })
    return c.redirect(`/disclosure/${notice.id}`, 303)
  })

  app.post("/disclosure/:notice", async c => {
    const officer = officerOf(c, "clerk")
    const notice = await ownNotice(c, officer)
    const { tenant, name } = officer.account
    const values = c.get("form")
    const commandId = postingId(typed(values, "commandId"))
    const setting = await settingOf(db, tenant)
    if (notice.decidedOn === null || !setting) return page(c, officer, notice)
    const read = postingFrom(values)
    if (!read.success) {
      const faults = new Map(
        [...faultsOf(read.error.issues, officer)].map(([field, words]) => [
          field === "channel" || field === "place" ? "where" : field,
          words
        ])
      )
      return page(c, officer, notice, { values, faults }, "", commandId)
    }
    const { photo, ...rest } = read.data
    const photos = await photosIn(notice, officer)
    const posting: Posting = {
      ...rest,
      photo: photos.some(({ value }) => value === photo) ? photo : null,
      id: commandId,
      notice: notice.id,
      account: name
    }
    const late = [posting.from, posting.to, posting.photoOn].some(on => on !== null && on > desk.today())
    const fault = faultOf(posting, notice.decidedOn, communeFrom(setting))
    if (late || fault) {
      const note = refused(late ? "not-yet" : (fault?.why ?? ""), fault, officer)
      return page(c, officer, notice, { values, faults: new Map() }, note, commandId)
    }
    const at = desk.now()
    await keep(db, tenant, posting, at)
    await record(db, tenant, { at, account: name, act: "posting", subject: `notice:${notice.id}` })
    return c.redirect(`/disclosure/${notice.id}`, 303)
  })

  app.post("/disclosure/:notice/postings/:posting", async c => {
    const officer = officerOf(c, "clerk")
    const notice = await ownNotice(c, officer)
    const { tenant, name } = officer.account
    const setting = await settingOf(db, tenant)
    const posting = (await postingsOf(db, tenant)).find(
      one => one.id === c.req.param("posting") && one.notice === notice.id
    )
    if (!posting || !setting || notice.decidedOn === null) throw notFound()
    const form = c.get("form")
    const at = desk.now()
    const subject = `notice:${notice.id}`
    if (typed(form, "act") === "withdraw") {
      await withdraw(db, tenant, posting.id, name)
      await record(db, tenant, { at, account: name, act: "posting-withdrawn", subject })
      return c.redirect(`/disclosure/${notice.id}`, 303)
    }
    const to = CivilDay.safeParse(typed(form, "to"))
    if (!to.success || to.data > desk.today())
      return page(c, officer, notice, none, refused("not-yet", null, officer))
    const fault = faultOf({ ...posting, to: to.data }, notice.decidedOn, communeFrom(setting))
    if (fault) return page(c, officer, notice, none, refused(fault.why, fault, officer))
    await end(db, tenant, posting.id, to.data)
    await record(db, tenant, { at, account: name, act: "posting-ended", subject })
    return c.redirect(`/disclosure/${notice.id}`, 303)
  })
}
