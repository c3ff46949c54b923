import { makeMemoryStore } from "@danchu/engine"
import * as fc from "fast-check"
import { someInstant } from "../sample.js"
import type { StoreTrial } from "../store-trial.js"
import type { Step } from "./step.js"

/** Tells stories of such steps to the store and to the model, and stops at the first word on which they differ. */
export const tellStories = (
  { seed, effort, namespace, open }: StoreTrial,
  runs: number,
  steps: readonly fc.Arbitrary<Step>[]
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.commands([...steps], { maxCommands: 40, size: "max" }), story =>
      fc.asyncModelRun(async () => {
        const name = namespace()
        const reopen = () => open(name)
        return {
          model: { store: makeMemoryStore(), now: someInstant, commands: 0, leases: [] },
          real: { store: await reopen(), reopen }
        }
      }, story)
    ),
    { seed, numRuns: Math.ceil(runs * effort) }
  )
