import { type Citation, type CivilDate, inVietnamese } from "@danchu/law"
import { accepted, type Decision, refused } from "./procedure.js"

interface DecisionReceived {
  readonly type: "DecisionReceived"
  readonly on: CivilDate
  readonly governedBy: []
}

/** The day on which a decision was received is recorded once: the window of the next complaint runs from it. */
export const receivedOnce = (
  window: Citation,
  before: CivilDate | null,
  on: CivilDate
): Decision<DecisionReceived> =>
  before === null
    ? accepted([{ type: "DecisionReceived", on, governedBy: [] }])
    : refused(
        window,
        "receipt-already-recorded",
        `đã ghi nhận nhận quyết định ngày ${inVietnamese(before)}`,
        `receipt was recorded on ${before}`
      )
