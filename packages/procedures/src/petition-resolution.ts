import { type CivilDate, cite } from "@danchu/law"
import { petitionOutOfCompetence, receptionReply } from "@danchu/law/rules/reception-intake"
import { petitionResolution } from "@danchu/law/rules/regulation-reflection"
import { governed, under } from "./absent.js"
import { processBy, unprocessed } from "./petition-intake-state.js"
import type { PetitionCommand, PetitionEvent } from "./petition-resolution-events.js"
import { petitionMandatory } from "./petition-resolution-mandatory.js"
import { end, noClock } from "./phase.js"
import {
  accepted,
  type Bench,
  type CaseState,
  type OpenDeadline,
  type Procedure,
  refused,
  type Step
} from "./procedure.js"
import { breach, type CountedTerm, lateness, openTerm, termFrom } from "./term.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ25–28: no text gives a term of resolving a petition; only the answer of Đ28.1 has one. */

export type PetitionPhase = "new" | "received" | "forwarded" | "taken-up" | "resolved" | "told"

/** What a petition or reflection has come to. */
export interface PetitionState extends CaseState {
  readonly phase: PetitionPhase
  readonly receivedOn: CivilDate | null
  readonly atReception: boolean
  readonly named: boolean
  /** The sender was told of the taking up or the forwarding (Đ28.1.a, d). */
  readonly answered: boolean
}

const newPetition: PetitionState = {
  phase: "new",
  lastOn: null,
  receivedOn: null,
  atReception: false,
  named: false,
  answered: false
}

type StepFor<K extends PetitionCommand["type"]> = Step<
  PetitionState,
  Extract<PetitionCommand, { readonly type: K }>,
  PetitionEvent
>

const law = "42/2013/QH13"
const takenIn = cite(law, "Đ25.k1", "tiếp nhận đơn khiếu nại, tố cáo, kiến nghị, phản ánh")
const unclear = cite(law, "Đ25.k2.p2", "trường hợp nội dung trình bày chưa rõ ràng, đầy đủ")
const within = cite(
  law,
  "Đ26.k2.a",
  "báo cáo người có thẩm quyền để nghiên cứu, xem xét, giải quyết hoặc phân công bộ phận"
)
const elsewhere = cite(law, "Đ26.k2.b", "Trường hợp kiến nghị, phản ánh không thuộc thẩm quyền giải quyết")
const toldOn = cite(law, "Đ27.k1", "thông báo kết quả xử lý cho người tiếp công dân để thông báo lại")
const answer = cite(law, "Đ28.k1", "trả lời trực tiếp hoặc thông báo bằng văn bản")

const changed = (event: PetitionEvent): Partial<PetitionState> => {
  switch (event.type) {
    case "PetitionReceived":
      return {
        phase: "received",
        receivedOn: event.on,
        atReception: event.source === "reception",
        named: event.sender !== undefined
      }
    case "PetitionTakenUp":
      return { phase: "taken-up" }
    case "PetitionForwarded":
      return { phase: "forwarded" }
    case "SenderAnswered":
      return { answered: true }
    case "PetitionResolved":
      return { phase: "resolved" }
    case "ResultTold":
      return { phase: "told" }
    default:
      return {}
  }
}

/** Đ28.1 — for what somebody brought to citizen reception only. */
const answerBy = (state: PetitionState, bench: Bench): CountedTerm | null =>
  state.atReception && state.named ? termFrom(receptionReply, state.receivedOn, bench) : null

const deadlines = (state: PetitionState, bench: Bench): readonly OpenDeadline[] => [
  ...(state.answered || state.phase === "told"
    ? []
    : openTerm("answer-sender", answerBy(state, bench), "reception-officer", breach)),
  ...(state.phase === "received"
    ? openTerm("process", processBy(state.receivedOn, bench), "intake-officer", unprocessed)
    : [])
]

/** Đ25.1 — petitions and reflections are taken in like the rest. */
const receive: StepFor<"ReceivePetition"> = {
  label: { vi: "tiếp nhận kiến nghị, phản ánh", en: "receive the petition" },
  from: ["new"],
  to: ["received"],
  who: "intake-officer",
  rules: [petitionResolution.id],
  basis: [takenIn],
  decide: (_, { type: _type, ...given }) =>
    under(petitionResolution.on(given.on), takenIn, ruling =>
      accepted([{ ...given, type: "PetitionReceived", governedBy: governed(ruling) }])
    )
}

/** Đ25.2 — "đề nghị … trình bày bổ sung hoặc bổ sung tài liệu, chứng cứ"; the clock of Đ28.1 runs on. */
const askSupplement: StepFor<"AskSupplement"> = {
  label: { vi: "đề nghị trình bày, bổ sung tài liệu", en: "ask for more" },
  from: ["received", "taken-up"],
  to: ["received", "taken-up"],
  who: "intake-officer",
  rules: [],
  basis: [unclear],
  decide: (state, { on, file }) =>
    state.named
      ? accepted(
          [{ type: "SupplementAsked", on, file, governedBy: [] }],
          [{ to: "sender", template: "supplement-asked", basis: [unclear] }]
        )
      : refused(unclear, "nobody-to-ask", "không có người để hỏi", "nobody is known to be asked")
}

/** Đ26.2.a — reported to who is competent, or given to a unit "nghiên cứu, xem xét, giải quyết". */
const takeUp: StepFor<"TakeUpPetition"> = {
  label: { vi: "thụ lý, phân công xem xét", en: "take it up" },
  from: ["received"],
  to: ["taken-up"],
  who: "head",
  rules: [petitionResolution.id],
  basis: [within],
  decide: (_, { on, by, file }) =>
    under(petitionResolution.on(on), within, ruling =>
      accepted([{ type: "PetitionTakenUp", on, by, file, governedBy: governed(ruling) }])
    )
}

/** Đ26.2.b — "chuyển đơn hoặc chuyển bản ghi lại nội dung trình bày"; a petition is never sent back with guidance. */
const forward: StepFor<"ForwardPetition"> = {
  label: { vi: "chuyển cơ quan có thẩm quyền", en: "forward it" },
  from: ["received"],
  to: ["forwarded"],
  who: "intake-officer",
  rules: [petitionOutOfCompetence.id],
  basis: [elsewhere],
  decide: (_, { on, file }) =>
    under(petitionOutOfCompetence.on(on), elsewhere, ruling =>
      accepted([{ type: "PetitionForwarded", on, file, governedBy: governed(ruling) }])
    )
}

/** Đ28.1.a, d — within 10 working days: it was taken up, or it was forwarded. */
const reply: StepFor<"ReplyToSender"> = {
  label: { vi: "trả lời người kiến nghị, phản ánh", en: "answer the sender" },
  from: ["taken-up", "forwarded", "resolved"],
  to: ["taken-up", "forwarded", "resolved"],
  who: "reception-officer",
  rules: [receptionReply.id],
  basis: [answer],
  decide: (state, { on, file }, bench) =>
    state.answered || !state.named
      ? refused(answer, "nobody-to-answer", "không có người chờ trả lời", "nobody waits for an answer")
      : accepted(
          [{ type: "SenderAnswered", on, file, ...lateness(answerBy(state, bench), on) }],
          [{ to: "sender", template: "answer", basis: [answer] }]
        )
}

/** Đ26.2.a — "nghiên cứu, xem xét, giải quyết"; what the answer must be the law leaves to who is competent. */
const resolve: StepFor<"ResolvePetition"> = {
  label: { vi: "giải quyết", en: "resolve" },
  from: ["taken-up"],
  to: ["resolved"],
  who: "resolver",
  rules: [petitionResolution.id],
  basis: [within],
  decide: (_, { on, outcome, file }) =>
    under(petitionResolution.on(on), within, ruling =>
      accepted([{ type: "PetitionResolved", on, outcome, file, governedBy: governed(ruling) }])
    )
}

/** Đ27.1 — "thông báo kết quả xử lý cho người tiếp công dân để thông báo lại cho người đến …". */
const tell: StepFor<"TellResult"> = {
  label: { vi: "thông báo kết quả xử lý", en: "tell the result" },
  from: ["resolved"],
  to: ["told"],
  who: "resolver",
  rules: [],
  basis: [toldOn],
  decide: (state, { on, file }) =>
    accepted(
      [{ type: "ResultTold", on, file, governedBy: [] }],
      [
        { to: "reception-officer", template: "petition-result", basis: [toldOn] },
        ...(state.named ? [{ to: "sender", template: "petition-result", basis: [toldOn] }] : [])
      ]
    )
}

const noTerm = {
  vi: "không thấy thời hạn giải quyết kiến nghị, phản ánh; chỉ có thời hạn trả lời của Điều 28",
  en: "no term of resolving a petition was found; only the answer of Điều 28 has one"
}

/**
 * A petition or reflection (kiến nghị, phản ánh) of the law on citizen reception, from its receipt to the result told.
 * @law Luật Tiếp công dân 42/2013/QH13, Đ25–28
 */
export const petition: Procedure<PetitionState, PetitionCommand, PetitionEvent> = {
  id: "petition",
  label: { vi: "giải quyết kiến nghị, phản ánh", en: "petition or reflection" },
  initial: newPetition,
  phases: {
    new: end("chưa tiếp nhận", "not yet received"),
    received: noClock("đã tiếp nhận", "received", noTerm, answer),
    forwarded: end("đã chuyển cơ quan có thẩm quyền", "forwarded"),
    "taken-up": noClock("đang xem xét, giải quyết", "being resolved", noTerm, within),
    resolved: noClock(
      "đã giải quyết",
      "resolved",
      {
        vi: "luật không ấn định số ngày thông báo kết quả kiến nghị, phản ánh; trả lời phải kịp thời",
        en: "no number of days is set for telling the result; the answer must be timely"
      },
      toldOn,
      cite("10/2022/QH15", "Đ35.k2.b", "trả lời kịp thời khiếu nại, tố cáo, kiến nghị, phản ánh của công dân")
    ),
    told: end("đã thông báo kết quả", "result told")
  },
  steps: {
    ReceivePetition: receive,
    AskSupplement: askSupplement,
    TakeUpPetition: takeUp,
    ForwardPetition: forward,
    ReplyToSender: reply,
    ResolvePetition: resolve,
    TellResult: tell
  },
  mandatory: petitionMandatory,
  evolve: (state, event) => ({ ...state, ...changed(event), lastOn: event.on }),
  deadlines
}
