import { cite, inVietnamese } from "@danchu/law"
import { disclosureChannels } from "@danchu/law/rules/disclosure-channels"
import { disclosureForms } from "@danchu/law/rules/disclosure-forms"
import { disclosureMatters } from "@danchu/law/rules/disclosure-matters"
import {
  boardDuration,
  disclosurePlan,
  loudspeakerDuration,
  permanentBoard,
  publication,
  republication,
  specialAreas,
  specialLaw
} from "@danchu/law/rules/disclosure-terms"
import { governed, under, unreadWarnings } from "./absent.js"
import { putOnList, report } from "./disclosure-accounts.js"
import type { DisclosureCommand, DisclosureEvent } from "./disclosure-events.js"
import { disclosureMandatory } from "./disclosure-mandatory.js"
import {
  channelDuties,
  type DisclosureState,
  type DisclosureStepFor,
  disclosureDeadlines,
  disclosurePhases,
  evolveDisclosure,
  hangsAt,
  newDisclosure,
  publishBy
} from "./disclosure-state.js"
import { tell } from "./disclosure-telling.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** Luật 10/2022/QH15, Đ11–14. */

const law = "10/2022/QH15"
const secret = cite(
  law,
  "Đ11",
  "Trừ các thông tin thuộc bí mật nhà nước hoặc thông tin chưa được công khai theo quy định của pháp luật"
)
const article12 = cite(law, "Đ12.k3", "Thời điểm công khai thông tin đối với từng lĩnh vực")
const article13 = cite(law, "Đ13.k2", "Ủy ban nhân dân cấp xã có trách nhiệm niêm yết thông tin")
const continuous = cite(law, "Đ13.k2", "Thời gian niêm yết thông tin ít nhất là 30 ngày liên tục")
const onBoards = cite(law, "Đ12.k1.a", "Niêm yết thông tin")
const again = cite(law, "Đ14.k1.p3", "phải được kịp thời công khai theo quy định tại Mục này")
const onRequest = cite(law, "Đ14.k2", "cung cấp thông tin theo yêu cầu của công dân")

const lawOfField =
  "Another law sets the term, the form or how long: what it sets is not counted here (Đ12.3, Đ13.6)."
const noPlan =
  "The commune's plan of publication, which names the matter, form, time and duration (Đ14.1), was not named."

/** Đ11, Đ12.3 — a decision or document on one of the matters makes its publication due. */
const owe: DisclosureStepFor<"OweDisclosure"> = {
  label: { vi: "phát sinh nội dung phải công khai", en: "a matter must be made public" },
  from: ["new"],
  to: ["owed"],
  who: "commune",
  rules: [disclosureMatters.id, publication.id, specialLaw.id, specialAreas.id, disclosurePlan.id],
  basis: [article12],
  decide: (_, { type: _type, withheld, ...given }) =>
    withheld
      ? refused(
          secret,
          "not-to-be-made-public",
          "thông tin thuộc bí mật nhà nước hoặc chưa được công khai theo quy định của pháp luật",
          "the information is a state secret, or not yet to be public by law"
        )
      : under(publication.on(given.on), article12, term =>
          under(disclosureChannels.on(given.on), article13, channels =>
            accepted(
              [{ ...given, type: "DisclosureOwed", governedBy: governed(term, channels) }],
              [],
              [
                ...(given.specialLaw === undefined ? [] : [lawOfField]),
                ...(given.specialArea ? unreadWarnings(specialAreas.on(given.on)) : []),
                ...(given.plan === undefined ? [noPlan] : [])
              ]
            )
          )
        )
}

/** Đ13.1–5 — in the forms that the matter needs, and in any other of Đ12.1 that the commune chooses; with its evidence. */
const publish: DisclosureStepFor<"Publish"> = {
  label: { vi: "công khai", en: "publish" },
  from: ["owed", "published", "standing"],
  to: ["published"],
  moves: [
    ["owed", "published"],
    ["standing", "published"]
  ],
  who: "commune",
  rules: [disclosureChannels.id, disclosureForms.id, publication.id],
  basis: [article13],
  decide: (state, { type: _type, ...given }, bench) =>
    under(disclosureChannels.on(state.decidedOn ?? given.on), article13, channels => {
      const lacks =
        state.matter === null
          ? undefined
          : channels.value[state.matter].find(
              one =>
                one.channel === given.channel &&
                one.onlyWhereItExists &&
                !state.has.some(it => it === one.channel)
            )
      if (lacks) {
        return refused(
          lacks.basis,
          "no-such-channel-here",
          "đã ghi nhận cấp xã không có hình thức này",
          "the commune was recorded as having no such channel"
        )
      }
      if (given.channel === "board" && given.place === undefined) {
        return refused(onBoards, "place-needed", "cần ghi nơi niêm yết", "say where it hangs")
      }
      if (state.postings.some(one => hangsAt(one, given))) {
        return refused(article13, "already-there", "đang được công khai ở đó", "it is there already")
      }
      const { late, governedBy } = lateness(publishBy(state, bench), given.on)
      return accepted([
        { ...given, type: "Published", late, governedBy: [...governed(channels), ...governedBy] }
      ])
    })
}

/** Đ13.2 — "liên tục": a break starts the count again. */
const interrupt: DisclosureStepFor<"RecordInterruption"> = {
  label: { vi: "ghi nhận gián đoạn, gỡ xuống", en: "record an interruption" },
  from: ["published", "standing"],
  to: ["published", "standing"],
  who: "commune",
  rules: [boardDuration.id, loudspeakerDuration.id],
  basis: [continuous],
  decide: (state, { type: _type, ...given }) =>
    state.postings.some(one => hangsAt(one, given))
      ? accepted(
          [{ ...given, type: "Interrupted", governedBy: [] }],
          [],
          ["The days must follow one another: when it hangs again the count begins anew."]
        )
      : refused(continuous, "nothing-hangs-there", "không có gì đang công khai ở đó", "nothing hangs there")
}

/** Đ14.1 — "nội dung thay đổi, điều chỉnh phải được kịp thời công khai". */
const change: DisclosureStepFor<"ChangeInformation"> = {
  label: { vi: "thông tin thay đổi, điều chỉnh", en: "the information changes" },
  from: ["owed", "published", "fulfilled", "standing", "closed"],
  to: ["owed"],
  who: "commune",
  rules: [publication.id, republication.id],
  basis: [again],
  decide: (state, { type: _type, ...given }) =>
    under(publication.on(given.on), again, term =>
      under(republication.on(given.on), again, promptly =>
        state.postings.length + state.past.length === 0
          ? refused(
              again,
              "nothing-public-yet",
              "thông tin chưa được công khai lần nào: công khai theo văn bản mới",
              "nothing was public yet: owe the disclosure of the newer document"
            )
          : accepted(
              [{ ...given, type: "InformationChanged", governedBy: governed(term, promptly) }],
              [],
              ['A change is published "kịp thời" (Đ14.1); the term shown is the latest day of Đ12.3.']
            )
      )
    )
}

/** Đ13.2–3 — every channel has run without a break, or stands for good. */
const confirm: DisclosureStepFor<"ConfirmDisclosure"> = {
  label: { vi: "xác nhận đã công khai đủ", en: "confirm the disclosure" },
  from: ["published"],
  to: ["fulfilled", "standing", "closed"],
  who: "commune",
  rules: [boardDuration.id, loudspeakerDuration.id, permanentBoard.id],
  basis: [continuous],
  decide: (state, { on }) =>
    under(disclosureChannels.on(state.decidedOn ?? on), continuous, channels => {
      const duties = channelDuties(state, channels, on)
      const open = duties.find(one => one.state !== "met")
      if (open) {
        const where = open.place === null ? open.channel : `${open.channel} at ${open.place}`
        return refused(
          open.basis,
          "not-public-long-enough",
          open.due === null
            ? `chưa công khai: ${where}`
            : `còn phải công khai đến hết ngày ${inVietnamese(open.due)}: ${where}`,
          open.due === null
            ? `not made public: ${where}`
            : `it must stay until the end of ${open.due}: ${where}`
        )
      }
      return accepted([
        {
          type: "DisclosureConfirmed",
          on,
          permanent: duties.some(one => one.permanent),
          governedBy: governed(channels)
        }
      ])
    })
}

/** Đ14.2 — information not yet public, no longer public, or public but out of reach is given to whoever asks. */
const provide: DisclosureStepFor<"ProvideOnRequest"> = {
  label: { vi: "cung cấp thông tin theo yêu cầu", en: "provide it on request" },
  from: ["owed", "published", "fulfilled", "standing", "closed"],
  to: ["owed", "published", "fulfilled", "standing", "closed"],
  moves: [],
  who: "commune",
  rules: [],
  basis: [onRequest],
  decide: (state, { on, because }) => {
    const hangs = state.postings.some(one => one.to === null)
    const was = state.postings.length + state.past.length > 0
    const so = {
      "not-published-yet": !hangs && !was,
      "no-longer-public": !hangs && was,
      "out-of-reach": hangs
    }
    return so[because]
      ? accepted(
          [{ type: "ProvidedOnRequest", on, because, governedBy: [] }],
          [],
          ["How and how soon is for the law on access to information, whose text was not read."]
        )
      : refused(
          onRequest,
          "not-as-recorded",
          "lý do cung cấp không khớp với việc công khai đã ghi nhận",
          "the reason does not fit what was recorded of the publication"
        )
  }
}

/**
 * One matter that a commune makes public: what, when, through which channels, where and how long.
 * @law Luật 10/2022/QH15, Đ11–14
 */
export const disclosure: Procedure<DisclosureState, DisclosureCommand, DisclosureEvent> = {
  id: "disclosure",
  label: { vi: "công khai thông tin", en: "disclosure" },
  initial: newDisclosure,
  phases: disclosurePhases,
  steps: {
    OweDisclosure: owe,
    Publish: publish,
    RecordTelling: tell,
    RecordInterruption: interrupt,
    ChangeInformation: change,
    ConfirmDisclosure: confirm,
    PutOnQuarterlyList: putOnList,
    ReportToCouncil: report,
    ProvideOnRequest: provide
  },
  mandatory: disclosureMandatory,
  evolve: evolveDisclosure,
  deadlines: disclosureDeadlines
}
