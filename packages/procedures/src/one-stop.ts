import { amend, consult, reply, reportSilence } from "./one-stop-consultation.js"
import {
  accept,
  askCompletion,
  complete,
  file,
  handOver,
  refuseDossier,
  transferPaper
} from "./one-stop-counter.js"
import { oneStopDeadlines } from "./one-stop-deadlines.js"
import type { OneStopCommand, OneStopEvent } from "./one-stop-events.js"
import { passOn, returnPart } from "./one-stop-linked.js"
import { oneStopMandatory } from "./one-stop-mandatory.js"
import { apologise, deliver, deliverAtOnce, refuseResult, sendBack, withdraw } from "./one-stop-result.js"
import { evolveOneStop, newOneStop, type OneStopState, oneStopPhases } from "./one-stop-state.js"
import { close, findWanting, giveBack, supplement } from "./one-stop-supplement.js"
import type { Procedure } from "./procedure.js"

/**
 * A dossier of an administrative procedure at the one-stop counter.
 * @law NĐ 118/2025/NĐ-CP, Đ15–23
 */
export const oneStop: Procedure<OneStopState, OneStopCommand, OneStopEvent> = {
  id: "one-stop",
  label: { vi: "hồ sơ một cửa", en: "one-stop dossier" },
  initial: newOneStop,
  phases: oneStopPhases,
  steps: {
    FileDossier: file,
    AskCompletion: askCompletion,
    CompleteDossier: complete,
    RefuseDossier: refuseDossier,
    AcceptDossier: accept,
    DeliverAtOnce: deliverAtOnce,
    HandOver: handOver,
    TransferPaper: transferPaper,
    ConsultBody: consult,
    RecordReply: reply,
    ReportSilence: reportSilence,
    PassOn: passOn,
    ReturnPart: returnPart,
    AmendDossier: amend,
    FindWanting: findWanting,
    ReturnDossier: giveBack,
    SupplementDossier: supplement,
    CloseDossier: close,
    Apologise: apologise,
    RefuseResult: refuseResult,
    DeliverResult: deliver,
    WithdrawDossier: withdraw,
    SendResultBack: sendBack
  },
  mandatory: oneStopMandatory,
  evolve: evolveOneStop,
  deadlines: oneStopDeadlines
}
