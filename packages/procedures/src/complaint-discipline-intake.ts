import { type CivilDate, cite, inVietnamese, isRuling } from "@danchu/law"
import {
  disciplineAcceptance,
  disciplineAppeal,
  disciplineForm,
  disciplineLimitation
} from "@danchu/law/rules/complaint-discipline"
import { disciplineNonAcceptance } from "@danchu/law/rules/complaint-discipline-grounds"
import { disciplineObstacleTime } from "@danchu/law/rules/complaint-discipline-obstacle"
import { nonAcceptanceGrounds } from "@danchu/law/rules/complaint-grounds"
import { governed, under } from "./absent.js"
import type { DisciplineStepFor } from "./complaint-discipline-state.js"
import { acceptDisciplineBy, disciplineWindow } from "./complaint-discipline-terms.js"
import { accepted, type Governance, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** Luật Khiếu nại 02/2011/QH13 Đ48–50: a complaint against discipline, from its arrival to its acceptance or refusal. */

const written = cite("02/2011/QH13", "Đ49", "Việc khiếu nại phải được thực hiện bằng đơn")
const article50 = cite(
  "02/2011/QH13",
  "Đ50.p2",
  "người có thẩm quyền giải quyết khiếu nại phải thụ lý để giải quyết và thông báo cho người khiếu nại biết"
)

const ofChapter = ["out-of-time", "not-written-and-signed"]

/** The grounds of the chapter, and those that the decree adds. */
const groundsOn = (on: CivilDate): readonly string[] => {
  const added = disciplineNonAcceptance.on(on)
  const listed = nonAcceptanceGrounds.on(on)
  return isRuling(added) && isRuling(listed)
    ? [...new Set([...ofChapter, ...listed.value.map(one => one.code)])]
    : ofChapter
}

const governedByArticle11 = (on: CivilDate): Governance[] => {
  const added = disciplineNonAcceptance.on(on)
  return isRuling(added) ? governed(added) : []
}

/** Đ49 — "Việc khiếu nại phải được thực hiện bằng đơn … và có chữ ký của người khiếu nại". */
export const receive: DisciplineStepFor<"ReceiveComplaint"> = {
  label: { vi: "tiếp nhận đơn khiếu nại quyết định kỷ luật", en: "receive the complaint" },
  from: ["new"],
  to: ["received"],
  who: "intake-officer",
  rules: [disciplineAcceptance.id, disciplineForm.id],
  basis: [written],
  decide: (_, { type: _type, ...command }) =>
    under(disciplineAcceptance.on(command.on), article50, law =>
      accepted([{ ...command, type: "ComplaintReceived", governedBy: governed(law) }])
    )
}

/** Đ50, second paragraph — "phải thụ lý để giải quyết và thông báo cho người khiếu nại biết". */
export const accept: DisciplineStepFor<"AcceptComplaint"> = {
  label: { vi: "thụ lý", en: "accept" },
  from: ["received"],
  to: ["accepted"],
  who: "resolver",
  rules: [disciplineAcceptance.id, disciplineLimitation.id, disciplineAppeal.id, disciplineObstacleTime.id],
  basis: [article50],
  decide: (state, { on }, bench) => {
    if (!state.writtenAndSigned) {
      return refused(
        written,
        "not-written-and-signed",
        "khiếu nại quyết định kỷ luật phải bằng đơn có chữ ký",
        "a complaint against discipline must be written and signed"
      )
    }
    const window = disciplineWindow(state, bench)
    const late = window !== null && state.receivedOn !== null && state.receivedOn > window.due
    if (late && state.obstacle === null) {
      return refused(
        window.basis,
        "out-of-time",
        `thời hiệu khiếu nại đã hết ngày ${inVietnamese(window.due)}`,
        `the time limit ended on ${window.due} and no obstacle is stated`
      )
    }
    return accepted(
      [{ type: "ComplaintAccepted", on, ...lateness(acceptDisciplineBy(state, bench), on) }],
      [{ to: "complainant", template: "complaint-accepted", basis: [article50] }],
      late
        ? [`The time limit ended on ${window.due}: the time of the obstacle is not counted, show its days.`]
        : []
    )
  }
}

/** Đ48, Đ49, and since 2020-12-10 the nine grounds of Đ11, which NĐ 124/2020 Đ16.1 has stand here too. */
export const refuse: DisciplineStepFor<"RefuseComplaint"> = {
  label: { vi: "không thụ lý", en: "refuse acceptance" },
  from: ["received"],
  to: ["refused"],
  who: "resolver",
  rules: [
    disciplineLimitation.id,
    disciplineAppeal.id,
    disciplineForm.id,
    disciplineNonAcceptance.id,
    nonAcceptanceGrounds.id
  ],
  basis: [article50],
  decide: (state, { on, ground, reason }, bench) => {
    const window = disciplineWindow(state, bench)
    const known = groundsOn(on)
    if (!known.includes(ground)) {
      return refused(
        article50,
        "not-a-ground-of-refusal",
        "lý do không thuộc các trường hợp không thụ lý",
        `none of the grounds of that day: ${known.join(", ")}`
      )
    }
    if (
      ground === "out-of-time" &&
      window !== null &&
      state.receivedOn !== null &&
      state.receivedOn <= window.due
    ) {
      return refused(
        window.basis,
        "still-in-time",
        `thời hiệu còn đến hết ngày ${inVietnamese(window.due)}`,
        `the time limit runs until ${window.due} and the complaint came in before it`
      )
    }
    if ((ground === "not-written-and-signed" || ground === "unsigned") && state.writtenAndSigned) {
      return refused(
        written,
        "complaint-is-written-and-signed",
        "đơn đã có chữ ký",
        "the complaint is written and signed"
      )
    }
    return accepted(
      [
        {
          type: "ComplaintRefused",
          on,
          ground,
          reason,
          governedBy: [...(window ? [window.governance] : []), ...governedByArticle11(on)]
        }
      ],
      [{ to: "complainant", template: "complaint-refused", basis: [article50] }]
    )
  }
}
