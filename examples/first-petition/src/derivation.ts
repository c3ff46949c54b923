import { explain } from "@danchu/calendar"
import { resolutionTerm } from "@danchu/procedures"
import * as Effect from "effect/Effect"
import { bench, stateOf } from "./office.ts"
import { say, title } from "./print.ts"

/** The last day of one case, step by step, in Vietnamese and in English. */
export const printDerivation = (id: string) =>
  Effect.gen(function* () {
    const term = resolutionTerm(yield* stateOf(id), bench)
    title(`Vì sao là ngày này: ${id}`)
    if (term === null) {
      say("Vụ việc chưa được thụ lý.")
      return
    }
    const derivation = "derivation" in term ? term.derivation : term
    say(explain(derivation, "vi"))
    say("")
    say(explain(derivation, "en"))
  })
