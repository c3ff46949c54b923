import { type Answer, cite, type Ground, isRuling, type Ruling } from "@danchu/law"
import { receptionRepresentatives, representativeAppointment } from "@danchu/law/rules/reception-groups"
import { receptionForms } from "@danchu/law/rules/reception-online"
import {
  refusalExplained,
  refusalGrounds,
  refusalNotice,
  refusalWritten
} from "@danchu/law/rules/reception-refusal"
import { governed, under } from "./absent.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Decision, refused } from "./procedure.js"
import type { ReceptionEvent } from "./reception-events.js"
import { type ReceptionStepFor, refuseInWritingBy } from "./reception-state.js"
import { lateness } from "./term.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ9, Đ25.1, Đ29; NĐ 154/2026/NĐ-CP Đ4: who is received, and who is not. */

const law = "42/2013/QH13"
const may = cite(law, "Đ9", "được từ chối tiếp người đến nơi tiếp công dân trong các trường hợp sau đây")
const welcome = cite(law, "Đ25.k1", "người tiếp công dân có trách nhiệm đón tiếp, hướng dẫn công dân")
const group = cite(law, "Đ29.p2", "có từ năm đến mười người thì cử một hoặc hai người đại diện")
const inWritingByAll = cite(
  law,
  "Đ29.p1",
  "Việc cử người đại diện phải thể hiện bằng văn bản có chữ ký của tất cả"
)
const online = cite(law, "Đ3a.k1.b", "Tiếp công dân trực tuyến", { instrument: "136/2025/QH15", at: "Đ1.k1" })
const inWriting = cite(
  "154/2026/NĐ-CP",
  "Đ4.k3",
  "Trong thời hạn 03 ngày làm việc, kể từ ngày có đủ căn cứ từ chối tiếp công dân"
)

/** The number of people beyond which the article says the same for all. */
const manyPeople = receptionRepresentatives.facts.people.max

/** Đ25.1, Đ29 — whoever comes is received; several about one matter name their representatives. */
export const registerVisit: ReceptionStepFor<"RegisterVisit"> = {
  label: { vi: "đón tiếp công dân", en: "receive a visitor" },
  from: ["new"],
  to: ["arrived"],
  who: "reception-officer",
  rules: [receptionRepresentatives.id, representativeAppointment.id, receptionForms.id],
  basis: [welcome],
  decide: (_, { type: _type, ...given }) =>
    under(
      receptionRepresentatives.on(given.on, { people: Math.min(given.people, manyPeople) }),
      group,
      most => {
        const range = most.value
        if (
          range !== "not-regulated" &&
          (given.representatives < range.min || (range.max !== null && given.representatives > range.max))
        ) {
          return refused(
            most,
            "representatives-needed",
            `${given.people} người: cử từ ${range.min} đến ${range.max ?? "…"} người đại diện`,
            `${given.people} people name ${range.min} to ${range.max ?? "more"} representatives`
          )
        }
        if (range !== "not-regulated" && !given.appointed) {
          return refused(
            inWritingByAll,
            "written-appointment-needed",
            "việc cử người đại diện phải bằng văn bản có chữ ký của tất cả",
            "representatives are named in a writing that all have signed"
          )
        }
        const received = (law: Ruling<unknown>): Decision<ReceptionEvent> =>
          accepted([{ ...given, type: "VisitRegistered", governedBy: governed(most, law) }])
        return given.mode === "online"
          ? under(receptionForms.on(given.on), online, received)
          : accepted([{ ...given, type: "VisitRegistered", governedBy: governed(most) }])
      }
    )
}

/** Đ9, NĐ 154/2026 Đ4 — some refusals are explained on the spot, some take a written notice. */
export const refuseVisit: ReceptionStepFor<"RefuseVisit"> = {
  label: { vi: "từ chối tiếp", en: "refuse to receive" },
  from: ["arrived"],
  to: ["refusal-owed", "refused"],
  who: "reception-officer",
  rules: [refusalGrounds.id, refusalExplained.id, refusalWritten.id],
  basis: [may],
  decide: (_, { on, ground, explained }) =>
    under(refusalGrounds.on(on), may, grounds => {
      if (!listed(grounds, ground)) {
        return unlisted(
          grounds,
          "not-a-ground-to-refuse",
          "không thuộc các trường hợp được từ chối tiếp",
          "none of the grounds"
        )
      }
      const onTheSpot: Answer<readonly Ground[]> = refusalExplained.on(on)
      if (!explained && isRuling(onTheSpot) && listed(onTheSpot, ground)) {
        return refused(
          onTheSpot,
          "refusal-not-explained",
          "phải trực tiếp giải thích cho công dân biết lý do từ chối tiếp",
          "the citizen is told on the spot why he is not received"
        )
      }
      const written: Answer<readonly Ground[]> = refusalWritten.on(on)
      const inWriting = isRuling(written) && listed(written, ground) !== undefined
      return accepted(
        [
          {
            type: "VisitRefused",
            on,
            ground,
            explained,
            written: inWriting,
            governedBy: governed(grounds, ...(isRuling(written) ? [written] : []))
          }
        ],
        [],
        isRuling(written)
          ? written.readings
              .filter(one => one.value.some(entry => entry.code === ground) !== inWriting)
              .map(one => `Another text says otherwise of a written notice: ${one.why}.`)
          : []
      )
    })
}

/** NĐ 154/2026 Đ4.3 — "Trong thời hạn 03 ngày làm việc, kể từ ngày có đủ căn cứ từ chối". */
export const sendRefusal: ReceptionStepFor<"SendRefusal"> = {
  label: { vi: "thông báo từ chối tiếp công dân", en: "send the written refusal" },
  from: ["refusal-owed"],
  to: ["refused"],
  who: "reception-officer",
  rules: [refusalNotice.id],
  basis: [inWriting],
  decide: (state, { on, file }, bench) =>
    accepted(
      [{ type: "RefusalSent", on, file, ...lateness(refuseInWritingBy(state, bench), on) }],
      [{ to: "citizen", template: "refusal-notice", basis: [inWriting] }]
    )
}
