import type { Verdict } from "./law.js"
import { type NotifierLaw, type NotifierTrial, notifierLaws } from "./notifier-laws.js"
import type { NotifierUnderTest } from "./notifier-under-test.js"
import { judge, type Runner, register, seedOf } from "./runner.js"

export interface NotifierSuite extends NotifierUnderTest {
  readonly name: string
  readonly runner: Runner
  /** Where the verdicts are written as JSON; nowhere when it is left out. */
  readonly report?: string
}

const begin = ({ open, deliverable, claims }: NotifierUnderTest): NotifierTrial => ({
  open,
  deliverable,
  ...(claims && { claims }),
  places: []
})

const end = async ({ places }: NotifierTrial): Promise<void> => {
  for (const place of places) await place.close?.()
}

/**
 * Puts a notifier before its laws, one test for each.
 */
export const notifierSuite = (suite: NotifierSuite): void =>
  register({
    name: suite.name,
    runner: suite.runner,
    laws: notifierLaws,
    seed: seedOf(),
    report: suite.report,
    begin: () => begin(suite),
    end
  })

/** The same without a runner: what each law says of the notifier. */
export const judgeNotifier = async (
  subject: NotifierUnderTest,
  laws: readonly NotifierLaw[] = notifierLaws
): Promise<readonly Verdict[]> => {
  const verdicts: Verdict[] = []
  for (const law of laws) verdicts.push((await judge(law, { begin: () => begin(subject), end })).verdict)
  return verdicts
}
