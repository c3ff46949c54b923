import { type Citation, type CivilDate, cite, isRuling } from "@danchu/law"
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
import { inspectionMandatory } from "./ethics-inspection-mandatory.js"
import {
  checking,
  codeOf,
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
import { listed, unlisted } from "./listed.js"
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

/** "Kịp thời chấn chỉnh", in the words of the decree of that day. */
const putRightOn = (on: CivilDate): readonly Citation[] => {
  const ruling = correctionTime.on(on)
  return isRuling(ruling) ? ruling.basis : [puttingRight]
}

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

/** NĐ 118/2025 Đ5.1 — one of the acts that it forbids; elsewhere one of the duties of the code. */
const find: EthicsStepFor<"RecordFinding"> = {
  label: { vi: "ghi nhận vi phạm", en: "record a finding" },
  from: ["inspected"],
  to: ["inspected"],
  who: "commune-chair",
  rules: [forbiddenAtCounter.id],
  basis: [forbidden, conduct],
  decide: (state, { type: _type, ...given }) => {
    const { id, act } = given.finding
    if (state.findings.some(one => one.id === id)) {
      return refused(
        [forbidden, conduct],
        "finding-recorded-before",
        "vi phạm này đã được ghi",
        "this finding was recorded before"
      )
    }
    if (state.scope === "office") {
      return state.duties.includes(act)
        ? accepted([{ ...given, type: "FindingRecorded", governedBy: [] }])
        : refused(
            codeOf(state),
            "not-a-duty-of-the-code",
            "không thuộc các nghĩa vụ của quy tắc ứng xử",
            `the duties of the code: ${state.duties.join(", ")}`
          )
    }
    return under(forbiddenAtCounter.on(given.on), forbidden, list =>
      listed(list, act)
        ? accepted([{ ...given, type: "FindingRecorded", governedBy: governed(list) }])
        : unlisted(
            list,
            "not-a-forbidden-act",
            "không thuộc những hành vi không được làm",
            "none of the forbidden acts"
          )
    )
  }
}

/** NĐ 118/2025 Đ9, Đ38.2 — put right, handle, apologise, replace, refer; by a day that the chair sets, "kịp thời". */
const order: EthicsStepFor<"OrderCorrection"> = {
  label: { vi: "yêu cầu chấn chỉnh, xử lý", en: "order a correction" },
  from: ["inspected", "concluded", "published"],
  to: ["inspected", "concluded", "published"],
  moves: [],
  who: "commune-chair",
  rules: [conductMeasures.id, correctionTime.id],
  basis: [puttingRight],
  decide: (state, { type: _type, ...given }) => {
    const { finding, measure, by } = given.correction
    if (!state.findings.some(({ id }) => id === finding)) {
      return refused(
        putRightOn(given.on),
        "no-such-finding",
        "không có vi phạm này",
        "there is no such finding"
      )
    }
    if (by < given.on) {
      return refused(
        putRightOn(given.on),
        "ordered-for-the-past",
        "ngày chấn chỉnh đã qua",
        "its day has passed"
      )
    }
    if (state.scope === "office") return accepted([{ ...given, type: "CorrectionOrdered", governedBy: [] }])
    return under(conductMeasures.on(given.on), puttingRight, list =>
      listed(list, measure)
        ? accepted([{ ...given, type: "CorrectionOrdered", governedBy: governed(list) }])
        : unlisted(
            list,
            "not-a-measure-of-the-decree",
            "không thuộc các biện pháp xử lý",
            "none of the measures"
          )
    )
  }
}

const correct: EthicsStepFor<"RecordCorrection"> = {
  label: { vi: "ghi nhận đã chấn chỉnh", en: "record a correction" },
  from: ["inspected", "concluded", "published"],
  to: ["inspected", "concluded", "published"],
  moves: [],
  who: "inspected-office",
  rules: [correctionTime.id],
  basis: [puttingRight],
  decide: (state, { type: _type, ...given }) => {
    const found = state.findings.find(({ id }) => id === given.finding)
    return found === undefined || found.by === null || found.correctedOn !== null
      ? refused(
          putRightOn(given.on),
          "no-such-open-correction",
          "không có yêu cầu chấn chỉnh này đang mở",
          "no such correction is open"
        )
      : accepted([{ ...given, type: "CorrectionRecorded", late: given.on > found.by, governedBy: [] }])
  }
}

/** NĐ 118/2025 Đ9.5 — whoever complained is told what came of it; no number of days. */
const tell: EthicsStepFor<"TellComplainant"> = {
  label: { vi: "công khai kết quả xử lý cho người phản ánh", en: "tell whoever complained" },
  from: ["concluded", "published"],
  to: ["concluded", "published"],
  moves: [],
  who: "counter-head",
  rules: [conductResultTold.id],
  basis: [toWhomComplained],
  decide: (state, { type: _type, ...given }) =>
    under(conductResultTold.on(given.on), toWhomComplained, ruling => {
      const found = state.findings.find(({ id }) => id === given.finding)
      return found?.complained && !found.told
        ? accepted(
            [{ ...given, type: "ComplainantTold", governedBy: governed(ruling) }],
            [{ to: "complainant", template: "conduct-result", basis: ruling.basis }]
          )
        : refused(
            ruling,
            "nobody-waits-for-this",
            "không có người phản ánh đang chờ kết quả này",
            "nobody who complained waits for this"
          )
    })
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
