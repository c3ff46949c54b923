import { type AuditHead, verifyAudit } from "@danchu/engine"
import { InvalidText } from "@danchu/law"
import type { Command } from "commander"
import { collect, textOf } from "../input.js"
import type { Desk } from "../program.js"
import type { Bar } from "../progress.js"

const headOf = (text: string): AuditHead => {
  const [, n, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim()) ?? []
  if (n === undefined || hash === undefined) {
    throw new InvalidText(
      "this is no head of an audit",
      text,
      "Give the number of the entry and its hash, as 1204:9f86d081…"
    )
  }
  return { n: Number(n), hash }
}

const verify = (file: string, options: { readonly head: readonly string[] }, { bar }: Desk) => {
  let shown: Bar | undefined
  try {
    return verifyAudit(textOf(file), options.head.map(headOf), (_line, of) => {
      shown ??= bar({ vi: "Soát sổ kiểm toán", en: "Verifying the audit" }, of)
      shown.step()
    })
  } finally {
    shown?.done()
  }
}

/** `danchu audit …`: whether the audit of an office is whole. */
export const auditCommands = (program: Command, desk: Desk): void => {
  program
    .command("audit")
    .description("the chained record of an office's events")
    .command("verify <file>")
    .description(
      "finds what was changed, dropped or put elsewhere in an exported audit, and where; - for standard input"
    )
    .option("--head <n:hash>", "a head that was written down elsewhere; may be given again", collect, [])
    .action(
      desk.answering((file: string, options: { readonly head: readonly string[] }) =>
        verify(file, options, desk)
      )
    )
}
