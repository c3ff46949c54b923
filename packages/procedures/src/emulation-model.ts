import { type Citation, type CivilDate, cite, inVietnamese, isRuling } from "@danchu/law"
import { contributionDisclosure, contributionMatters } from "@danchu/law/rules/contribution"
import { commendation, movementOrganisers, movementPlan } from "@danchu/law/rules/emulation"
import { governed, under } from "./absent.js"
import type { EmulationModelCommand, EmulationModelEvent } from "./emulation-model-events.js"
import { emulationModelMandatory } from "./emulation-model-mandatory.js"
import {
  type EmulationModelState,
  type EmulationModelStepFor,
  emulationModelPhases,
  evolveModel,
  modelDeadlines,
  movement,
  newModel,
  planOf,
  verdictOf
} from "./emulation-model-state.js"
import { accepted, type Procedure, refused } from "./procedure.js"

/**
 * Models of "Dân vận khéo". Luật 75/2015/QH13 Đ14 lets movements be organised; fields, criteria, days and recognition stand
 * in the movement's own plan, which every case brings with it and every refusal under it cites. What people give is law:
 * Luật 10/2022/QH15 Đ11.5, Đ15.1–2.
 */

const law = "10/2022/QH15"
const decided = cite(law, "Đ15.k1", "do Nhân dân đóng góp toàn bộ hoặc một phần kinh phí, tài sản, công sức")
const disclosed = cite(law, "Đ11.k5", "các khoản huy động Nhân dân đóng góp")
const praised = cite(law, "Đ8.k4", "Kịp thời biểu dương, khen thưởng các gương điển hình")

/** What the law of that day says of contributions, as far as it was read. */
const contributionsOn = (on: CivilDate): readonly Citation[] => {
  const matters = contributionMatters.on(on)
  const disclosure = contributionDisclosure.on(on)
  const read = [
    ...(isRuling(matters) ? matters.basis : []),
    ...(isRuling(disclosure) ? disclosure.basis : [])
  ]
  return read.length > 0 ? read : [decided, disclosed]
}

const propose: EmulationModelStepFor<"ProposeModel"> = {
  label: { vi: "đề xuất mô hình", en: "propose a model" },
  from: ["new"],
  to: ["proposed"],
  who: "owner",
  rules: [movementOrganisers.id, movementPlan.id],
  basis: [movement],
  decide: (_, { type: _type, ...given }) =>
    under(movementPlan.on(given.on), movement, ruling => {
      const plan = planOf(given.movement)
      if (given.model.movement !== given.movement.id) {
        return refused(
          plan,
          "model-of-another-movement",
          "mô hình thuộc phong trào khác",
          "the model belongs to another movement"
        )
      }
      if (!given.movement.fields.includes(given.model.field)) {
        return refused(
          plan,
          "not-a-field-of-the-movement",
          "không thuộc các lĩnh vực của phong trào",
          `none of the fields of the movement: ${given.movement.fields.join(", ")}`
        )
      }
      const codes = given.model.criteria.map(({ code }) => code)
      if (new Set(codes).size < codes.length) {
        return refused(
          plan,
          "criterion-named-twice",
          "có tiêu chí bị ghi hai lần",
          "a criterion is named twice"
        )
      }
      return accepted([{ ...given, type: "ModelProposed", governedBy: governed(ruling) }])
    })
}

const register: EmulationModelStepFor<"RegisterModel"> = {
  label: { vi: "đăng ký mô hình", en: "register the model" },
  from: ["proposed"],
  to: ["registered"],
  who: "owner",
  rules: [movementPlan.id],
  basis: [movement],
  decide: (state, { type: _type, ...given }) => {
    if (state.unique && given.sameAs !== undefined) {
      return refused(
        planOf(state),
        "registered-by-another-body",
        "mô hình trùng với mô hình đã được nơi khác đăng ký",
        "another body has registered the same model"
      )
    }
    const late = state.registerBy !== null && given.on > state.registerBy
    return accepted(
      [{ ...given, type: "ModelRegistered", late, governedBy: [] }],
      [],
      late
        ? [`The movement's plan asked for registration by ${inVietnamese(state.registerBy ?? given.on)}.`]
        : []
    )
  }
}

/** Every criterion is counted; a share is compared exactly where the movement sets one. */
const check: EmulationModelStepFor<"CheckModel"> = {
  label: { vi: "kiểm tra mô hình", en: "check the model" },
  from: ["registered", "recognised", "faltering"],
  to: ["registered", "recognised", "faltering"],
  moves: [
    ["recognised", "faltering"],
    ["faltering", "recognised"]
  ],
  who: "movement",
  rules: [movementPlan.id],
  basis: [movement],
  decide: (state, { type: _type, ...given }) => {
    const looked = new Set<string>(given.results.map(({ criterion }) => criterion))
    const known = new Set<string>(state.criteria.map(({ code }) => code))
    if ([...looked].some(code => !known.has(code))) {
      return refused(
        planOf(state),
        "not-a-criterion-of-the-model",
        "không thuộc các tiêu chí của mô hình",
        `the criteria of the model: ${[...known].join(", ")}`
      )
    }
    const missing = state.criteria.filter(({ code }) => !looked.has(code))
    if (missing.length > 0 || looked.size < given.results.length) {
      return refused(
        planOf(state),
        "criteria-not-all-checked-once",
        "phải kiểm tra mỗi tiêu chí đúng một lần",
        missing.length > 0
          ? `not checked: ${missing.map(({ code }) => code).join(", ")}`
          : "a criterion was checked twice"
      )
    }
    return accepted([
      { ...given, type: "ModelChecked", verdict: verdictOf(state.criteria, given.results), governedBy: [] }
    ])
  }
}

/** Luật 10/2022 Đ15.1–2, Đ11.5 — what people give rests on their own decision and is made public. */
const tie: EmulationModelStepFor<"TieContributions"> = {
  label: { vi: "gắn sổ đóng góp đã được quyết định và công khai", en: "tie the ledger of contributions" },
  from: ["registered", "recognised", "faltering"],
  to: ["registered", "recognised", "faltering"],
  moves: [],
  who: "owner",
  rules: [contributionMatters.id, contributionDisclosure.id],
  basis: [decided, disclosed],
  decide: (state, { type: _type, ...given }) =>
    under(contributionDisclosure.on(given.on), disclosed, ruling =>
      state.contributions === "none"
        ? refused(
            contributionsOn(given.on),
            "no-contributions-asked",
            "mô hình không huy động đóng góp",
            "the model asks for no contributions"
          )
        : accepted([{ ...given, type: "ContributionsTied", governedBy: governed(ruling) }])
    )
}

/** No law says when a model is recognised: the plan's criteria, and the judgement of whoever recognises it. */
const recognise: EmulationModelStepFor<"RecogniseModel"> = {
  label: { vi: "công nhận mô hình", en: "recognise the model" },
  from: ["registered"],
  to: ["recognised"],
  who: "movement",
  rules: [movementPlan.id, contributionMatters.id, contributionDisclosure.id],
  basis: [movement],
  decide: (state, { type: _type, ...given }) => {
    if (state.verdict === null) {
      return refused(planOf(state), "not-checked", "mô hình chưa được kiểm tra", "the model was not checked")
    }
    if (state.verdict === "not-met") {
      return refused(
        planOf(state),
        "criteria-not-met",
        "mô hình chưa đạt tiêu chí",
        "the criteria are not met"
      )
    }
    if (state.contributions === "asked") {
      return refused(
        contributionsOn(given.on),
        "contributions-not-decided-and-public",
        "khoản đóng góp phải do cộng đồng quyết định và được công khai",
        "contributions are first decided by the community and made public"
      )
    }
    return accepted([{ ...given, type: "ModelRecognised", governedBy: [] }])
  }
}

const decline: EmulationModelStepFor<"DeclineModel"> = {
  label: { vi: "không công nhận, nêu rõ lý do", en: "decline the model, with the reason" },
  from: ["registered"],
  to: ["declined"],
  who: "movement",
  rules: [movementPlan.id],
  basis: [movement],
  decide: (_, { type: _type, ...given }) =>
    accepted(
      [{ ...given, type: "ModelDeclined", governedBy: [] }],
      [{ to: "owner", template: "model-declined", basis: [movement] }]
    )
}

/** Luật 10/2022 Đ8.4 — "Kịp thời": no number of days. */
const commend: EmulationModelStepFor<"CommendModel"> = {
  label: { vi: "biểu dương, khen thưởng", en: "commend the model" },
  from: ["recognised"],
  to: ["recognised"],
  who: "commune",
  rules: [commendation.id],
  basis: [praised],
  decide: (_, { type: _type, ...given }) => {
    const ruling = commendation.on(given.on)
    return accepted(
      [{ ...given, type: "ModelCommended", governedBy: isRuling(ruling) ? governed(ruling) : [] }],
      [],
      ["Forms of commendation and who grants them stand in the law on emulation, which was not read here."]
    )
  }
}

const replicate: EmulationModelStepFor<"ReplicateModel"> = {
  label: { vi: "nhân rộng mô hình", en: "replicate the model" },
  from: ["recognised"],
  to: ["recognised"],
  who: "movement",
  rules: [movementPlan.id],
  basis: [movement],
  decide: (state, { type: _type, ...given }) =>
    state.copies.includes(given.copy)
      ? refused(
          planOf(state),
          "copy-recorded-before",
          "nơi nhân rộng này đã được ghi",
          "this copy was recorded before"
        )
      : accepted([{ ...given, type: "ModelReplicated", governedBy: [] }])
}

const retire: EmulationModelStepFor<"RetireModel"> = {
  label: { vi: "dừng mô hình", en: "retire the model" },
  from: ["proposed", "registered", "recognised", "faltering"],
  to: ["retired"],
  who: "movement",
  rules: [movementPlan.id],
  basis: [movement],
  decide: (_, { type: _type, ...given }) => accepted([{ ...given, type: "ModelRetired", governedBy: [] }])
}

/**
 * A model of an emulation movement, as of "Dân vận khéo": proposed, registered, checked, recognised, copied, retired.
 * @law Luật 75/2015/QH13, Đ14.2; Luật 10/2022/QH15, Đ8.4, Đ11.5, Đ15.1–2; for the rest the movement's own plan
 */
export const emulationModel: Procedure<EmulationModelState, EmulationModelCommand, EmulationModelEvent> = {
  id: "emulation-model",
  label: { vi: "mô hình “Dân vận khéo”", en: "model of an emulation movement" },
  initial: newModel,
  phases: emulationModelPhases,
  steps: {
    ProposeModel: propose,
    RegisterModel: register,
    CheckModel: check,
    TieContributions: tie,
    RecogniseModel: recognise,
    DeclineModel: decline,
    CommendModel: commend,
    ReplicateModel: replicate,
    RetireModel: retire
  },
  mandatory: emulationModelMandatory,
  evolve: evolveModel,
  deadlines: modelDeadlines
}
