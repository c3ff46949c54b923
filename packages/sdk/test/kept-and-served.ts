import { inspect } from "node:util"
import {
  AccessDenied,
  type Danchu,
  type DanchuOptions,
  day,
  doors,
  firstComplaint,
  governedNotifier,
  instantOf,
  keyRing,
  law,
  makeMemoryNotifier,
  type OfficeVault,
  officialCalendar,
  openDanchu,
  proving,
  UnprovenHandOver,
  UnprovenPosting
} from "@danchu/sdk"
import { expect, it } from "vitest"

const keys = keyRing("2026-11", { "2026-11": crypto.getRandomValues(new Uint8Array(32)) })
const until = Date.UTC(2100, 0, 1)
const clerk = { id: "clerk-7", roles: ["intake-officer", "resolver"] }

/** A paper of somebody that nobody can read: it is kept on that day, and nothing more is owed. */
const kept = async (danchu: Danchu & { readonly vault: OfficeVault }, id: string, on: string) => {
  const sender = await danchu.vault.keep({ name: `Người gửi ${id}` }, clerk.id)
  const content = await danchu.vault.keep({ text: `Nội dung ${id}` }, clerk.id)
  const steps = [
    { type: "ReceivePaper", on, source: "post", sender, content },
    { type: "ClassifyPaper", on, kind: "complaint", within: true },
    { type: "KeepPaper", on, ground: "illegible" }
  ] as const
  for (const [index, command] of steps.entries()) {
    const give = index === 0 ? danchu.open : danchu.command
    const answer = await give(doors.petitionIntake, {
      case: id,
      commandId: `${id}-${index}`,
      command,
      by: clerk
    })
    expect(answer).toMatchObject({ _tag: "Receipt" })
  }
  return sender
}

/** What an office keeps of people and of its letters, on a store of that kind: the same everywhere. */
export const keepsAndServes = ({
  store,
  vault
}: {
  readonly store: string
  readonly vault: string
}): void => {
  const run = crypto.randomUUID()
  const opened = (tenant: string, more: Partial<DanchuOptions> = {}) =>
    openDanchu({ store, tenant: `${tenant}-${run}`, ...more, vault: { store: vault, keys } })

  it("destroys what a term of keeping is over for, once, leaves what nobody has read a term for, and counts as before", async () => {
    await using danchu = await opened("archive")
    const gone = await kept(danchu, "D-1", "2020-03-02")
    const too = await kept(danchu, "D-2", "2020-03-03")
    const file = await danchu.history("D-1")
    const line = { of: "filed-paper", procedures: ["petition-intake"], rule: "petition.retention" }
    const silent = { ...line, of: "complaint-file", rule: null }
    expect(await danchu.vault.carryOutRetention([silent], "archivist-1")).toMatchObject([
      { of: "complaint-file", over: 0, unknown: 2, destroyed: 0, basis: [] }
    ])
    expect(await danchu.vault.carryOutRetention([line], "archivist-1")).toMatchObject([
      {
        over: 2,
        running: 0,
        unknown: 0,
        destroyed: 4,
        basis: [{ instrument: "07/2014/TT-TTCP", at: "Đ28.k2" }]
      }
    ])
    expect(await danchu.vault.carryOutRetention([line], "archivist-1")).toMatchObject([
      { over: 2, destroyed: 0 }
    ])
    expect(await danchu.vault.counts()).toEqual({ kept: 4, destroyed: 4 })
    expect(await danchu.history("D-1")).toEqual(file)
    for (const ref of [gone, too]) {
      const purpose = "own-data"
      const { id: grant } = await danchu.vault.grant({ ref, to: "clerk-8", by: "chair-1", purpose, until })
      const reading = danchu.vault.exportPerson({ ref, grant, by: "clerk-8", purpose })
      await expect(reading).rejects.toMatchObject({ _tag: "IdentityDestroyed" })
    }
    await expect(danchu.vault.carryOutRetention([{ ...line, of: "Filed paper" }], "x")).rejects.toMatchObject(
      {
        _tag: "InvalidText",
        message: expect.stringContaining("0.of")
      }
    )
    const none = danchu.vault.carryOutRetention([{ ...line, rule: "petition.retentoin" }], "archivist-1")
    await expect(none).rejects.toMatchObject({ _tag: "Unknown" })
    const noTerm = { ...line, of: "no-term", rule: "petition.filed" }
    expect(await danchu.vault.carryOutRetention([noTerm], "archivist-1")).toMatchObject([
      { unknown: 2, destroyed: 0 }
    ])
  })

  it("gives one person their own data, with a grant, and shows it to no log", async () => {
    await using danchu = await opened("own-data")
    const ref = await kept(danchu, "P-1", "2021-03-01")
    await kept(danchu, "P-2", "2021-03-01")
    const purpose = "own-data"
    const { id: grant } = await danchu.vault.grant({ ref, to: clerk.id, by: "chair-1", purpose, until })
    const reading = { ref, grant, by: clerk.id, purpose }
    const copy = await danchu.vault.exportPerson(reading)
    expect(copy.identity.open()).toEqual({ name: "Người gửi P-1" })
    expect(`${inspect(copy, { depth: 9 })}${JSON.stringify(copy)}`).not.toContain("Người gửi")
    expect(copy.cases.map(({ summary, events }) => [summary.caseId, events.length])).toEqual([["P-1", 3]])
    expect(copy.record.map(({ act }) => act)).toEqual(["kept", "granted", "read"])
    await expect(danchu.vault.exportPerson({ ...reading, by: "clerk-8" })).rejects.toBeInstanceOf(
      AccessDenied
    )
  })

  it("proves by feet and by photo what served, keeps it after it was closed, and starts no term from what only left", async () => {
    const message = { case: "S-1", key: "S-1/decision", to: "complainant", channel: "hand" }
    const [bearer, citizen, witness] = [1, 2, 3].map(n => `00000000-0000-4000-8000-00000000000${n}`) as [
      string,
      string,
      string
    ]
    const morning = instantOf(day("2026-11-25"), 480)
    const errand = { message, form: "paper", bearer, since: morning } as const
    const taken = {
      _tag: "Taken",
      at: morning + 3_600_000,
      receivedBy: citizen,
      signature: `sha256:${"ab".repeat(32)}`
    } as const
    const rule = {
      accepts: ["received", "handed-over", "posted"],
      basis: [law.cite("10/2022/QH15", "Đ13.k4", "được gửi đến Trưởng thôn, Tổ trưởng tổ dân phố")]
    } as const
    {
      await using danchu = await opened("served")
      const sent = { ...message, channel: "email", kind: "sent", at: morning } as const
      expect(await danchu.proofs.record(sent)).toBe(true)
      expect(await danchu.proofs.record({ ...sent, at: morning + 1 })).toBe(false)
      expect(await danchu.proofs.served(rule, message.key)).toMatchObject({
        _tag: "NotServed",
        known: ["sent"]
      })
      const unsigned = danchu.proofs.handOver(errand, { ...taken, signature: "Nguyễn Văn Bút" })
      await expect(unsigned).rejects.toBeInstanceOf(UnprovenHandOver)
      await expect(unsigned).rejects.toMatchObject({ why: "no-signature" })
      const told = { _tag: "Told", at: morning, receivedBy: citizen, witness: citizen } as const
      await expect(danchu.proofs.handOver({ ...errand, form: "voice" }, told)).rejects.toMatchObject({
        why: "recipient-is-no-witness"
      })
      expect(await danchu.proofs.handOver(errand, taken)).toMatchObject({ kind: "handed-over", by: bearer })
      const photo = {
        message: { ...message, key: "S-1/board", channel: "board" },
        since: morning,
        at: morning + 60_000,
        by: witness,
        photo: `sha256:${"cd".repeat(32)}`,
        takenAt: morning
      }
      await expect(danchu.proofs.posting(photo)).rejects.toBeInstanceOf(UnprovenPosting)
      expect(await danchu.proofs.posting({ ...photo, takenAt: photo.at })).toMatchObject({ kind: "posted" })
      for (const wrong of [
        { kind: "handed-over" },
        { by: "Trần Thị Sổ" },
        { evidence: "a signature" },
        { at: -1 }
      ]) {
        const fault = await danchu.proofs.record({ ...sent, ...wrong } as typeof sent).catch(fault => fault)
        expect(fault).toMatchObject({ _tag: "InvalidText" })
        expect(JSON.stringify([fault, fault.message, fault.stack])).not.toMatch(/Trần|Nguyễn/)
      }
      await expect(danchu.proofs.ofCase("")).rejects.toMatchObject({ _tag: "InvalidText" })
      if (store === "memory:") return
    }
    await using danchu = await opened("served")
    expect(await danchu.proofs.served(rule, message.key)).toMatchObject({
      _tag: "Served",
      on: "2026-11-25",
      proof: { kind: "handed-over" }
    })
    expect((await danchu.proofs.of(message.key)).map(({ kind }) => kind)).toEqual(["sent", "handed-over"])
    expect((await danchu.proofs.ofCase("S-1")).map(({ kind }) => kind)).toEqual([
      "sent",
      "posted",
      "handed-over"
    ])
    expect(await danchu.proofs.ofCase("S-2")).toEqual([])
  })

  it("makes its notifier of the proofs: what left is on record, and goes by the rules of delivery", async () => {
    const post = makeMemoryNotifier()
    const order = (id: string, command: object) =>
      ({ case: "G-1", commandId: id, command, by: clerk }) as never
    await using danchu = await opened("notified", {
      notifier: proofs =>
        governedNotifier({
          rules: [
            {
              templates: "every",
              priority: "urgent",
              window: { hours: { from: 450, until: 1020 }, daysOff: false },
              channels: [{ channel: "letter", tries: 1 }]
            }
          ],
          calendar: officialCalendar,
          channels: { letter: proving(post, proofs) },
          proofs
        })
    })
    await danchu.open(
      firstComplaint,
      order("1", { type: "ReceiveComplaint", on: "2026-11-16", signed: true, signers: 1 })
    )
    await danchu.command(firstComplaint, order("2", { type: "AcceptComplaint", on: "2026-11-20" }))
    const { delivered } = await danchu.deliver()
    expect(delivered).toBeGreaterThan(0)
    const proofs = await danchu.proofs.ofCase("G-1")
    expect(proofs.map(({ kind, channel }) => `${channel} ${kind}`)).toEqual(
      Array.from({ length: delivered }, () => "letter sent")
    )
    expect(
      post
        .arrived()
        .map(({ key }) => key)
        .sort()
    ).toEqual(proofs.map(({ key }) => key).sort())
  })
}
