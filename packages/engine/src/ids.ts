import { InvalidText } from "@danchu/law"

declare const tenanted: unique symbol
declare const cased: unique symbol
declare const commanded: unique symbol

/** The office whose cases these are; nothing is ever read across two of them. */
export type TenantId = string & { readonly [tenanted]: "TenantId" }

/** One case of one tenant; opaque, and never a person's name or number. */
export type CaseId = string & { readonly [cased]: "CaseId" }

/** One wish of one caller: the same id given twice is done once. Unique within the tenant. */
export type CommandId = string & { readonly [commanded]: "CommandId" }

/** The address of a case; every key leads with the tenant. */
export interface CaseKey {
  readonly tenant: TenantId
  readonly caseId: CaseId
}

const longest = 200

const checked = (what: string, text: string): string => {
  const why =
    text.length === 0
      ? "it is empty"
      : text.length > longest
        ? `it is longer than ${longest} characters`
        : /\p{Cc}|\p{Cs}/u.test(text)
          ? "it holds a control character or half a character"
          : text.normalize("NFC") === text
            ? null
            : "it is not in Unicode form NFC, so two ids could look the same"
  if (why !== null) {
    throw new InvalidText(
      `this is no ${what}: ${why}`,
      what,
      `Give 1–${longest} printable characters in NFC.`
    )
  }
  return text
}

/**
 * The id of an office.
 * @throws InvalidText when it is empty, over 200 characters, not NFC, or holds a control character
 */
export const tenantId = (text: string): TenantId => checked("tenant id", text) as TenantId

/**
 * The id of a case.
 * @throws InvalidText when it is empty, over 200 characters, not NFC, or holds a control character
 * @example
 * ```ts
 * caseId("2026/0117") // "2026/0117"
 * ```
 */
export const caseId = (text: string): CaseId => checked("case id", text) as CaseId

/**
 * The id of a command.
 * @throws InvalidText when it is empty, over 200 characters, not NFC, or holds a control character
 */
export const commandId = (text: string): CommandId => checked("command id", text) as CommandId
