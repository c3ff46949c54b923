import { cite, inVietnamese } from "@danchu/law"
import { disclosureChannels } from "@danchu/law/rules/disclosure-channels"
import { disclosureMatters } from "@danchu/law/rules/disclosure-matters"
import {
  boardDuration,
  disclosureRegister,
  disclosureReport,
  loudspeakerDuration,
  permanentBoard,
  publication,
  specialLaw
} from "@danchu/law/rules/disclosure-terms"
import { governed, under } from "./absent.js"
import type { DisclosureCommand, DisclosureEvent } from "./disclosure-events.js"
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
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness } from "./term.js"

/** Luật 10/2022/QH15, Đ11–14. */

const law = "10/2022/QH15"
const article12 = cite(law, "Đ12.k3", "Thời điểm công khai thông tin đối với từng lĩnh vực")
const article13 = cite(law, "Đ13.k2", "Ủy ban nhân dân cấp xã có trách nhiệm niêm yết thông tin")
const continuous = cite(law, "Đ13.k2", "Thời gian niêm yết thông tin ít nhất là 30 ngày liên tục")
const list = cite(law, "Đ13.k2.p2", "Danh sách các nội dung đã được thực hiện công khai")
const again = cite(law, "Đ14.k1.p3", "phải được kịp thời công khai theo quy định tại Mục này")
const council = cite(law, "Đ14.k3", "báo cáo Hội đồng nhân dân cùng cấp về quá trình và kết quả thực hiện")

/** Đ11, Đ12.3 — a decision or document on one of the matters makes its publication due. */
const owe: DisclosureStepFor<"OweDisclosure"> = {
  label: { vi: "phát sinh nội dung phải công khai", en: "a matter must be made public" },
  from: ["new"],
  to: ["owed"],
  who: "commune",
  rules: [disclosureMatters.id, publication.id, specialLaw.id],
  basis: [article12],
  decide: (_, { type: _type, ...given }) =>
    under(publication.on(given.on), article12, term =>
      under(disclosureChannels.on(given.on), article13, channels =>
        accepted(
          [{ ...given, type: "DisclosureOwed", governedBy: governed(term, channels) }],
          [],
          given.specialLaw === undefined
            ? []
            : ["Another law sets the time or the form: its own term is not counted here (Đ12.3, Đ13.6)."]
        )
      )
    )
}

/** Đ13.1–4 — on the portal, on the boards, on the air, through the heads of the neighbourhoods; with its evidence. */
const publish: DisclosureStepFor<"Publish"> = {
  label: { vi: "công khai", en: "publish" },
  from: ["owed", "published", "standing"],
  to: ["published"],
  moves: [
    ["owed", "published"],
    ["standing", "published"]
  ],
  who: "commune",
  rules: [disclosureChannels.id, publication.id],
  basis: [article13],
  decide: (state, { type: _type, ...given }, bench) =>
    under(disclosureChannels.on(state.decidedOn ?? given.on), article13, channels => {
      const duties = channelDuties(state, channels, given.on)
      if (!duties.some(one => one.channel === given.channel && one.place === (given.place ?? null))) {
        return refused(
          channels,
          "not-a-channel-of-this-matter",
          "nội dung này không công khai bằng hình thức, tại nơi này",
          `the matter is published through: ${duties.map(one => (one.place ? `${one.channel} at ${one.place}` : one.channel)).join(", ")}`
        )
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
  from: ["published", "fulfilled", "standing"],
  to: ["owed"],
  who: "commune",
  rules: [publication.id],
  basis: [again],
  decide: (_, { type: _type, ...given }) =>
    under(publication.on(given.on), again, ruling =>
      accepted([{ ...given, type: "InformationChanged", governedBy: governed(ruling) }])
    )
}

/** Đ13.2–3 — every channel has run without a break, or stands for good. */
const confirm: DisclosureStepFor<"ConfirmDisclosure"> = {
  label: { vi: "xác nhận đã công khai đủ", en: "confirm the disclosure" },
  from: ["published"],
  to: ["fulfilled", "standing"],
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

/** Đ13.2 — "được lập, cập nhật theo từng quý". */
const putOnList: DisclosureStepFor<"PutOnQuarterlyList"> = {
  label: { vi: "đưa vào danh sách công khai theo quý", en: "put it on the quarterly list" },
  from: ["published", "fulfilled", "standing"],
  to: ["published", "fulfilled", "standing"],
  who: "commune",
  rules: [disclosureRegister.id],
  basis: [list],
  decide: (_, { on, quarter }) =>
    under(disclosureRegister.on(on), list, ruling =>
      accepted([{ type: "PutOnList", on, quarter, governedBy: governed(ruling) }])
    )
}

/** Đ14.3 — "tại kỳ họp thường lệ gần nhất, đồng thời gửi Ủy ban Mặt trận". */
const report: DisclosureStepFor<"ReportToCouncil"> = {
  label: { vi: "báo cáo Hội đồng nhân dân", en: "report to the council" },
  from: ["published", "fulfilled", "standing"],
  to: ["published", "fulfilled", "standing"],
  who: "commune",
  rules: [disclosureReport.id],
  basis: [council],
  decide: (_, { on }) =>
    under(disclosureReport.on(on), council, ruling =>
      accepted(
        [{ type: "CouncilTold", on, governedBy: governed(ruling) }],
        ["commune-council", "commune-front"].map(to => ({
          to,
          template: "disclosure-report",
          basis: [council]
        }))
      )
    )
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
    RecordInterruption: interrupt,
    ChangeInformation: change,
    ConfirmDisclosure: confirm,
    PutOnQuarterlyList: putOnList,
    ReportToCouncil: report
  },
  evolve: evolveDisclosure,
  deadlines: disclosureDeadlines
}
