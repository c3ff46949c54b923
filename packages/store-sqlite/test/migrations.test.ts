import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterAll, describe, expect, it } from "vitest"
import { examine, isEmpty, migrate } from "../src/file.js"
import { type Migration, migrations } from "../src/migrations.js"

const folder = mkdtempSync(join(tmpdir(), "danchu-migrations-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const steps: readonly Migration[] = [
  ...migrations,
  ["CREATE TABLE one (id INTEGER)", "INSERT INTO one VALUES (1)"],
  [
    "ALTER TABLE one ADD COLUMN name TEXT",
    "UPDATE one SET name = 'một'",
    "CREATE INDEX one_name ON one (name)"
  ]
]

const shapeOf = (db: DatabaseSync): unknown => [
  db.prepare("PRAGMA user_version").get(),
  db.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").all(),
  db.prepare("SELECT * FROM one").all()
]

describe("migrations", () => {
  it("stopped at any statement go on from there", () => {
    const whole = new DatabaseSync(join(folder, "whole.sqlite"))
    let ticks = 0
    migrate(whole, "whole", steps, () => ticks++)
    expect(ticks).toBeGreaterThan(steps.length)
    for (let stop = 1; stop <= ticks; stop++) {
      const filename = join(folder, `stopped-${stop}.sqlite`)
      const first = new DatabaseSync(filename)
      let left = stop
      expect(() =>
        migrate(first, filename, steps, () => {
          if (--left === 0) throw new Error("the power went")
        })
      ).toThrow("the power went")
      first.close()
      if (!isEmpty(filename)) examine(filename, "whole", steps.length)
      const second = new DatabaseSync(filename)
      migrate(second, filename, steps)
      expect(shapeOf(second)).toEqual(shapeOf(whole))
      second.close()
    }
    whole.close()
  })

  it("put behind what waits behind another message of its case, and let it step up in turn", () => {
    const db = new DatabaseSync(join(folder, "behind.sqlite"))
    migrate(db, "behind", migrations.slice(0, 3))
    db.exec("INSERT INTO cases VALUES ('xa', '1', 'p', 1, 'x', 0, 0, 0), ('xa', '2', 'p', 1, 'x', 0, 0, 0)")
    const rows = [
      ["1", 1, 2],
      ["1", 2, 1],
      ["1", 3, 0],
      ["1", 4, 0],
      ["2", 1, 3],
      ["2", 2, 0]
    ] as const
    for (const [id, position, state] of rows) {
      db.prepare(
        "INSERT INTO messages (tenant, case_id, position, key, body, not_before, state) VALUES ('xa', ?, ?, ?, '{}', 0, ?)"
      ).run(id, position, `${id}/${position}`, state)
    }
    migrate(db, "behind", migrations)
    const behind = () =>
      db
        .prepare("SELECT key FROM messages WHERE behind = 1 ORDER BY key")
        .all()
        .map(({ key }) => key)
    expect(behind()).toEqual(["1/3", "1/4"])
    db.exec("UPDATE messages SET state = 3 WHERE key = '1/2'")
    expect(behind()).toEqual(["1/4"])
    db.close()
  })

  it("done already are not done again", () => {
    const filename = join(folder, "twice.sqlite")
    for (let time = 0; time < 2; time++) {
      const db = new DatabaseSync(filename)
      migrate(db, filename, steps)
      expect(db.prepare("SELECT count(*) AS n FROM one").get()).toEqual({ n: 1 })
      db.close()
    }
  })
})
