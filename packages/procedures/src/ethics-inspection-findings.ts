import { type Citation, type CivilDate, cite, isRuling } from "@danchu/law"
import {
  conductMeasures,
  conductResultTold,
  correctionTime,
  forbiddenAtCounter
} from "@danchu/law/rules/one-stop-conduct"
import { governed, under } from "./absent.js"
import { codeOf, conduct, type EthicsStepFor, puttingRight } from "./ethics-inspection-state.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"

/** NĐ 118/2025/NĐ-CP Đ5.1, Đ9, Đ38.2: what was found, what was ordered, what came of it. */

const forbidden = cite("118/2025/NĐ-CP", "Đ5.k1", "không được thực hiện các hành vi sau đây")
const toWhomComplained = cite(
  "118/2025/NĐ-CP",
  "Đ9.k5",
  "công khai kết quả xử lý cho tổ chức, cá nhân có phản ánh"
)

/** "Kịp thời chấn chỉnh", in the words of the decree of that day. */
export const putRightOn = (on: CivilDate): readonly Citation[] => {
  const ruling = correctionTime.on(on)
  return isRuling(ruling) ? ruling.basis : [puttingRight]
}

/** NĐ 118/2025 Đ5.1 — one of the acts that it forbids; elsewhere one of the duties of the code. */
export const find: EthicsStepFor<"RecordFinding"> = {
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
export const order: EthicsStepFor<"OrderCorrection"> = {
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

export const correct: EthicsStepFor<"RecordCorrection"> = {
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
export const tell: EthicsStepFor<"TellComplainant"> = {
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
