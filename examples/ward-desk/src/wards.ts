import type { CivilDate } from "@danchu/law"
import { Fault } from "@danchu/law"
import { unitOf } from "@danchu/units"

/** The name that the unit with this code bears today; the code itself where there is no such unit. */
export const wardName = (code: string, today: CivilDate): string => {
  try {
    return unitOf(code, today).name
  } catch (error) {
    if (error instanceof Fault) return code
    throw error
  }
}
