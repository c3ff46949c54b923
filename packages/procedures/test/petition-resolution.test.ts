import { PetitionCommand, PetitionEvent, petition } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(petition, PetitionCommand)
type Given = z.input<typeof PetitionCommand>

const ref = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
const received = (source: "reception" | "post" = "reception", sender: string | undefined = ref): Given => ({
  type: "ReceivePetition",
  on: "2026-07-06",
  source,
  content: ref,
  ...(sender !== "" && { sender })
})
const takenUp: Given = { type: "TakeUpPetition", on: "2026-07-08", by: "unit", file: ref }
const reply = (on: string): Given => ({ type: "ReplyToSender", on, file: ref })

describe("a petition or reflection", () => {
  it("that came to reception is answered within 10 working days (Điều 28.1)", () => {
    expect(due([received(), takenUp], "answer-sender")).toMatchObject({ due: "2026-07-20" })
    expect(run(received(), takenUp, reply("2026-07-21")).events.at(-1)).toMatchObject({ late: true })
    expect(due([received(), takenUp, reply("2026-07-09")], "answer-sender")).toBeUndefined()
  })
  it("that came by post has no such clock, and none of resolving either", () => {
    expect(due([received("post"), takenUp], "answer-sender")).toBeUndefined()
    expect(run(received("post"), takenUp, reply("2027-07-21")).events.at(-1)).toMatchObject({ late: false })
  })
  it("out of competence is forwarded, and the answer stays owed (Điều 26.2.b, 28.1.d)", () => {
    const forwarded: readonly Given[] = [received(), { type: "ForwardPetition", on: "2026-07-07", file: ref }]
    expect(run(...forwarded).state.phase).toBe("forwarded")
    expect(due([...forwarded], "answer-sender")).toMatchObject({ due: "2026-07-20" })
  })
  it("once answered, or without a sender, has nobody who waits", () => {
    expect(run(received(), takenUp, reply("2026-07-09"), reply("2026-07-10")).refusal?.code).toBe(
      "nobody-to-answer"
    )
    expect(run(received("post", ""), takenUp, reply("2026-07-09")).refusal?.code).toBe("nobody-to-answer")
    expect(
      run(received("post", ""), { type: "AskSupplement", on: "2026-07-07", file: ref }).refusal?.code
    ).toBe("nobody-to-ask")
  })
  it("is an offence when it lies unprocessed for 45 days (NĐ 154/2026 Điều 41.3.b)", () => {
    expect(due([received("post")], "process")).toMatchObject({ due: "2026-08-20" })
    expect(due([received("post"), takenUp], "process")).toBeUndefined()
  })
  it("owes no answer to nobody, so that no clock runs that nobody could close", () => {
    expect(due([received("reception", ""), takenUp], "answer-sender")).toBeUndefined()
  })
  it("had no law before 2014-07-01", () => {
    expect(
      run({ type: "ReceivePetition", on: "2014-06-30", source: "post", content: ref }).refusal?.code
    ).toBe("not-yet-in-force")
  })
  it("when resolved goes back to the reception officer, who tells the sender (Điều 27.1)", () => {
    const { answer, state } = run(
      received(),
      takenUp,
      { type: "ResolvePetition", on: "2026-08-03", outcome: "agreed", file: ref },
      { type: "TellResult", on: "2026-08-04", file: ref }
    )
    expect(state.phase).toBe("told")
    expect(answer?.notices.map(one => one.to)).toEqual(["reception-officer", "sender"])
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      petition,
      walk({
        procedure: petition,
        commands: PetitionCommand,
        events: PetitionEvent,
        from: "2026-07-06",
        offers: [
          { type: "ReceivePetition", source: "reception", content: ref, sender: ref },
          { type: "ReceivePetition", source: "post", content: ref },
          { type: "ReceivePetition", source: "reception", content: ref },
          { type: "AskSupplement", file: ref },
          { type: "TakeUpPetition", by: "head", file: ref },
          { type: "ForwardPetition", file: ref },
          { type: "ReplyToSender", file: ref },
          { type: "ResolvePetition", outcome: "not-agreed", file: ref },
          { type: "TellResult", file: ref }
        ]
      })
    )
  })
})
