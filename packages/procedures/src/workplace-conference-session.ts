import { type CivilDate, cite, inVietnamese, isRuling, leastReaching, reaches } from "@danchu/law"
import { governed, governedWhereRead, under } from "./absent.js"
import { lackingEntries } from "./lacking.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"
import { boardRules, conferenceOrder, rulesOf, workplaces } from "./workplace-conference-law.js"
import type { WorkplaceConferenceState, WorkplaceConferenceStepFor } from "./workplace-conference-state.js"

/** Luật 10/2022/QH15, Đ49, Đ51, Đ60, Đ67, Đ69, Đ77: the conference itself, what it decides and its resolution. */

const law = "10/2022/QH15"
const quorum = cite(law, "Đ51.k2.c", "Hội nghị được tổ chức hợp lệ khi có ít nhất là hai phần ba tổng số")
const passing = cite(law, "Đ51.k2.c", "trên 50% tổng số người dự hội nghị tán thành")
const workersPass = cite(law, "Đ69.k2.c", "trên 50% tổng số người dự hội nghị tán thành")
const order = cite(law, "Đ51.k4", "Trình tự tổ chức hội nghị được thực hiện như sau")
const matters = cite(
  law,
  "Đ49.k3",
  "Nội dung nghị quyết hội nghị cán bộ, công chức, viên chức, người lao động"
)
const workersMatters = cite(law, "Đ67.k4", "Nội dung nghị quyết của hội nghị người lao động")
const elects = cite(law, "Đ60.k1", "do hội nghị cán bộ, công chức, viên chức, người lao động bầu")

/** What need not be done: decisions are there "nếu có", and a small agency has no board that reports. */
const optionalBusiness = (state: WorkplaceConferenceState, on: CivilDate): readonly string[] => {
  const board = workplaces[state.workplace].boardSize(on, state, false)
  return isRuling(board) && board.value.max === 0 ? ["e", "đ"] : ["e"]
}

/** Đ51.2c, Đ51.4 — with two thirds there, in the order of the law; of a state enterprise a decree that was not read sets it. */
export const hold: WorkplaceConferenceStepFor<"HoldConference"> = {
  label: { vi: "tổ chức hội nghị", en: "hold the conference" },
  from: ["convened"],
  to: ["held"],
  who: "head",
  rules: [...rulesOf("quorum"), conferenceOrder.id],
  basis: [quorum, order],
  decide: (state, { type: _type, ...given }) =>
    under(workplaces[state.workplace].quorum.on(given.on), quorum, share => {
      if (state.heldOn !== null && given.on < state.heldOn) {
        return refused(
          quorum,
          "before-its-day",
          `hội nghị được triệu tập vào ngày ${inVietnamese(state.heldOn)}`,
          `the conference was convened for ${state.heldOn}`
        )
      }
      if (!reaches(share.value, Math.min(given.present, state.summoned), state.summoned)) {
        return refused(
          share,
          "no-quorum",
          `cần ${leastReaching(share.value, state.summoned)}/${state.summoned} người có mặt`,
          `${leastReaching(share.value, state.summoned)} of ${state.summoned} must be there`
        )
      }
      const business = workplaces[state.workplace].order
      const held = { ...given, type: "ConferenceHeld" } as const
      if (business === null) {
        return accepted(
          [{ ...held, governedBy: governed(share) }],
          [],
          ["The order of business follows a decree that was not read (Đ69.3): it is not judged."]
        )
      }
      return under(
        business(given.on, state),
        order,
        wanted =>
          lackingEntries(wanted, given.business, "order-incomplete", optionalBusiness(state, given.on)) ??
          accepted([{ ...held, governedBy: governed(share, wanted) }])
      )
    })
}

/** Đ49, Đ51.2c, Đ60.1, Đ67, Đ69.2c, Đ77.1 — one of the matters of the law, by more than half of those attending. */
export const decideMatter: WorkplaceConferenceStepFor<"DecideMatter"> = {
  label: { vi: "quyết định nội dung", en: "decide a matter" },
  from: ["held"],
  to: ["held"],
  who: "conference",
  rules: [...rulesOf("matters"), ...rulesOf("approval"), ...boardRules],
  basis: [matters, workersMatters, passing, workersPass],
  decide: (state, { type: _type, ...given }) => {
    const place = workplaces[state.workplace]
    return under(place.matters.on(given.on), matters, known => {
      if (!listed(known, given.matter)) {
        return unlisted(
          known,
          "not-a-matter-of-the-conference",
          "không thuộc các nội dung bàn và quyết định",
          "none of the matters"
        )
      }
      const elsewhere = place.elsewhere[given.matter]
      if (elsewhere) {
        return refused(
          elsewhere,
          "governed-by-labour-law",
          "thực hiện theo pháp luật về lao động",
          "labour law governs this matter, not the conference"
        )
      }
      const electing = given.matter === place.electsBoard
      if (electing !== (given.members !== undefined)) {
        return refused(
          elects,
          "members-do-not-fit",
          "bầu Ban Thanh tra nhân dân thì phải nêu số thành viên, nội dung khác thì không",
          "an election says how many are elected, no other matter does"
        )
      }
      return under(place.approval.on(given.on), passing, share => {
        const size = electing ? place.boardSize(given.on, state, given.specialOrScattered) : null
        if (
          size !== null &&
          isRuling(size) &&
          given.members !== undefined &&
          (given.members < size.value.min || given.members > (size.value.max ?? given.members))
        ) {
          return refused(
            size,
            "not-the-size-of-a-board",
            `Ban Thanh tra nhân dân có từ ${size.value.min} đến ${size.value.max ?? "…"} thành viên`,
            `the board has ${size.value.min} to ${size.value.max ?? "more"} members`
          )
        }
        return reaches(share.value, Math.min(given.inFavour, state.present), state.present)
          ? accepted([
              {
                ...given,
                type: "MatterDecided",
                governedBy: [...governed(known, share), ...(size ? governedWhereRead(size) : [])]
              }
            ])
          : refused(
              share,
              "not-enough-in-favour",
              `cần ${leastReaching(share.value, state.present)}/${state.present} người dự tán thành`,
              `${leastReaching(share.value, state.present)} of ${state.present} attending must agree`
            )
      })
    })
  }
}

/** Đ51.2c, Đ51.4i — "Thông qua nghị quyết hội nghị". */
export const pass: WorkplaceConferenceStepFor<"PassResolution"> = {
  label: { vi: "thông qua nghị quyết hội nghị", en: "pass the resolution" },
  from: ["held"],
  to: ["resolved"],
  who: "conference",
  rules: rulesOf("approval"),
  basis: [passing, workersPass],
  decide: (state, { on, inFavour, record }) =>
    under(workplaces[state.workplace].approval.on(on), passing, share =>
      reaches(share.value, Math.min(inFavour, state.present), state.present)
        ? accepted(
            [{ type: "ResolutionPassed", on, inFavour, record, governedBy: governed(share) }],
            [{ to: "staff", template: "resolution", basis: [passing] }]
          )
        : refused(
            share,
            "not-enough-in-favour",
            `cần ${leastReaching(share.value, state.present)}/${state.present} người dự tán thành`,
            `${leastReaching(share.value, state.present)} of ${state.present} attending must agree`
          )
    )
}
