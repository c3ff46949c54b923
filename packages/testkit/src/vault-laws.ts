import assert from "node:assert/strict"
import {
  type KeyRing,
  keyRing,
  makeVault,
  now,
  type SealedRecord,
  type VaultReference,
  VaultRows,
  type VaultRowsShape,
  type VaultShape
} from "@danchu/engine"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { Law } from "./law.js"
import { canaries, leakTrial, planted } from "./leak-trial.js"
import { findLeaks } from "./leaks.js"
import { fails, gather, run } from "./probe.js"
import { otherTenant, someTenant } from "./sample.js"
import type { VaultTrial } from "./vault-under-test.js"

const hour = 3_600_000
const key = (fill: number) => new Uint8Array(32).fill(fill)
const ring = keyRing("a", { a: key(1) })
const wider = keyRing("b", { a: key(1), b: key(2) })
const later = keyRing("b", { b: key(2) })

const vaultOn = (rows: VaultRowsShape, keys: KeyRing = ring): Promise<VaultShape> =>
  run(Effect.provideService(makeVault(keys), VaultRows, rows))

const identity = Redacted.make({ name: planted.name, phone: planted.phone })

const holder = async (vault: VaultShape, ref: VaultReference, until?: number) => {
  const end = until ?? (await run(now)) + hour
  const grant = await run(
    vault.grant({
      tenant: someTenant,
      ref,
      to: "actor-2",
      by: "actor-1",
      purpose: "verify-denouncer",
      until: end
    })
  )
  return { tenant: someTenant, ref, grant: grant.id, by: "actor-2", purpose: "verify-denouncer" }
}

const acts = async (vault: VaultShape): Promise<readonly string[]> =>
  (await gather(page => vault.record(someTenant, page), 3)).map(({ sequence, act, word }) =>
    `${sequence} ${act} ${word}`.trim()
  )

const onlyByGrant: Law<VaultTrial> = {
  id: "V1",
  sentence:
    "an identity comes back as it was to the holder of a grant, for its purpose and time, and to nobody else",
  harm: "the denounced official learns who denounced him",
  check: async trial => {
    const namespace = trial.namespace()
    const vault = await vaultOn(await trial.open(namespace))
    const other = await vaultOn(await trial.open(namespace))
    const ref = await run(vault.keep(someTenant, identity, "actor-1"))
    const stranger = await run(vault.keep(someTenant, identity, "actor-1"))
    const reading = await holder(vault, ref)
    assert.deepEqual(Redacted.value(await run(other.read(reading))), Redacted.value(identity))
    const denied = async (why: string, request: typeof reading) => {
      const fault = await fails(why, "AccessDenied", other.read(request))
      assert.ok("why" in fault && fault.why === why, `${why}: the vault gives another reason`)
    }
    await denied("other-person", { ...reading, by: "actor-3" })
    await denied("other-purpose", { ...reading, purpose: "curiosity" })
    await denied("no-such-grant", { ...reading, ref: stranger })
    await denied("expired", await holder(vault, ref, await run(now)))
    const revoked = await holder(vault, ref)
    await run(vault.revoke(someTenant, revoked.grant, "actor-1"))
    await denied("revoked", revoked)
    await fails("another tenant", "UnknownReference", other.read({ ...reading, tenant: otherTenant }))
    await fails(
      "a grant to oneself",
      "AccessDenied",
      vault.grant({ tenant: someTenant, ref, to: "actor-1", by: "actor-1", purpose: "x", until: 1 })
    )
    assert.ok(!JSON.stringify([await run(vault.read(reading))]).includes("Ví"), "what was read shows itself")
  }
}

const onRecord: Law<VaultTrial> = {
  id: "V2",
  sentence: "every reading and every attempt is on record, in order and without holes",
  harm: "somebody looks up a denouncer and nobody ever knows",
  check: async trial => {
    const namespace = trial.namespace()
    const vault = await vaultOn(await trial.open(namespace))
    const ref = await run(vault.keep(someTenant, identity, "actor-1"))
    const reading = await holder(vault, ref)
    await run(vault.read(reading))
    await fails("a reading by a stranger", "AccessDenied", vault.read({ ...reading, by: "actor-3" }))
    const own = { tenant: someTenant, ref, to: "actor-1", by: "actor-1", purpose: "curiosity", until: 1 }
    await fails("a grant to oneself", "AccessDenied", vault.grant(own))
    const gone = await run(vault.keep(someTenant, identity, "actor-1"))
    const late = await holder(vault, gone)
    await run(vault.destroy(someTenant, gone, "actor-1", "time-is-over"))
    await fails("a reading of what is gone", "IdentityDestroyed", vault.read(late))
    assert.deepEqual(await acts(vault), [
      "1 kept",
      "2 granted verify-denouncer",
      "3 read verify-denouncer",
      "4 denied other-person",
      "5 denied own-grant",
      "6 kept",
      "7 granted verify-denouncer",
      "8 destroyed time-is-over",
      "9 denied destroyed"
    ])
    const second = await vaultOn(await trial.open(namespace))
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => run((index % 2 === 0 ? vault : second).read(reading)))
    )
    const sequences = (await gather(page => vault.record(someTenant, page), 7)).map(
      ({ sequence }) => sequence
    )
    assert.deepEqual(
      sequences,
      Array.from({ length: 29 }, (_, index) => index + 1),
      "the record has holes"
    )
    for (const after of ["", "x", "NaN", "-1", "1.5", "1e1", "9".repeat(20)]) {
      const beyond = vault.record(someTenant, { limit: 1, after })
      await fails("a page of the record after a place that was never given", "InvalidCursor", beyond)
    }
  }
}

const sealedRows: Law<VaultTrial> = {
  id: "V3",
  sentence:
    "what lies there is noise: equal identities share nothing, and a row that was moved or changed does not open",
  harm: "a stolen disk is a list of denouncers",
  check: async trial => {
    const namespace = trial.namespace()
    const rows = await trial.open(namespace)
    const vault = await vaultOn(rows)
    const refs = [
      await run(vault.keep(someTenant, identity, "actor-1")),
      await run(vault.keep(someTenant, identity, "actor-1"))
    ] as const
    const [first, second] = await Promise.all(refs.map(ref => run(rows.find(someTenant, ref))))
    assert.ok(first && second)
    assert.equal(first.sealed.length, second.sealed.length, "the length tells identities apart")
    assert.notEqual(first.sealed.slice(0, 40), second.sealed.slice(0, 40), "equal identities look alike")
    assert.deepEqual(findLeaks(await trial.bytes(namespace), canaries), [], "an identity lies in the open")
    const open = async (what: string, record: SealedRecord): Promise<void> => {
      const entry = {
        tenant: record.tenant,
        at: 0,
        by: "x",
        act: "kept",
        ref: record.ref,
        grant: null,
        word: ""
      } as const
      await run(rows.insert(record, entry))
      await fails(what, "SealBroken", vault.read(await holder(vault, record.ref)))
    }
    const moved = globalThis.crypto.randomUUID() as string as VaultReference
    await open("a record under another reference", { ...first, ref: moved })
    const bent = globalThis.crypto.randomUUID() as string as VaultReference
    await open("the key of another record", { ...first, ref: bent, wrappedKey: second.wrappedKey })
  }
}

const destroyed: Law<VaultTrial> = {
  id: "V4",
  sentence: "a destroyed identity is read by nobody and counted by everybody",
  harm: "a report of last year changes, or a person who asked to be forgotten is not",
  check: async trial => {
    const namespace = trial.namespace()
    const rows = await trial.open(namespace)
    const vault = await vaultOn(rows)
    const ref = await run(vault.keep(someTenant, identity, "actor-1"))
    await run(vault.keep(someTenant, identity, "actor-1"))
    const reading = await holder(vault, ref)
    await run(vault.destroy(someTenant, ref, "actor-1", "time-is-over"))
    await run(vault.destroy(someTenant, ref, "actor-1", "time-is-over"))
    const other = await vaultOn(await trial.open(namespace))
    await fails("reading what was destroyed", "IdentityDestroyed", other.read(reading))
    assert.deepEqual(await run(other.counts(someTenant)), { kept: 2, destroyed: 1 })
    assert.deepEqual(await run(other.counts(otherTenant)), { kept: 0, destroyed: 0 })
    assert.equal((await run(rows.find(someTenant, ref)))?.wrappedKey, null, "the key is still there")
    assert.equal((await acts(vault)).filter(act => act.includes("destroyed time-is-over")).length, 1)
  }
}

const rotated: Law<VaultTrial> = {
  id: "V5",
  sentence:
    "after a rotation the old key opens nothing and is needed for nothing; nobody destroyed comes back",
  harm: "a key that was lost years ago opens the vault of today",
  check: async trial => {
    const namespace = trial.namespace()
    const rows = await trial.open(namespace)
    const vault = await vaultOn(rows)
    const refs = await Promise.all(
      Array.from({ length: 5 }, () => run(vault.keep(someTenant, identity, "actor-1")))
    )
    const [ref, gone] = refs
    assert.ok(ref && gone)
    const reading = await holder(vault, ref)
    await run(vault.destroy(someTenant, gone, "actor-1", "time-is-over"))
    const stale = await run(rows.find(someTenant, ref))
    assert.ok(stale)
    assert.equal(await run((await vaultOn(rows, wider)).rotate("actor-9")), 4, "not every record was rotated")
    assert.equal(await run((await vaultOn(rows, wider)).rotate("actor-9")), 0, "a record was rotated twice")
    const entry = {
      tenant: someTenant,
      at: 0,
      by: "x",
      act: "rewrapped",
      ref,
      grant: null,
      word: ""
    } as const
    assert.equal(await run(rows.rewrap(stale, stale, entry)), false, "an older key was put back")
    const renewed = await vaultOn(rows, later)
    assert.deepEqual(Redacted.value(await run(renewed.read(reading))), Redacted.value(identity))
    await fails("reading with the old key alone", "KeyMissing", vault.read(reading))
    assert.deepEqual(await run(renewed.counts(someTenant)), { kept: 5, destroyed: 1 })
  }
}

const nowhereElse: Law<VaultTrial> = {
  id: "V6",
  sentence: "what is planted in the vault turns up in no case, no message, no log and no error",
  harm: "a log file becomes a list of denouncers",
  check: async trial => {
    const namespace = trial.namespace()
    const store = await trial.openStore(namespace)
    const rows = await trial.open(namespace)
    const said = await leakTrial(store, rows, ring)
    assert.ok(said.length >= 6, "the trial left nothing to search")
    const lying = await trial.bytes(namespace)
    assert.ok(
      lying.some(content => Buffer.from(content).includes("leak-trial")),
      "the back door does not show what the cases hold"
    )
    assert.deepEqual(findLeaks([...said, ...lying], canaries), [], "an identity is out")
  }
}

export const vaultLaws: readonly Law<VaultTrial>[] = [
  onlyByGrant,
  onRecord,
  sealedRows,
  destroyed,
  rotated,
  nowhereElse
]
