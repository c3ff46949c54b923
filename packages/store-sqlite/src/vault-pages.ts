import type { Page, PageOf, VaultEntry } from "@danchu/engine"

/** Cuts the one entry that was read beyond the limit. */
export const pageAfter = (entries: readonly VaultEntry[], { limit }: Page): PageOf<VaultEntry> => {
  const items = entries.slice(0, limit)
  return { items, next: entries.length > limit ? String(items.at(-1)?.sequence) : null }
}
