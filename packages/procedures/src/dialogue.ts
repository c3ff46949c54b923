import { type CivilDate, cite, inVietnamese, isRuling, leastReaching, reaches } from "@danchu/law"
import {
  dialogueNotice,
  dialogueNoticeContents,
  dialogueRequest,
  dialogueResult,
  dialogueResultChannels
} from "@danchu/law/rules/dialogue"
import { governed, under } from "./absent.js"
import type { DialogueCommand, DialogueEvent } from "./dialogue-events.js"
import { clock, end, noClock } from "./phase.js"
import { accepted, type Bench, type CaseState, type Procedure, refused, type Step } from "./procedure.js"
import { breach, lateness, noticeInTime, openTerm, termFrom } from "./term.js"

/** Luật Tổ chức chính quyền địa phương 72/2025/QH15, Đ43. */

export type DialoguePhase = "new" | "called" | "held" | "published" | "closed"

/** Something that the authority said it would do, with the day on which it said it would be done. */
export interface Commitment {
  readonly id: string
  readonly owner: string
  readonly from: CivilDate
  readonly by: CivilDate
  readonly keptOn: CivilDate | null
}

/** What one dialogue conference has come to. */
export interface DialogueState extends CaseState {
  readonly phase: DialoguePhase
  readonly conferenceOn: CivilDate | null
  readonly heldOn: CivilDate | null
  readonly commitments: readonly Commitment[]
}

type StepFor<K extends DialogueCommand["type"]> = Step<
  DialogueState,
  Extract<DialogueCommand, { readonly type: K }>,
  DialogueEvent
>

const law = "72/2025/QH15"
const yearly = cite(law, "Đ43.k1", "Ít nhất mỗi năm một lần")
const notice = cite(law, "Đ43.k2", "chậm nhất là 07 ngày trước ngày tổ chức hội nghị")
const result = cite(law, "Đ43.k3", "chậm nhất là 10 ngày kể từ ngày tổ chức hội nghị")

const publishBy = (state: DialogueState, bench: Bench) => termFrom(dialogueResult, state.heldOn, bench)

/** Đ43.1–2 — yearly, or asked for by 10 % of the voters; time, place, content and how to attend are told 7 days ahead. */
const call: StepFor<"CallConference"> = {
  label: { vi: "thông báo hội nghị trao đổi, đối thoại", en: "call the conference" },
  from: ["new"],
  to: ["called"],
  who: "commune",
  rules: [dialogueNotice.id, dialogueNoticeContents.id, dialogueRequest.id],
  basis: [yearly, notice],
  decide: (_, { type: _type, ...given }, bench) =>
    under(dialogueNotice.on(given.on), notice, lead =>
      under(dialogueNoticeContents.on(given.on), notice, contents => {
        const missing = contents.value.filter(one => !given.told.includes(one))
        if (missing.length > 0) {
          return refused(
            contents,
            "notice-incomplete",
            "thông báo thiếu nội dung",
            `missing: ${missing.join(", ")}`
          )
        }
        const share = dialogueRequest.on(given.on)
        if (
          isRuling(share) &&
          given.asking > 0 &&
          !reaches(share.value, Math.min(given.asking, given.voters), given.voters)
        ) {
          return refused(
            share,
            "not-enough-voters",
            `cần ${leastReaching(share.value, given.voters)} cử tri yêu cầu`,
            `${leastReaching(share.value, given.voters)} voters must ask`
          )
        }
        const last = noticeInTime(lead, given.heldOn, bench)
        return accepted(
          [
            {
              ...given,
              type: "ConferenceCalled",
              late: given.on > last,
              governedBy: governed(lead, contents, ...(isRuling(share) ? [share] : []))
            }
          ],
          [{ to: "people", template: "dialogue-conference", basis: [notice] }],
          given.on > last ? [`The notice was owed by ${last}.`] : []
        )
      })
    )
}

const hold: StepFor<"HoldConference"> = {
  label: { vi: "tổ chức hội nghị", en: "hold the conference" },
  from: ["called"],
  to: ["held"],
  who: "commune",
  rules: [dialogueResult.id],
  basis: [yearly],
  decide: (state, { type: _type, ...given }) =>
    state.conferenceOn !== null && given.on < state.conferenceOn
      ? refused(
          notice,
          "before-its-day",
          `hội nghị được thông báo vào ngày ${inVietnamese(state.conferenceOn)}`,
          `the conference was called for ${state.conferenceOn}`
        )
      : accepted([{ ...given, type: "ConferenceHeld", governedBy: [] }])
}

/** What the authority says that it will do, with its own day: a promise, not a term of the law. */
const promise: StepFor<"Promise"> = {
  label: { vi: "ghi nhận cam kết", en: "record a promise" },
  from: ["held", "published"],
  to: ["held", "published"],
  who: "commune",
  rules: [],
  basis: [result],
  decide: (state, { type: _type, ...given }) =>
    state.commitments.some(one => one.id === given.id)
      ? refused(
          result,
          "promise-recorded-before",
          "cam kết này đã được ghi nhận",
          "this promise was recorded before"
        )
      : given.by < given.on
        ? refused(
            result,
            "promised-for-the-past",
            "ngày hoàn thành đã qua",
            "it cannot be promised for a day that has passed"
          )
        : accepted([{ ...given, type: "Promised", governedBy: [] }])
}

/** Đ43.3 — in the media, on the board of the headquarters and through the heads of the neighbourhoods. */
const publish: StepFor<"PublishResult"> = {
  label: { vi: "thông báo kết quả hội nghị", en: "publish the result" },
  from: ["held"],
  to: ["published"],
  who: "commune",
  rules: [dialogueResult.id, dialogueResultChannels.id],
  basis: [result],
  decide: (state, { on, channels }, bench) =>
    under(dialogueResultChannels.on(on), result, wanted => {
      const missing = wanted.value.filter(one => !channels.includes(one))
      return missing.length > 0
        ? refused(
            wanted,
            "channels-missing",
            "chưa thông báo bằng đủ các hình thức",
            `missing: ${missing.join(", ")}`
          )
        : accepted([{ type: "ResultPublished", on, channels, ...lateness(publishBy(state, bench), on) }])
    })
}

const keep: StepFor<"KeepPromise"> = {
  label: { vi: "ghi nhận đã thực hiện cam kết", en: "record a promise as kept" },
  from: ["held", "published"],
  to: ["held", "published"],
  who: "commune",
  rules: [],
  basis: [result],
  decide: (state, { type: _type, ...given }) => {
    const found = state.commitments.find(one => one.id === given.id)
    return found === undefined || found.keptOn !== null
      ? refused(result, "no-such-open-promise", "không có cam kết này đang mở", "no such promise is open")
      : accepted([{ ...given, type: "PromiseKept", late: given.on > found.by, governedBy: [] }])
  }
}

const close: StepFor<"CloseLedger"> = {
  label: { vi: "đóng sổ cam kết", en: "close the ledger" },
  from: ["published"],
  to: ["closed"],
  who: "commune",
  rules: [],
  basis: [result],
  decide: (state, { on }) =>
    state.commitments.some(one => one.keptOn === null)
      ? refused(result, "promises-are-open", "còn cam kết chưa thực hiện", "promises are still open")
      : accepted([{ type: "LedgerClosed", on, governedBy: [] }])
}

const changed = (state: DialogueState, event: DialogueEvent): Partial<DialogueState> => {
  switch (event.type) {
    case "ConferenceCalled":
      return { phase: "called", conferenceOn: event.heldOn }
    case "ConferenceHeld":
      return { phase: "held", heldOn: event.on }
    case "Promised":
      return {
        commitments: [
          ...state.commitments,
          { id: event.id, owner: event.owner, from: event.on, by: event.by, keptOn: null }
        ]
      }
    case "ResultPublished":
      return { phase: "published" }
    case "PromiseKept":
      return {
        commitments: state.commitments.map(one => (one.id === event.id ? { ...one, keptOn: event.on } : one))
      }
    case "LedgerClosed":
      return { phase: "closed" }
    default:
      return {}
  }
}

const owed = { vi: "cam kết chưa thực hiện", en: "the promise is broken" }

/**
 * A dialogue conference of a commune with its people, and the ledger of what was promised there.
 * @law Luật 72/2025/QH15, Đ43
 */
export const dialogue: Procedure<DialogueState, DialogueCommand, DialogueEvent> = {
  id: "dialogue",
  label: { vi: "hội nghị trao đổi, đối thoại với Nhân dân", en: "dialogue conference" },
  initial: { phase: "new", lastOn: null, conferenceOn: null, heldOn: null, commitments: [] },
  phases: {
    new: end("chưa thông báo", "not yet called"),
    called: noClock(
      "đã thông báo hội nghị",
      "called",
      { vi: "chờ ngày đã thông báo", en: "it waits for its day" },
      notice
    ),
    held: clock("đã tổ chức", "held"),
    published: noClock(
      "đã thông báo kết quả, theo dõi cam kết",
      "result published, promises followed",
      { vi: "mỗi cam kết có ngày hoàn thành đã hứa", en: "each promise has the day that was promised" },
      result
    ),
    closed: end("đã thực hiện hết cam kết", "every promise kept")
  },
  steps: {
    CallConference: call,
    HoldConference: hold,
    Promise: promise,
    PublishResult: publish,
    KeepPromise: keep,
    CloseLedger: close
  },
  evolve: (state, event) => ({ ...state, ...changed(state, event), lastOn: event.on }),
  deadlines: (state, bench) => [
    ...(state.phase === "held" ? openTerm("publish", publishBy(state, bench), "commune", breach) : []),
    ...state.commitments.flatMap(one =>
      one.keptOn === null
        ? [
            {
              key: `promise:${one.id}`,
              rule: dialogueResult.id,
              from: one.from,
              due: one.by,
              safeDue: one.by,
              owner: one.owner,
              basis: [result],
              lapse: owed
            }
          ]
        : []
    )
  ]
}
