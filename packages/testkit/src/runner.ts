import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import type { Law, Verdict } from "./law.js"

/** What a suite needs of a test runner: those of Node, vitest, jest, mocha and bun will do. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown
  /** The time in milliseconds that a law may take is the third argument; a runner that wants it elsewhere ignores it. */
  readonly it: (name: string, body: () => Promise<void>, timeout: number) => unknown
}

/**
 * The seed of everything that a suite draws by lot: `DANCHU_SEED` where it is set, else a new one.
 * A law that breaks says which it was.
 */
export const seedOf = (environment: Readonly<Record<string, string | undefined>> = process.env): number => {
  const given = Number(environment["DANCHU_SEED"])
  return Number.isInteger(given) && given !== 0 ? given : Math.floor(Math.random() * 0x7fff_fffe) + 1
}

/** How often the laws draw: 1, or `DANCHU_RUNS` for a long night. */
export const effortOf = (environment: Readonly<Record<string, string | undefined>> = process.env): number => {
  const given = Number(environment["DANCHU_RUNS"])
  return given > 0 ? given : 1
}

const longest = 180_000

interface Suite<Trial> {
  readonly name: string
  readonly runner: Runner
  readonly laws: readonly Law<Trial>[]
  readonly seed: number
  /** Where `conformance.json` goes; none when it is left out. */
  readonly report: string | undefined
  readonly begin: (law: Law<Trial>) => Trial
  readonly end: (trial: Trial) => Promise<void>
}

/** What went wrong first: a drawn counterexample says in its cause why it is one. */
const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${wordsOf(error.cause)}\n${error.message}`
}

interface Judgement {
  readonly verdict: Verdict
  readonly error?: unknown
}

/** Puts one adapter before one law; it never throws. */
export const judge = async <Trial>(
  law: Law<Trial>,
  suite: Pick<Suite<Trial>, "begin" | "end">
): Promise<Judgement> => {
  const { id, sentence } = law
  const trial = suite.begin(law)
  const missing = law.declined?.(trial) ?? null
  if (missing !== null) return { verdict: { law: id, sentence, result: "not-claimed", why: missing } }
  try {
    await law.check(trial)
    await suite.end(trial)
    return { verdict: { law: id, sentence, result: "kept" } }
  } catch (error) {
    await suite.end(trial).catch(() => {})
    return { verdict: { law: id, sentence, result: "broken", why: wordsOf(error) }, error }
  }
}

const byNumber = (a: Verdict, b: Verdict): number => Number(a.law.slice(1)) - Number(b.law.slice(1))

/** Registers one test for each law; a law that is not claimed is a line of the report and no test. */
export const register = <Trial>(suite: Suite<Trial>): void => {
  const { name, runner, laws, seed, report } = suite
  const verdicts = new Map<string, Verdict>()
  const record = (verdict: Verdict): void => {
    verdicts.set(verdict.law, verdict)
    if (report === undefined) return
    mkdirSync(dirname(report), { recursive: true })
    const laws = [...verdicts.values()].sort(byNumber)
    writeFileSync(report, `${JSON.stringify({ name, seed, laws }, null, 2)}\n`)
  }
  runner.describe(`${name} (DANCHU_SEED=${seed})`, () => {
    for (const law of laws) {
      const missing = law.declined?.(suite.begin(law)) ?? null
      if (missing !== null) {
        record({ law: law.id, sentence: law.sentence, result: "not-claimed", why: missing })
        continue
      }
      const body = async (): Promise<void> => {
        const { verdict, error } = await judge(law, suite)
        record(verdict)
        if (verdict.result !== "broken") return
        const told = `${law.id} is broken: ${verdict.why}\nThe harm: ${law.harm}\nReplay: DANCHU_SEED=${seed}`
        throw new Error(told, { cause: error })
      }
      runner.it(`${law.id} ${law.sentence}`, body, longest)
    }
  })
}
