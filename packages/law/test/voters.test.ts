import { describe, expect, it } from "vitest"
import {
  answer,
  consecutive,
  days,
  daysBefore,
  golden,
  times,
  value,
  workingDays,
  workingDaysBefore
} from "./golden.js"

describe("petitions of voters", () => {
  const harder = { "article-4-1-a-or-c": true }
  golden([
    ["voter.reply", "2026-11-24", days(60), "sixty days on the Assembly's track"],
    ["voter.reply", "2025-02-20", days(60), "the first day of the resolution"],
    ["voter.reply", "2025-02-19", "NotVerified", "NQLT 525/2012 was not read, the day before"],
    ["voter.reply", "2012-09-26", "NotYetInForce", "before NQLT 525/2012"],
    ["voter.reply.council", "2026-11-24", "NotVerified", "the sixty days are not the councils'"],
    ["voter.reply.government", "2018-05-10", days(40), "the Government's side, as paraphrased"],
    ["voter.reply.government", "2018-05-10", days(50), "its harder matters", harder],
    ["voter.reply.government", "2025-02-20", "NotVerified", "whether it still holds was not seen", harder],
    ["voter.reply-report", "2026-11-24", workingDaysBefore(20), "twenty working days before the session"],
    ["voter.reply-publication", "2026-11-24", workingDays(15), "fifteen working days after the time limit"],
    ["voter.reply-posting", "2026-11-24", consecutive(30), "thirty days at the reception office"],
    ["voter.complaint-at-meeting", "2026-11-24", "leaves-for-citizen-reception", "complaints go another way"]
  ])

  it("are resolved, under study or explained", () => {
    expect(value("voter.petition-statuses", "2026-11-24")).toMatchObject([
      { code: "resolved" },
      { code: "under-study" },
      { code: "explained" }
    ])
  })

  it("says that 'after fifteen working days' may be read as it is written", () => {
    expect(answer("voter.reply-publication", "2026-11-24")).toMatchObject({
      readings: [{ basis: [{ at: "Đ51.k1" }], why: expect.stringContaining("once fifteen working days") }]
    })
  })
})

describe("voter meetings", () => {
  const extraordinary = { extraordinary: true }
  golden([
    ["voter.press-plan", "2026-11-24", workingDaysBefore(7), "to the press"],
    ["voter.outside-province-notice", "2026-11-24", workingDaysBefore(20), "outside the province"],
    ["voter.group-meeting-decision", "2026-11-24", workingDays(5), "deciding on a group"],
    ["voter.group-meeting-notice", "2026-11-24", workingDaysBefore(3), "telling the group"],
    ["voter.group-meeting-summary", "2026-11-24", workingDays(5), "the summary"],
    ["voter.outside-constituency-decision", "2026-11-24", workingDays(5), "as the newspaper gives it"],
    ["voter.outside-constituency-notice", "2026-11-24", workingDaysBefore(3), "as the newspaper gives it"],
    ["voter.synthesis-before-session", "2026-11-24", daysBefore(15), "before an ordinary session"],
    [
      "voter.synthesis-before-session",
      "2026-11-24",
      workingDaysBefore(2),
      "before an extraordinary one",
      extraordinary
    ],
    ["voter.synthesis-after-session", "2026-11-24", days(15), "after an ordinary session"],
    [
      "voter.synthesis-after-session",
      "2026-11-24",
      workingDays(7),
      "after an extraordinary one",
      extraordinary
    ],
    ["voter.press-plan", "2025-02-19", "NotVerified", "the day before the resolution"],
    [
      "voter.council-deputy-meetings",
      "2026-11-24",
      times(2, "year"),
      "two ordinary sessions, two conferences"
    ],
    ["voter.council-deputy-meetings", "2018-05-10", "NotVerified", "only remembered"],
    ["voter.meetings-before-2025", "2018-05-10", "NotVerified", "only remembered"],
    ["voter.meetings-before-2025", "2026-11-24", "NoLongerInForce", "replaced"],
    ["voter.conference-optional", "2025-09-25", "NotVerified", "the first wording was not read"],
    ["voter.joint-meetings", "2025-09-25", "NotVerified", "the first wording was not read"]
  ])

  it("are of nine kinds, in two forms and three ways, six steps long", () => {
    expect(value("voter.meeting-kinds", "2026-11-24")).toHaveLength(9)
    expect(value("voter.meeting-forms", "2026-11-24")).toMatchObject({
      forms: ["conference", "individual-or-group"],
      ways: ["in-person", "online", "mixed"]
    })
    expect(value("voter.meeting-programme", "2026-11-24")).toHaveLength(6)
  })

  it("must be conferences around the Assembly's sessions, and before the council's", () => {
    expect(value("voter.conference-mandatory", "2026-11-24")).toHaveLength(3)
    expect(value("voter.conference-optional", "2025-09-26")).toContain("after-ordinary-council-session")
    expect(value("voter.joint-meetings", "2025-09-26")).toEqual([
      ["assembly", "provincial-council"],
      ["provincial-council", "commune-council"]
    ])
  })
})

it("names the text that leaves the sessions of early 2025 open", () => {
  expect(answer("voter.council-deputy-meetings", "2025-03-01")).toMatchObject({
    _tag: "NotVerified",
    basis: [{ instrument: "72/2025/QH15", at: "Đ51.k2" }]
  })
})
