import { isRuling } from "@danchu/law"
import { disclosureChannels } from "@danchu/law/rules/disclosure-channels"
import type { Hono } from "hono"
import { html } from "hono/html"
import { record } from "../audit.ts"
import { clauses } from "../citations.ts"
import { type CommuneSetting, keepSetting, kindsOfPlace, settingFrom, settingOf } from "../commune.ts"
import type { Desk } from "../desk.ts"
import { placeNames } from "../disclosure-words.ts"
import { type Field, type Filled, questions } from "../form.ts"
import { capital } from "../language.ts"
import { csrfField } from "../layout.ts"
import { postingsOf } from "../postings.ts"
import { officerOf, respond } from "../respond.ts"
import type { Env, Officer, Request } from "../visitor.ts"
import { faultsOf } from "./step.ts"

const filledBy = (setting: CommuneSetting | null): Filled => {
  const values = new URLSearchParams()
  for (const [name, value] of Object.entries(setting ?? {}))
    values.set(name, Array.isArray(value) ? value.join("\n") : value ? "yes" : "")
  return { values, faults: new Map() }
}

const fields = ({ say, language }: Officer): readonly Field[] => [
  ...kindsOfPlace.map(
    (name): Field => ({
      name,
      words: `${say("Nơi niêm yết", "Boards")}: ${placeNames[name][language]}`,
      hint: say("Mỗi dòng một nơi.", "One in each line."),
      kind: "lines",
      required: name === "headquarters"
    })
  ),
  {
    name: "neighbourhoods",
    words: say("Thôn, tổ dân phố", "Neighbourhoods"),
    hint: say("Mỗi dòng một thôn, tổ.", "One in each line."),
    kind: "lines",
    required: false
  },
  {
    name: "portal",
    words: say("Có cổng hoặc trang thông tin điện tử", "Has a portal"),
    kind: "yes-no",
    required: false
  },
  {
    name: "loudspeaker",
    words: say("Có hệ thống truyền thanh", "Has a loudspeaker"),
    kind: "yes-no",
    required: false
  },
  {
    name: "specialArea",
    words: say(
      "Biên giới, hải đảo, miền núi, đặc biệt khó khăn hoặc vùng đồng bào dân tộc thiểu số",
      "A border, island, mountain, very poor or ethnic-minority area"
    ),
    kind: "yes-no",
    required: false
  }
]

export const communePage = (app: Hono<Env>, desk: Desk): void => {
  const page = (c: Request, officer: Officer, given: Filled, inUse: readonly string[] = []) => {
    const { say, language } = officer
    const law = disclosureChannels.on(desk.today())
    return respond(
      c,
      {
        title: say("Nơi và hình thức công khai", "Where and how the office publishes"),
        here: "/disclosure",
        content: html`${
          inUse.length > 0
            ? html`<p class="note no" role="alert">${say(
                "Đã có lời ghi công khai ở nơi này, nên chưa bỏ được:",
                "Publications are recorded there, so it cannot be taken out:"
              )} ${inUse.join("; ")}</p>`
            : ""
        }<form class="sheet" method="post" action="/disclosure/commune">${csrfField(officer)}${questions(fields(officer), given, say)}<p class="actions"><button>${capital(say("lưu", "save"))}</button></p></form>${isRuling(law) ? clauses(law.basis, language) : ""}`
      },
      inUse.length > 0 || given.faults.size > 0 ? 422 : 200
    )
  }

  app.get("/disclosure/commune", async c => {
    const officer = officerOf(c, "clerk")
    return page(c, officer, filledBy(await settingOf(desk.database, officer.account.tenant)))
  })

  app.post("/disclosure/commune", async c => {
    const officer = officerOf(c, "clerk")
    const { tenant, name } = officer.account
    const values = c.get("form")
    const read = settingFrom(values)
    if (!read.success) return page(c, officer, { values, faults: faultsOf(read.error.issues, officer) })
    const setting = read.data
    const known = {
      board: kindsOfPlace.flatMap(kind => setting[kind]),
      "neighbourhood-head": setting.neighbourhoods
    }
    const inUse = (await postingsOf(desk.database, tenant)).flatMap(({ channel, place }) =>
      channel === "board" || channel === "neighbourhood-head"
        ? place === null
          ? known["neighbourhood-head"].length > 0
            ? [officer.say("mọi Trưởng thôn, Tổ trưởng", "all heads")]
            : []
          : known[channel].includes(place)
            ? []
            : [place]
        : []
    )
    if (inUse.length > 0) return page(c, officer, { values, faults: new Map() }, [...new Set(inUse)])
    await keepSetting(desk.database, tenant, setting)
    await record(desk.database, tenant, { at: desk.now(), account: name, act: "commune", subject: "" })
    return c.redirect("/disclosure", 303)
  })
}
