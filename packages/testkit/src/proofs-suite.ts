import type { ProofsShape } from "@danchu/engine"
import type { Verdict } from "./law.js"
import { run } from "./probe.js"
import { proofsLaws } from "./proofs-laws.js"
import type { ProofsTrial, ProofsUnderTest } from "./proofs-under-test.js"
import { judge, type Runner, register, seedOf } from "./runner.js"

let names = 0

const beginTrial = (subject: ProofsUnderTest): ProofsTrial => {
  const handles: ProofsShape[] = []
  const namespaces: string[] = []
  return {
    ...subject,
    open: async namespace => {
      const handle = await subject.open(namespace)
      handles.push(handle)
      return handle
    },
    namespace: () => {
      namespaces.push(`proofs_${process.pid.toString(36)}_${++names}`)
      return namespaces.at(-1) ?? ""
    },
    end: async () => {
      for (const { close } of handles) await run(close)
      for (const namespace of namespaces) await subject.drop?.(namespace)
    }
  }
}

export interface ProofsSuite extends ProofsUnderTest {
  readonly name: string
  readonly runner: Runner
  /** Where the verdicts are written as JSON; nowhere when it is left out. */
  readonly report?: string
}

/** Puts a store of proofs of service before its laws, one test for each. */
export const proofsSuite = (suite: ProofsSuite): void =>
  register({
    name: suite.name,
    runner: suite.runner,
    laws: proofsLaws,
    seed: seedOf(),
    report: suite.report,
    begin: () => beginTrial(suite),
    end: trial => trial.end()
  })

/** The same without a runner: what each law says of the proofs. */
export const judgeProofs = async (subject: ProofsUnderTest): Promise<readonly Verdict[]> => {
  const verdicts: Verdict[] = []
  for (const law of proofsLaws) {
    const { verdict } = await judge(law, { begin: () => beginTrial(subject), end: trial => trial.end() })
    verdicts.push(verdict)
  }
  return verdicts
}
