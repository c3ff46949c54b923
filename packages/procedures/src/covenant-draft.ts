import { cite, isRuling, leastReaching, reaches } from "@danchu/law"
import {
  covenantInitiative,
  covenantInitiativeBelow,
  draftingTeam,
  draftOpinions,
  draftPosting
} from "@danchu/law/rules/covenant"
import { covenantTransition } from "@danchu/law/rules/covenant-transition"
import { governed, under } from "./absent.js"
import type { CovenantStepFor } from "./covenant-state.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"

/** NĐ 61/2023/NĐ-CP, Đ7–9, Đ24: a covenant is proposed, drafted and posted, or was there before the decree. */

const decree = "61/2023/NĐ-CP"

const proposed = cite(decree, "Đ7.k1", "phải thống nhất với Trưởng ban công tác Mặt trận ở cộng đồng dân cư")

const byCitizen = cite(
  decree,
  "Đ7.k3",
  "được 10% trở lên tổng số hộ gia đình tại cộng đồng dân cư đồng thuận"
)

const drafted = cite(decree, "Đ8.k1", "lựa chọn người tham gia và thành lập Tổ soạn thảo hương ước, quy ước")

const hangs = cite(decree, "Đ9.k1", "phải được niêm yết công khai tại nhà văn hóa")

const heard = cite(
  decree,
  "Đ9.k2",
  "tổ chức lấy ý kiến của hộ gia đình, công dân cư trú tại cộng đồng dân cư về dự thảo"
)

const goesOn = cite(
  decree,
  "Đ24.k1",
  "được tiếp tục thực hiện cho đến khi được sửa đổi, bổ sung, thay thế hoặc bãi bỏ"
)

/** Đ24 — one approved before the decree goes on where it fits Điều 4; one that does not was to be replaced. */
export const recordExisting: CovenantStepFor<"RecordExisting"> = {
  label: { vi: "ghi nhận hương ước, quy ước đã có", en: "record one that was there before" },
  from: ["new"],
  to: ["in-force"],
  who: "neighbourhood-head",
  rules: [],
  basis: [goesOn],
  decide: (_, { type: _type, ...given }) => {
    const { on, approvedOn, fitsArticle4 } = given
    if (isRuling(draftPosting.on(approvedOn))) {
      return refused(
        goesOn,
        "not-before-the-decree",
        "chỉ áp dụng cho hương ước, quy ước được phê duyệt, công nhận trước ngày Nghị định có hiệu lực",
        "this is for covenants approved before the decree"
      )
    }
    const judged = covenantTransition.governs({ approved: approvedOn, fitsArticle4, on })
    return accepted([{ ...given, type: "ExistingRecorded", governedBy: [] }], [], judged.warnings)
  }
}

/** Đ7 — the head with the Front's committee; a citizen with 10 % of the households, or with the Front's approval. */
export const propose: CovenantStepFor<"ProposeCovenant"> = {
  label: { vi: "đề xuất nội dung", en: "propose it" },
  from: ["new"],
  to: ["drafting"],
  who: "head-or-citizen",
  rules: [covenantInitiative.id, covenantInitiativeBelow.id],
  basis: [proposed, byCitizen],
  decide: (_, { type: _type, ...given }) =>
    under(covenantInitiative.on(given.on), byCitizen, share => {
      const enough =
        given.by === "citizen" &&
        reaches(share.value, Math.min(given.consenting, given.households), given.households)
      if (!given.frontAgrees && !enough) {
        return given.by === "head"
          ? refused(proposed, "front-must-agree", "chưa thống nhất với Mặt trận", "the Front has not agreed")
          : refused(
              share,
              "not-enough-consents",
              `cần ${leastReaching(share.value, given.households)}/${given.households} hộ đồng thuận`,
              `${leastReaching(share.value, given.households)} of ${given.households} households must consent, or the Front`
            )
      }
      if (given.consenting > given.households) {
        return refused(
          byCitizen,
          "more-than-there-are",
          "số hộ đồng thuận nhiều hơn tổng số hộ",
          "more consent than there are"
        )
      }
      return accepted([{ ...given, type: "CovenantProposed", governedBy: governed(share) }])
    })
}

/** Đ8.1–2 — chosen with the Front's head; elders and a speaker of the language where ethnic minorities live. */
export const formTeam: CovenantStepFor<"FormDraftingTeam"> = {
  label: { vi: "thành lập Tổ soạn thảo", en: "form the drafting team" },
  from: ["drafting"],
  to: ["drafting"],
  who: "neighbourhood-head",
  rules: [draftingTeam.id],
  basis: [drafted],
  decide: (_, { type: _type, ...given }) =>
    under(draftingTeam.on(given.on), drafted, law => {
      const missing = given.minorityArea
        ? law.value.inMinorityAreas.filter(one => !given.members.includes(one))
        : []
      return !given.agreedWithFront || missing.length > 0
        ? refused(
            law,
            "team-not-as-the-decree-asks",
            "cần phối hợp với Mặt trận; vùng dân tộc thiểu số cần già làng, trưởng bản và người biết tiếng dân tộc",
            "the Front takes part; where ethnic minorities live an elder and a speaker of the language are on it"
          )
        : accepted([{ ...given, type: "DraftingTeamFormed", governedBy: governed(law) }])
    })
}

/** Đ9.2 — in one or several forms of the decree; the team sums them up and completes the draft (Đ9.4). */
export const gather: CovenantStepFor<"GatherOpinions"> = {
  label: { vi: "lấy ý kiến về dự thảo", en: "gather opinions on the draft" },
  from: ["posted"],
  to: ["posted"],
  who: "neighbourhood-head",
  rules: [draftOpinions.id],
  basis: [heard],
  decide: (_, { type: _type, ...given }) =>
    under(draftOpinions.on(given.on), heard, law =>
      given.forms.every(one => listed(law, one))
        ? accepted([{ ...given, type: "OpinionsGathered", governedBy: governed(law) }])
        : unlisted(
            law,
            "not-a-form-of-gathering",
            "không thuộc các hình thức lấy ý kiến",
            "none of the forms"
          )
    )
}

/** Đ9.1 — the draft hangs "không ít hơn 30 (ba mươi) ngày, kể từ ngày niêm yết". */
export const post: CovenantStepFor<"PostDraft"> = {
  label: { vi: "niêm yết dự thảo", en: "post the draft" },
  from: ["drafting"],
  to: ["posted"],
  who: "neighbourhood-head",
  rules: [draftPosting.id],
  basis: [hangs],
  decide: (state, { type: _type, ...given }) =>
    under(draftPosting.on(given.on), hangs, law =>
      state.draftingTeam
        ? accepted([{ ...given, type: "DraftPosted", governedBy: governed(law) }])
        : refused(
            drafted,
            "no-drafting-team",
            "chưa thành lập Tổ soạn thảo",
            "the drafting team was not formed"
          )
    )
}

export const takeDown: CovenantStepFor<"TakeDraftDown"> = {
  label: { vi: "gỡ dự thảo để sửa", en: "take the draft down" },
  from: ["posted"],
  to: ["drafting"],
  who: "neighbourhood-head",
  rules: [draftPosting.id],
  basis: [hangs],
  decide: (_, { on, reason }) => accepted([{ type: "DraftTakenDown", on, reason, governedBy: [] }])
}
