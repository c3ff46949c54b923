import type { Law, Verdict } from "./law.js"
import { faithful } from "./laws/s01-faithful.js"
import { ordered } from "./laws/s02-ordered.js"
import { oneWinner } from "./laws/s03-one-winner.js"
import { singleBirth } from "./laws/s04-single-birth.js"
import { idempotent } from "./laws/s05-idempotent.js"
import { atomic } from "./laws/s06-atomic.js"
import { readYourWrites } from "./laws/s07-read-your-writes.js"
import { apart } from "./laws/s08-apart.js"
import { stablePages } from "./laws/s09-pages.js"
import { outbox } from "./laws/s10-outbox.js"
import { survivesKill } from "./laws/s11-kill.js"
import { dueEqualsRecomputation } from "./laws/s12-due.js"
import { typedFaults } from "./laws/s13-typed-faults.js"
import { noOwnClock } from "./laws/s14-no-own-clock.js"
import { closing } from "./laws/s15-closing.js"
import { oldData } from "./laws/s16-old-data.js"
import { effortOf, judge, type Runner, register, seedOf } from "./runner.js"
import { beginTrial, type StoreTrial } from "./store-trial.js"
import type { StoreUnderTest } from "./store-under-test.js"

export type StoreLaw = Law<StoreTrial>

/** The laws of a store, in their order; S11, S13 and S16 are owed by those who claim them. */
export const storeLaws: readonly StoreLaw[] = [
  faithful,
  ordered,
  oneWinner,
  singleBirth,
  idempotent,
  atomic,
  readYourWrites,
  apart,
  stablePages,
  outbox,
  survivesKill,
  dueEqualsRecomputation,
  typedFaults,
  noOwnClock,
  closing,
  oldData
]

export interface CaseStoreSuite extends StoreUnderTest {
  readonly name: string
  readonly runner: Runner
  /** Where the verdicts are written as JSON; nowhere when it is left out. */
  readonly report?: string
}

/**
 * Puts a store before its laws, one test for each, in whatever runner has `describe` and `it`.
 * What is drawn by lot is drawn from `DANCHU_SEED`, which every failure prints; `DANCHU_RUNS=10` draws ten times as often.
 */
export const caseStoreSuite = (suite: CaseStoreSuite): void => {
  const seed = seedOf()
  const effort = effortOf()
  register({
    name: suite.name,
    runner: suite.runner,
    laws: storeLaws,
    seed,
    report: suite.report,
    begin: () => beginTrial(suite, { seed, effort }),
    end: trial => trial.end()
  })
}

/** The same without a runner: what each law says of the store. */
export const judgeStore = async (
  subject: StoreUnderTest,
  laws: readonly StoreLaw[] = storeLaws,
  seed: number = seedOf()
): Promise<readonly Verdict[]> => {
  const verdicts: Verdict[] = []
  for (const law of laws) {
    const { verdict } = await judge(law, {
      begin: () => beginTrial(subject, { seed, effort: effortOf() }),
      end: trial => trial.end()
    })
    verdicts.push(verdict)
  }
  return verdicts
}
