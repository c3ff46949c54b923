import * as Effect from "effect/Effect"
import { answering } from "../answering.js"
import { numberAfter, pageOfRecord } from "../cursor.js"
import type { TenantId } from "../ids.js"
import type { Grant, NewVaultEntry, SealedRecord, VaultEntry, VaultRowsShape } from "../ports/vault.js"

const at = (tenant: TenantId, id: string): string => `${tenant}\u0001${id}`

/** Sealed identities in memory: the model that the other vaults are held against. Nothing outlives the process. */
export const makeMemoryVaultRows = (): VaultRowsShape => {
  const records = new Map<string, SealedRecord>()
  const grants = new Map<string, Grant>()
  const entries = new Map<TenantId, VaultEntry[]>()
  const note = (entry: NewVaultEntry): void => {
    const before = entries.get(entry.tenant) ?? []
    entries.set(entry.tenant, [...before, { ...entry, sequence: before.length + 1 }])
  }
  const own = (tenant: TenantId): readonly SealedRecord[] =>
    [...records.values()].filter(record => record.tenant === tenant)
  return {
    insert: (record, entry) =>
      Effect.sync(() => {
        records.set(at(record.tenant, record.ref), record)
        note(entry)
      }),
    find: (tenant, ref) => Effect.sync(() => records.get(at(tenant, ref)) ?? null),
    grant: (grant, entry) =>
      Effect.sync(() => {
        grants.set(at(grant.tenant, grant.id), grant)
        note(entry)
      }),
    findGrant: (tenant, id) => Effect.sync(() => grants.get(at(tenant, id)) ?? null),
    revoke: (tenant, id, entry) =>
      Effect.sync(() => {
        const grant = grants.get(at(tenant, id))
        if (!grant) return false
        grants.set(at(tenant, id), { ...grant, revoked: true })
        note(entry)
        return true
      }),
    note: entry => Effect.sync(() => note(entry)),
    destroy: (tenant, ref, entry) =>
      Effect.sync(() => {
        const record = records.get(at(tenant, ref))
        if (!record || record.wrappedKey === null) return false
        records.set(at(tenant, ref), { ...record, wrappedKey: null })
        note(entry)
        return true
      }),
    rewrap: (before, after, entry) =>
      Effect.sync(() => {
        const held = records.get(at(before.tenant, before.ref))
        if (!held || held.wrappedKey === null || held.wrappedKey !== before.wrappedKey) return false
        records.set(at(before.tenant, before.ref), after)
        note(entry)
        return true
      }),
    notUnder: (keyId, limit) =>
      Effect.sync(() =>
        [...records.values()]
          .filter(record => record.keyId !== keyId && record.wrappedKey !== null)
          .slice(0, limit)
      ),
    entries: (tenant, page) =>
      answering(() => pageOfRecord((entries.get(tenant) ?? []).slice(numberAfter(page)), page)),
    counts: tenant =>
      Effect.sync(() => ({
        kept: own(tenant).length,
        destroyed: own(tenant).filter(({ wrappedKey }) => wrappedKey === null).length
      })),
    close: Effect.void
  }
}
