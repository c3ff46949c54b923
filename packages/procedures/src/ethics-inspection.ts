import { cite } from "@danchu/law"
import { disclosureMatters } from "@danchu/law/rules/disclosure-matters"
import { publication } from "@danchu/law/rules/disclosure-terms"
import { chairDirection } from "@danchu/law/rules/mobilisation"
import {
  conductMeasures,
  conductResultTold,
  correctionTime,
  forbiddenAtCounter
} from "@danchu/law/rules/one-stop-conduct"
import { governed, under } from "./absent.js"
import type { EthicsInspectionCommand, EthicsInspectionEvent } from "./ethics-inspection-events.js"
import { correct, find, order, putRightOn, tell } from "./ethics-inspection-findings.js"
import { inspectionMandatory } from "./ethics-inspection-mandatory.js"
import {
  checking,
  conduct,
  type EthicsInspectionState,
  type EthicsStepFor,
  evolveInspection,
  inspectionDeadlines,
  inspectionPhases,
  newInspection,
  publishBy,
  puttingRight,
  results
} from "./ethics-inspection-state.js"
import { accepted, type Procedure, refused } from "./procedure.js"
import { lateness } from "./term.js"

/**
 * How officials treat people: inspection, finding, correction. At the counter NĐ 118/2025/NĐ-CP (before it NĐ 61/2018) says
 * what is forbidden and what follows; elsewhere the code of conduct of the office says it, which the case brings with it.
 * Discipline itself stands in the law on cadres and civil servants, which was not read here.
 */

const forbidden = cite("118/2025/NĐ-CP", "Đ5.k1", "không được thực hiện các hành vi sau đây")
const toWhomComplained = cite(
  "118/2025/NĐ-CP",
  "Đ9.k5",
  "công khai kết quả xử lý cho tổ chức, cá nhân có phản ánh"
)

/** Luật 72/2025 Đ23.4 — a chair checks the offices under the committee; without duties there is nothing to check. */
const plan: EthicsStepFor<"PlanInspection"> = {
  label: { vi: "lập kế hoạch kiểm tra", en: "plan the inspection" },
  from: ["new"],
  to: ["planned"],
  who: "commune-chair",
  rules: [chairDirection.id, forbiddenAtCounter.id],
  basis: [checking],
  decide: (_, { type: _type, ...given }) => {
    if (given.inspection.scope === "counter") {
      return under(forbiddenAtCounter.on(given.on), forbidden, list =>
        accepted([{ ...given, type: "InspectionPlanned", governedBy: governed(list) }])
      )
    }
    return given.code === undefined || given.duties.length === 0
      ? refused(
          conduct,
          "code-of-conduct-needed",
          "ngoài Bộ phận Một cửa phải nêu quy tắc ứng xử làm căn cứ kiểm tra",
          "outside the counter name the code of conduct, and the duties that it sets"
        )
      : accepted([{ ...given, type: "InspectionPlanned", governedBy: [] }])
  }
}

const carryOut: EthicsStepFor<"CarryOutInspection"> = {
  label: { vi: "tiến hành kiểm tra", en: "carry out the inspection" },
  from: ["planned"],
  to: ["inspected"],
  who: "commune-chair",
  rules: [chairDirection.id],
  basis: [checking],
  decide: (_, { type: _type, ...given }) =>
    accepted([{ ...given, type: "InspectionCarriedOut", governedBy: [] }])
}

/** NĐ 118/2025 Đ38.2.d — every offence has its measure; where nothing was found the inspection ends. */
const conclude: EthicsStepFor<"ConcludeInspection"> = {
  label: { vi: "kết luận kiểm tra", en: "conclude the inspection" },
  from: ["inspected"],
  to: ["clean", "concluded"],
  who: "commune-chair",
  rules: [conductMeasures.id],
  basis: [puttingRight],
  decide: (state, { type: _type, ...given }) => {
    const open = state.findings.filter(({ by }) => by === null)
    return open.length > 0
      ? refused(
          putRightOn(given.on),
          "finding-without-a-measure",
          "còn vi phạm chưa có biện pháp xử lý",
          `no measure for: ${open.map(({ id }) => id).join(", ")}`
        )
      : accepted([{ ...given, type: "InspectionConcluded", findings: state.findings.length, governedBy: [] }])
  }
}

/** Luật 10/2022 Đ11.10, Đ12.3 — matter K10, within 5 working days of the conclusion. */
const publish: EthicsStepFor<"PublishFindings"> = {
  label: { vi: "công khai kết quả kiểm tra", en: "make the result public" },
  from: ["concluded"],
  to: ["published"],
  who: "commune",
  rules: [disclosureMatters.id, publication.id],
  basis: [results],
  decide: (state, { type: _type, ...given }, bench) =>
    accepted([{ ...given, type: "FindingsPublished", ...lateness(publishBy(state, bench), given.on) }])
}

const close: EthicsStepFor<"CloseInspection"> = {
  label: { vi: "kết thúc theo dõi", en: "close the inspection" },
  from: ["published"],
  to: ["closed"],
  who: "commune-chair",
  rules: [correctionTime.id, conductResultTold.id],
  basis: [puttingRight],
  decide: (state, { on }) => {
    if (state.findings.some(({ correctedOn }) => correctedOn === null)) {
      return refused(
        putRightOn(on),
        "corrections-are-open",
        "còn vi phạm chưa chấn chỉnh",
        "something is not put right"
      )
    }
    return state.scope === "counter" && state.findings.some(({ complained, told }) => complained && !told)
      ? refused(
          toWhomComplained,
          "complainants-not-told",
          "còn người phản ánh chưa được biết kết quả",
          "somebody who complained was not told"
        )
      : accepted([{ type: "InspectionClosed", on, governedBy: [] }])
  }
}

/**
 * An inspection of how officials treat people, from its plan to what was put right.
 * @law Luật 72/2025/QH15, Đ23.4, Đ26; NĐ 118/2025/NĐ-CP, Đ5.1, Đ9, Đ38.2; Luật 10/2022/QH15, Đ11.4, Đ11.10, Đ12.3
 */
export const ethicsInspection: Procedure<
  EthicsInspectionState,
  EthicsInspectionCommand,
  EthicsInspectionEvent
> = {
  id: "ethics-inspection",
  label: { vi: "kiểm tra đạo đức công vụ", en: "inspection of public-service ethics" },
  initial: newInspection,
  phases: inspectionPhases,
  steps: {
    PlanInspection: plan,
    CarryOutInspection: carryOut,
    RecordFinding: find,
    OrderCorrection: order,
    RecordCorrection: correct,
    TellComplainant: tell,
    ConcludeInspection: conclude,
    PublishFindings: publish,
    CloseInspection: close
  },
  mandatory: inspectionMandatory,
  evolve: evolveInspection,
  deadlines: inspectionDeadlines
}
