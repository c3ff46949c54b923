import { cite } from "@danchu/law"
import { portalPublication, reflectionPublication } from "@danchu/law/rules/regulation-reflection"
import { reflectionProgress } from "@danchu/law/rules/regulation-reflection-handling"
import { governed, under } from "./absent.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import type {
  RegulationReflectionCommand,
  RegulationReflectionEvent
} from "./regulation-reflection-events.js"
import { forward, giveBack, receive, takeUp } from "./regulation-reflection-intake.js"
import { reflectionMandatory } from "./regulation-reflection-mandatory.js"
import {
  evolveRegulationReflection,
  newRegulationReflection,
  publishOnPortalBy,
  type ReflectionStepFor,
  type RegulationReflectionState,
  regulationReflectionDeadlines,
  regulationReflectionPhases
} from "./regulation-reflection-state.js"
import { assess, decideIt, weigh, workWithSender } from "./regulation-reflection-study.js"
import { lateness } from "./term.js"

const decree = "20/2008/NĐ-CP"
const published = cite(decree, "Đ19", "có trách nhiệm tổ chức công khai kết quả xử lý phản ánh, kiến nghị")
const asked = cite(decree, "Đ12.k2", "thông báo về tình hình xử lý phản ánh, kiến nghị")

/** Đ19 — "thông qua một hoặc nhiều hình thức sau". */
const publish: ReflectionStepFor<"PublishResult"> = {
  label: { vi: "công khai kết quả xử lý", en: "publish the result" },
  from: ["decided"],
  to: ["published"],
  who: "head",
  rules: [reflectionPublication.id, portalPublication.id],
  basis: [published],
  decide: (state, { on, forms, file }, bench) =>
    under(reflectionPublication.on(on), published, known => {
      if (!forms.every(code => listed(known, code))) {
        return unlisted(
          known,
          "not-a-form-of-publication",
          "không thuộc các hình thức của Điều 19",
          "none of the forms"
        )
      }
      const timing = lateness(publishOnPortalBy(state, bench), on)
      return accepted(
        [
          {
            type: "ResultPublished",
            on,
            forms,
            file,
            late: timing.late,
            governedBy: [...governed(known), ...timing.governedBy]
          }
        ],
        forms.includes("letter") && state.named
          ? [{ to: "sender", template: "reflection-result", basis: [published] }]
          : []
      )
    })
}

/** Đ12.2 — whoever reflected may ask how it stands; the decree sets no day for the answer. */
const tellProgress: ReflectionStepFor<"TellProgress"> = {
  label: { vi: "thông báo tình hình xử lý", en: "tell how it stands" },
  from: ["received", "forwarded", "taken-up", "gathered", "well-founded", "weighed", "decided"],
  to: ["received", "forwarded", "taken-up", "gathered", "well-founded", "weighed", "decided"],
  who: "intake-officer",
  rules: [reflectionProgress.id],
  basis: [asked],
  decide: (state, { on, file }) =>
    under(reflectionProgress.on(on), asked, law =>
      state.named
        ? accepted(
            [{ type: "ProgressTold", on, file, governedBy: governed(law) }],
            [{ to: "sender", template: "progress", basis: [asked] }]
          )
        : refused(law, "nobody-to-tell", "không có người để thông báo", "nobody is known to be told")
    )
}

/**
 * A reflection or petition about an administrative regulation, from its receipt to the published result.
 * @law NĐ 20/2008/NĐ-CP, Đ5–9, Đ12, Đ14–19
 */
export const regulationReflection: Procedure<
  RegulationReflectionState,
  RegulationReflectionCommand,
  RegulationReflectionEvent
> = {
  id: "regulation-reflection",
  label: { vi: "xử lý phản ánh, kiến nghị về quy định hành chính", en: "reflection on a regulation" },
  initial: newRegulationReflection,
  phases: regulationReflectionPhases,
  steps: {
    ReceiveReflection: receive,
    ReturnReflection: giveBack,
    ForwardReflection: forward,
    TakeUpReflection: takeUp,
    WorkWithSender: workWithSender,
    AssessGrounds: assess,
    WeighRegulation: weigh,
    DecideReflection: decideIt,
    PublishResult: publish,
    TellProgress: tellProgress
  },
  mandatory: reflectionMandatory,
  evolve: evolveRegulationReflection,
  deadlines: regulationReflectionDeadlines
}
