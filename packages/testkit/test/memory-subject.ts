import { type CaseStoreShape, MemoryDisk, makeMemoryStore } from "@danchu/engine"
import type { RawRows, StoreUnderTest } from "@danchu/testkit"

/** The rows of a disk in memory, read past the store. */
export const rowsOf = (disk: MemoryDisk): RawRows => {
  const cases = [...disk.tenants.values()].flatMap(({ cases }) => [...cases.values()])
  const commands = [...disk.tenants].flatMap(([tenant, { commands }]) =>
    [...commands].map(([commandId, text]) => ({ tenant, commandId, caseId: JSON.parse(text).receipt.caseId }))
  )
  return {
    events: cases.flatMap(({ events }) => events.map(text => JSON.parse(text))),
    commands,
    messages: cases.flatMap(({ messages }) => messages),
    deadlines: cases.flatMap(({ summary: { tenant, caseId }, deadlines }) =>
      deadlines.map(text => ({ tenant, caseId, key: JSON.parse(text).key }))
    )
  }
}

/** What a sin may reach besides the store itself. */
export interface Depths {
  readonly disk: MemoryDisk
  readonly tick: () => void
}

/** Spoils a store in one way. */
export type Spoil = (store: CaseStoreShape, depths: Depths) => CaseStoreShape

/** Stores in memory, each namespace a disk; every handle that is opened may be spoilt. */
export const memorySubject = (spoil: Spoil = store => store): StoreUnderTest => {
  const disks = new Map<string, MemoryDisk>()
  const diskOf = (namespace: string): MemoryDisk => {
    const disk = disks.get(namespace) ?? new MemoryDisk()
    disks.set(namespace, disk)
    return disk
  }
  return {
    open: async (namespace, { tick }) => {
      const disk = diskOf(namespace)
      return spoil(makeMemoryStore({ disk, tick }), { disk, tick })
    },
    peek: async namespace => rowsOf(diskOf(namespace)),
    drop: async namespace => {
      disks.delete(namespace)
    }
  }
}
