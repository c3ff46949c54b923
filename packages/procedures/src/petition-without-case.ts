import { type Answer, cite, type Ground, isRuling, type Ruling } from "@danchu/law"
import { unhandledDenunciations, usableInformation } from "@danchu/law/rules/denunciation-intake"
import { overdueDenunciation } from "@danchu/law/rules/petition-outcomes"
import { rightlyResolved, subordinateUnresolved } from "@danchu/law/rules/reception-intake"
import { governed, under } from "./absent.js"
import { listed, unlisted } from "./listed.js"
import type { PetitionIntakeEvent } from "./petition-intake-events.js"
import type { IntakeStepFor, PetitionIntakeState } from "./petition-intake-state.js"
import { accepted, type Decision, refused } from "./procedure.js"

/** Luật Tiếp công dân Đ26.1.b–c; TT 05/2021/TT-TTCP Đ14.2; Luật Tố cáo Đ24.3, Đ25: what makes no case here and goes nowhere else. */

const law = "42/2013/QH13"

const below = cite(
  law,
  "Đ26.k1.b",
  "báo cáo người có thẩm quyền yêu cầu cơ quan, tổ chức, đơn vị có thẩm quyền giải quyết"
)
const rightly = cite(law, "Đ26.k1.c", "yêu cầu công dân chấm dứt việc khiếu nại, tố cáo")
const unhandled = cite("25/2018/QH14", "Đ24.k3", "nhận được tố cáo không xử lý")
const withoutDenouncer = cite("25/2018/QH14", "Đ25.k1", "không xử lý theo quy định của Luật này")
const inspected = cite(
  "25/2018/QH14",
  "Đ25.k2",
  "tiến hành việc thanh tra, kiểm tra theo thẩm quyền hoặc chuyển"
)

const onlyOfTheseKinds = (basis: typeof below) =>
  refused(
    basis,
    "neither-complaint-nor-denunciation",
    "chỉ áp dụng với khiếu nại, tố cáo",
    "it is said of complaints and denunciations only"
  )

/** Đ26.1.b — "thuộc thẩm quyền … cấp dưới mà chưa được giải quyết"; a denunciation by post follows TT 05/2021 Đ14.2. */
export const demandResolution: IntakeStepFor<"DemandResolution"> = {
  label: { vi: "yêu cầu cấp dưới giải quyết", en: "demand that a subordinate resolve it" },
  from: ["classified", "assessed"],
  to: ["demanded"],
  who: "superior",
  rules: [subordinateUnresolved.id, overdueDenunciation.id],
  basis: [below],
  decide: (state, { type: _type, ...given }) => {
    if (state.kind !== "complaint" && state.kind !== "denunciation") return onlyOfTheseKinds(below)
    if (state.within) {
      return refused(
        below,
        "within-competence",
        "thuộc thẩm quyền giải quyết",
        "the paper is within competence"
      )
    }
    const rule: { on(on: typeof given.on): Answer<unknown> } =
      state.kind === "denunciation" && state.source !== "reception"
        ? overdueDenunciation
        : subordinateUnresolved
    return under(rule.on(given.on), below, ruling =>
      accepted(
        [{ ...given, type: "ResolutionDemanded", governedBy: governed(ruling) }],
        [{ to: "subordinate", template: "resolution-demanded", basis: ruling.basis }]
      )
    )
  }
}

/** Đ26.1.c — "đã được giải quyết đúng chính sách, pháp luật": explained, and asked to stop. */
export const explainResolved: IntakeStepFor<"ExplainResolved"> = {
  label: { vi: "giải thích vụ việc đã được giải quyết đúng", en: "explain that it was rightly resolved" },
  from: ["classified", "assessed"],
  to: ["explained"],
  who: "intake-officer",
  rules: [rightlyResolved.id],
  basis: [rightly],
  decide: (state, { type: _type, ...given }) =>
    state.kind !== "complaint" && state.kind !== "denunciation"
      ? onlyOfTheseKinds(rightly)
      : under(rightlyResolved.on(given.on), rightly, ruling =>
          accepted(
            [{ ...given, type: "ResolvedExplained", governedBy: governed(ruling) }],
            state.named ? [{ to: "sender", template: "rightly-resolved", basis: ruling.basis }] : []
          )
        )
}

const elsewhereOnly: ReadonlySet<string> = new Set(["sent-to-many", "already-guided"])

/** Whether the file itself shows that the ground does not hold. */
const contradicts = (state: PetitionIntakeState, ground: string): boolean =>
  (elsewhereOnly.has(ground) && state.within) ||
  (ground === "already-guided" && !state.guidedBefore) ||
  (ground === "anonymous" && state.named)

const left = (
  state: PetitionIntakeState,
  {
    on,
    ground,
    usable
  }: { readonly on: PetitionIntakeEvent["on"]; readonly ground: string; readonly usable: readonly string[] },
  grounds: Ruling<readonly Ground[]>
): Decision<PetitionIntakeEvent> => {
  const found = listed(grounds, ground)
  if (!found) {
    return unlisted(
      grounds,
      "not-a-ground-to-leave-it",
      "không thuộc các trường hợp không xử lý",
      "none of the grounds"
    )
  }
  if (contradicts(state, ground)) {
    return refused(
      found.basis,
      "ground-does-not-hold",
      "trường hợp nêu ra không đúng với hồ sơ",
      "the file shows otherwise"
    )
  }
  const wanted = usableInformation.on(on)
  return !elsewhereOnly.has(ground) &&
    isRuling(wanted) &&
    wanted.value.every(one => usable.includes(one.code))
    ? refused(
        [...wanted.basis, inspected],
        "usable-for-inspection",
        "nội dung rõ ràng, có chứng cứ cụ thể: phải thanh tra, kiểm tra hoặc chuyển đi",
        "clear content and concrete evidence: it goes to inspection"
      )
    : accepted([{ type: "LeftUnhandled", on, ground: found.code, governedBy: governed(grounds) }])
}

/** Luật Tố cáo Đ24.3 — "không xử lý"; Đ25.1 — nobody denounces, unless an inspection can use what it says (Đ25.2). */
export const leaveUnhandled: IntakeStepFor<"LeaveUnhandled"> = {
  label: { vi: "không xử lý tố cáo", en: "leave a denunciation unhandled" },
  from: ["classified", "assessed"],
  to: ["unhandled"],
  who: "intake-officer",
  rules: [unhandledDenunciations.id, usableInformation.id],
  basis: [unhandled, withoutDenouncer],
  decide: (state, command) =>
    state.kind === "denunciation"
      ? under(unhandledDenunciations.on(command.on), unhandled, grounds => left(state, command, grounds))
      : refused(unhandled, "not-a-denunciation", "chỉ áp dụng với tố cáo", "it is said of denunciations only")
}
