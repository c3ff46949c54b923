import type * as Effect from "effect/Effect"
import type { Verdict } from "./law.js"
import { run } from "./probe.js"
import { judge, type Runner, register, seedOf } from "./runner.js"
import { vaultLaws } from "./vault-laws.js"
import type { VaultTrial, VaultUnderTest } from "./vault-under-test.js"

let names = 0

const beginTrial = (subject: VaultUnderTest): VaultTrial => {
  const handles: { readonly close: Effect.Effect<void> }[] = []
  const namespaces: string[] = []
  const kept = async <T extends { readonly close: Effect.Effect<void> }>(opening: Promise<T>): Promise<T> => {
    const handle = await opening
    handles.push(handle)
    return handle
  }
  return {
    ...subject,
    open: namespace => kept(subject.open(namespace)),
    openStore: namespace => kept(subject.openStore(namespace)),
    namespace: () => {
      namespaces.push(`vault_${process.pid.toString(36)}_${++names}`)
      return namespaces.at(-1) ?? ""
    },
    end: async () => {
      for (const { close } of handles) await run(close)
      for (const namespace of namespaces) await subject.drop?.(namespace)
    }
  }
}

export interface VaultSuite extends VaultUnderTest {
  readonly name: string
  readonly runner: Runner
  /** Where the verdicts are written as JSON; nowhere when it is left out. */
  readonly report?: string
}

/** Puts a vault's rows before their laws, one test for each. */
export const vaultSuite = (suite: VaultSuite): void =>
  register({
    name: suite.name,
    runner: suite.runner,
    laws: vaultLaws,
    seed: seedOf(),
    report: suite.report,
    begin: () => beginTrial(suite),
    end: trial => trial.end()
  })

/** The same without a runner: what each law says of the vault. */
export const judgeVault = async (subject: VaultUnderTest): Promise<readonly Verdict[]> => {
  const verdicts: Verdict[] = []
  for (const law of vaultLaws) {
    const { verdict } = await judge(law, { begin: () => beginTrial(subject), end: trial => trial.end() })
    verdicts.push(verdict)
  }
  return verdicts
}
