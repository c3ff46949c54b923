import { disciplineObstacles, disciplineObstacleTime } from "@danchu/law/rules/complaint-discipline-obstacle"
import { complaintObstacles, complaintObstacleTime } from "@danchu/law/rules/complaint-obstacle"
import {
  sendSuspensionDecision,
  suspendedTime,
  suspensionGrounds
} from "@danchu/law/rules/complaint-suspension"
import { conductTransition } from "@danchu/law/rules/complaint-transition"
import {
  denunciationSuspendedTime,
  denunciationSuspensionGrounds,
  sendDenunciationSuspension
} from "@danchu/law/rules/denunciation-suspension"
import type { StoppingLaw } from "./suspension.js"

/**
 * Luật Khiếu nại Đ11a: "không được tính vào thời hạn giải quyết khiếu nại", so the terms of resolution and no other. The
 * chapter on discipline (Đ47–58) does not name Đ11a.
 */
export const complaintSuspension = {
  terms: ["complaint.resolve.first", "complaint.resolve.second"],
  grounds: suspensionGrounds,
  effect: suspendedTime,
  conduct: conductTransition,
  notice: sendSuspensionDecision,
  mayCountResumingDay: "Đ28b.k2"
} as const satisfies StoppingLaw

/** Luật Tố cáo Đ34.2: "không tính vào thời hạn giải quyết tố cáo". */
export const denunciationSuspension = {
  terms: ["denunciation.resolve"],
  grounds: denunciationSuspensionGrounds,
  effect: denunciationSuspendedTime,
  notice: sendDenunciationSuspension
} as const satisfies StoppingLaw

/** Luật Khiếu nại Đ9, second paragraph: "không tính vào thời hiệu khiếu nại". */
export const complaintObstacle = {
  terms: ["complaint.limitation"],
  grounds: complaintObstacles,
  effect: complaintObstacleTime
} as const satisfies StoppingLaw

/** Luật Khiếu nại Đ48, third paragraph: the same words for the two time limits of complaints against discipline. */
export const disciplineObstacle = {
  terms: ["discipline-complaint.limitation", "discipline-complaint.appeal"],
  grounds: disciplineObstacles,
  effect: disciplineObstacleTime
} as const satisfies StoppingLaw
