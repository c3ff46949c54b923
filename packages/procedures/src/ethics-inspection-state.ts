import type { LocalDocument } from "@danchu/entities"
import { type Citation, type CivilDate, cite, noticed } from "@danchu/law"
import { publication } from "@danchu/law/rules/disclosure-terms"
import { correctionTime } from "@danchu/law/rules/one-stop-conduct"
import type { EthicsInspectionCommand, EthicsInspectionEvent } from "./ethics-inspection-events.js"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, type CountedTerm, openTerm, termFrom } from "./term.js"

export type EthicsInspectionPhase =
  | "new"
  | "planned"
  | "inspected"
  | "clean"
  | "concluded"
  | "published"
  | "closed"

/** A finding, what was ordered about it, and whether that was done. */
export interface KnownFinding {
  readonly id: string
  readonly complained: boolean
  readonly told: boolean
  readonly orderedOn: CivilDate | null
  readonly by: CivilDate | null
  readonly correctedOn: CivilDate | null
}

/** What one inspection has come to. */
export interface EthicsInspectionState extends CaseState {
  readonly phase: EthicsInspectionPhase
  readonly scope: "counter" | "office"
  readonly code: LocalDocument | null
  readonly duties: readonly string[]
  readonly findings: readonly KnownFinding[]
  readonly concludedOn: CivilDate | null
}

/** The step that answers one command of an inspection. */
export type EthicsStepFor<K extends EthicsInspectionCommand["type"]> = Step<
  EthicsInspectionState,
  Extract<EthicsInspectionCommand, { readonly type: K }>,
  EthicsInspectionEvent
>

export const newInspection: EthicsInspectionState = {
  phase: "new",
  lastOn: null,
  scope: "counter",
  code: null,
  duties: [],
  findings: [],
  concludedOn: null
}

/** Luật 72/2025 Đ23.4 (in wards Đ26). */
export const checking = cite(
  "72/2025/QH15",
  "Đ23.k4",
  "Lãnh đạo, chỉ đạo, đôn đốc, kiểm tra công tác của các cơ quan chuyên môn"
)

/** NĐ 118/2025 Đ38.2.d — "Kịp thời chấn chỉnh và xử lý nghiêm": no number of days. */
export const puttingRight = cite("118/2025/NĐ-CP", "Đ38.k2.d", "Kịp thời chấn chỉnh và xử lý nghiêm")

/** Luật 10/2022 Đ11.4 — the code of conduct of officials is posted for good. */
export const conduct = cite("10/2022/QH15", "Đ11.k4", "quy tắc ứng xử của người có chức vụ, quyền hạn")

/** Luật 10/2022 Đ11.10 — results of inspections, and of discipline of officials, are matter K10. */
export const results = cite("10/2022/QH15", "Đ11.k10", "vi phạm kỷ luật đối với cán bộ, công chức")

/** What duties rest on outside the counter: the code of conduct that the case brought with it. */
export const codeOf = ({ code }: EthicsInspectionState): Citation =>
  code === null ? conduct : noticed(code, code.quote)

/** Đ12.3, from the conclusion. */
export const publishBy = (state: EthicsInspectionState, bench: Bench): CountedTerm | null =>
  termFrom(publication, state.concludedOn, bench)

const updated = (
  { findings }: EthicsInspectionState,
  id: string,
  change: Partial<KnownFinding>
): readonly KnownFinding[] => findings.map(one => (one.id === id ? { ...one, ...change } : one))

const changed = (
  state: EthicsInspectionState,
  event: EthicsInspectionEvent
): Partial<EthicsInspectionState> => {
  switch (event.type) {
    case "InspectionPlanned":
      return {
        phase: "planned",
        scope: event.inspection.scope,
        code: event.code ?? null,
        duties: event.duties
      }
    case "InspectionCarriedOut":
      return { phase: "inspected" }
    case "FindingRecorded":
      return {
        findings: [
          ...state.findings,
          {
            id: event.finding.id,
            complained: event.finding.seenThrough === "petition",
            told: false,
            orderedOn: null,
            by: null,
            correctedOn: null
          }
        ]
      }
    case "CorrectionOrdered":
      return {
        findings: updated(state, event.correction.finding, {
          orderedOn: event.on,
          by: event.correction.by,
          correctedOn: null
        })
      }
    case "CorrectionRecorded":
      return { findings: updated(state, event.finding, { correctedOn: event.on }) }
    case "ComplainantTold":
      return { findings: updated(state, event.finding, { told: true }) }
    case "InspectionConcluded":
      return { phase: event.findings === 0 ? "clean" : "concluded", concludedOn: event.on }
    case "FindingsPublished":
      return { phase: "published" }
    case "InspectionClosed":
      return { phase: "closed" }
    default:
      return {}
  }
}

/** The state after one event; an unknown event of a newer release changes nothing but the day. */
export const evolveInspection = (
  state: EthicsInspectionState,
  event: EthicsInspectionEvent
): EthicsInspectionState => ({ ...state, ...changed(state, event), lastOn: event.on })

const owed = { vi: "chưa chấn chỉnh", en: "it is not put right" }

const ownDays = ({ findings }: EthicsInspectionState): readonly OpenDeadline[] =>
  findings.flatMap(({ id, orderedOn, by, correctedOn }) =>
    by === null || orderedOn === null || correctedOn !== null
      ? []
      : [
          {
            key: `correction:${id}`,
            rule: correctionTime.id,
            from: orderedOn,
            due: by,
            safeDue: by,
            owner: "inspected-office",
            basis: [puttingRight],
            lapse: owed
          }
        ]
  )

/** The publication is a term of law; the days of corrections are those that the chair set. */
export const inspectionDeadlines = (state: EthicsInspectionState, bench: Bench): readonly OpenDeadline[] => [
  ...(state.phase === "concluded" ? openTerm("publish", publishBy(state, bench), "commune", breach) : []),
  ...ownDays(state)
]

export const inspectionPhases: Readonly<Record<EthicsInspectionPhase, PhaseInfo>> = {
  new: end("chưa có kế hoạch", "not yet planned"),
  planned: noClock(
    "đã có kế hoạch kiểm tra",
    "planned",
    { vi: "chờ ngày kiểm tra; luật không ấn định", en: "it waits for its day; no law sets one" },
    checking
  ),
  inspected: noClock(
    "đã kiểm tra",
    "inspected",
    { vi: "không thấy thời hạn kết luận", en: "no term for the conclusion was found" },
    checking
  ),
  clean: end("không có vi phạm", "nothing was found"),
  concluded: clock("đã kết luận, phải công khai kết quả", "concluded, to be made public"),
  published: noClock(
    "đã công khai, theo dõi chấn chỉnh",
    "made public, corrections followed",
    {
      vi: "phải chấn chỉnh kịp thời; luật không ấn định số ngày",
      en: "promptly: the law sets no number of days, each order has its own"
    },
    puttingRight
  ),
  closed: end("đã chấn chỉnh", "put right")
}
