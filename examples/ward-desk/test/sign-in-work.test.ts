import { afterAll, expect, it, vi } from "vitest"
import { client, newDesk, password } from "./client.ts"

const asked = vi.hoisted(() => ({ times: 0 }))
vi.mock("../src/password.ts", async original => {
  const real = await original<typeof import("../src/password.ts")>()
  return {
    ...real,
    matches: (...given: Parameters<typeof real.matches>) => {
      asked.times++
      return real.matches(...given)
    }
  }
})

const { app, desk } = await newDesk()
afterAll(() => desk.close())

it.each([
  ["a right password", "chair", password, 303],
  ["a password composed by another keyboard", "chair", password.normalize("NFD"), 303],
  ["a wrong password", "chair", "x", 401],
  ["a name that nobody has", "nobody", "x", 401],
  ["no name", "", "x", 401],
  ["a name with a quote", "chair' OR '1'='1", "x", 401]
])(
  "asks the same work of the machine for %s, so that its time tells no name",
  async (_what, name, given, status) => {
    asked.times = 0
    expect(await client(app).fill("/sign-in", { name, password: given })).toMatchObject({ status })
    expect(asked.times).toBe(1)
  }
)
