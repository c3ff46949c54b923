import { addWorkingDays, isWorkingDay, nextWorkingDay } from "@danchu/calendar"
import { addDays, type Citation, type CivilDate, cite, isRuling } from "@danchu/law"
import { dossierHandOver } from "@danchu/law/rules/dossier-hand-over"
import {
  dossierClosing,
  onlineAnswer,
  paperTransfer,
  resultCorrection,
  returnForSupplement
} from "@danchu/law/rules/one-stop"
import type { OneStopState } from "./one-stop-state.js"
import type { Bench } from "./procedure.js"
import { type CountedTerm, termFrom } from "./term.js"

/** The day on which the published time of the procedure ends; NĐ 118 Đ17.3 has it run from the complete receipt. */
export const appointment = (
  term: OneStopState["term"],
  receivedOn: CivilDate,
  { calendar }: Bench
): CivilDate =>
  term.count === 0
    ? receivedOn
    : term.unit === "working-day"
      ? addWorkingDays(calendar, receivedOn, term.count)
      : nextWorkingDay(calendar, addDays(receivedOn, term.count))

const rightAfter = cite("118/2025/NĐ-CP", "Đ18", "Ngay sau khi tiếp nhận hồ sơ thủ tục hành chính")
const electronicAtOnce = cite(
  "118/2025/NĐ-CP",
  "Đ20.k1.a",
  "chuyển ngay hồ sơ điện tử đến cơ quan có thẩm quyền xử lý"
)

/** The day by which the counter hands the dossier over: the same, or what came in person after the cut-off on the next working day. */
export const handOverOn = (
  state: OneStopState,
  { calendar }: Bench
): { readonly due: CivilDate; readonly basis: readonly Citation[] } | null => {
  if (state.receivedOn === null) return null
  const cutOff = dossierHandOver.on(state.receivedOn)
  if (!isRuling(cutOff)) return null
  if (state.level === "another") return { due: state.receivedOn, basis: [electronicAtOnce] }
  if (state.channel === "online") return { due: state.receivedOn, basis: [rightAfter] }
  const atOnce = isWorkingDay(calendar, state.receivedOn) && state.receivedAt <= cutOff.value.after
  return {
    due: atOnce ? state.receivedOn : nextWorkingDay(calendar, addDays(state.receivedOn, 1)),
    basis: cutOff.basis
  }
}

/** NĐ 118 Đ19.5 — from the receipt of the dossier. */
export const returnBy = (state: OneStopState, bench: Bench): CountedTerm | null =>
  termFrom(returnForSupplement, state.receivedOn, bench)

/** NĐ 118 Đ19.5 — the applicant's time to complete it; after it the counter closes the dossier. */
export const closingAfter = (state: OneStopState, bench: Bench): CountedTerm | null =>
  termFrom(dossierClosing, state.returnedOn, bench)

export const correctBy = (state: OneStopState, bench: Bench): CountedTerm | null =>
  termFrom(resultCorrection, state.sentBackOn, bench)

/** NĐ 118 Đ20.1.a — of paper only, and only where who decides is of another level. */
export const transferPaperBy = (state: OneStopState, bench: Bench): CountedTerm | null =>
  state.level === "another" && state.channel !== "online" && !state.paperTransferred
    ? termFrom(paperTransfer, state.receivedOn, bench)
    : null

/** NĐ 118 Đ17.2.c — in the counter's hours, where they and the hour of receipt are known. */
export const answerOnlineBy = (state: OneStopState, bench: Bench): CountedTerm | null =>
  state.channel === "online" && state.officeHours.length > 0 && state.filedAt !== ""
    ? termFrom(onlineAnswer, state.filedOn, bench, { at: state.filedAt, officeHours: state.officeHours })
    : null
