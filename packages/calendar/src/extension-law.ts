import { denunciationExtensionGrounds } from "@danchu/law/rules/denunciation-extension"
import type { ExtensionLaw } from "./extension.js"

/** Luật Tố cáo Đ30.2–3: "có thể gia hạn giải quyết tố cáo". */
export const denunciationExtension = {
  terms: ["denunciation.resolve"],
  grounds: denunciationExtensionGrounds
} as const satisfies ExtensionLaw
