import { doorOf, doors, nextMoves, openDanchu, procedures } from "@danchu/sdk"
import { describe, expect, it } from "vitest"
import * as z from "zod"

const everyDoor = Object.values(doors).map(({ procedure }) => doorOf(procedure.id))

interface Shape {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly minItems?: number
  readonly minimum?: number
  readonly pattern?: string
  readonly format?: string
}

/** The smallest value that a schema describes; a text is a day wherever a day is read. */
const smallest = (shape: Shape): unknown => {
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[0]
  const [branch] = shape.anyOf ?? shape.oneOf ?? []
  if (branch) return smallest(branch)
  if (shape.type === "object") {
    const { properties = {}, required = [] } = shape
    return Object.fromEntries(required.map(key => [key, smallest(properties[key] ?? {})]))
  }
  if (shape.type === "array")
    return Array.from({ length: Math.max(shape.minItems ?? 0, 1) }, () => smallest(shape.items ?? {}))
  if (shape.type === "boolean") return true
  if (shape.type === "integer" || shape.type === "number") return Math.max(shape.minimum ?? 1, 1)
  return "2026-11-16"
}

const commandOf = (schema: z.ZodType, type: string): object | undefined => {
  const { oneOf, anyOf } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape
  const found = (oneOf ?? anyOf ?? []).find(one => one.properties?.["type"]?.const === type)
  return found && (smallest(found) as object)
}

const texts = ["15:30", "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "H42.1-261116-0001", "D1"]

/** Puts another text where the schema does not take the one that is there. */
const mended = (schema: z.ZodType, command: object): object => {
  for (const text of ["", ...texts]) {
    const read = schema.safeParse(command)
    if (read.success) return command
    if (text === "") continue
    for (const { path } of read.error.issues) {
      let at = command as Record<PropertyKey, unknown>
      for (const key of path.slice(0, -1)) at = at[key] as Record<PropertyKey, unknown>
      at[path.at(-1) ?? ""] = text
    }
  }
  return command
}

describe("the doors of the sdk", () => {
  it("are those of every procedure, each under its own id", () => {
    expect(everyDoor.map(({ procedure }) => procedure.id)).toEqual(procedures.map(({ id }) => id))
    expect(new Set(procedures.map(({ id }) => id)).size).toBe(procedures.length)
    expect(procedures.length).toBeGreaterThanOrEqual(16)
  })
  it("are no more than these", () => {
    expect(() => doorOf("complaint-fourth")).toThrow(expect.objectContaining({ _tag: "Unknown" }))
  })
})

describe.each(everyDoor.map(door => [door.procedure.id, door] as const))("%s", (_id, door) => {
  const [first] = nextMoves(door.procedure, door.procedure.initial)
  const by = { id: "clerk-7", roles: [first?.who ?? ""] }

  it("is begun by its smallest first command, or lawfully refused, and read back", async () => {
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1" })
    const command = mended(door.commands, commandOf(door.commands, first?.command ?? "") ?? {})
    const answer = await danchu.open(door, { case: "C-1", commandId: "1", command, by })
    if (answer._tag === "Refused") {
      expect(answer.basis.length).toBeGreaterThan(0)
      await expect(danchu.read(door, "C-1")).rejects.toMatchObject({ _tag: "UnknownCase" })
      return
    }
    const { state, version, events } = answer
    expect(await danchu.read(door, "C-1")).toMatchObject({ state, version, events })
    expect((await danchu.casePage()).items).toMatchObject([
      { procedure: door.procedure.id, phase: state.phase }
    ])
  })
  it("takes no command that its schema cannot read", async () => {
    await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1" })
    const order = { case: "C-1", commandId: "1", command: { type: first?.command, on: "2026-02-31" }, by }
    await expect(danchu.open(door, order)).rejects.toMatchObject({ _tag: "InvalidText", at: "C-1" })
    await expect(danchu.open(door, { ...order, command: { type: "NoStep" } })).rejects.toMatchObject({
      _tag: "InvalidText"
    })
  })
})
