import type { Desk } from "./desk.ts"
import { type Field, typed } from "./form.ts"

/** A well-formed reference that stands for nobody: what a schema is shown before anything is kept. */
const nobody = "00000000-0000-4000-8000-000000000000"

/** Keeps a text once for each command and field, however often the page is sent. */
export const sealOnce = async (
  desk: Desk,
  { tenant, name }: { readonly tenant: string; readonly name: string },
  commandId: string,
  field: string,
  text: string
): Promise<string> => {
  const { database: db, safe } = desk
  const mark = safe.mark(text)
  const known = async () => {
    const [row] = await db.all(
      "SELECT ref FROM sealed WHERE tenant = ? AND command_id = ? AND field = ? AND mark = ?",
      tenant,
      commandId,
      field,
      mark
    )
    return row && String(row["ref"])
  }
  const before = await known()
  if (before !== undefined) return before
  const ref = await safe.keep(tenant, text, name)
  await db.run(
    "INSERT INTO sealed (tenant, command_id, field, mark, ref) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
    tenant,
    commandId,
    field,
    mark,
    ref
  )
  return (await known()) ?? ref
}

const sealedIn = (fields: readonly Field[], form: URLSearchParams) =>
  fields.flatMap(({ name, kind }) => {
    const text = kind === "sealed" ? typed(form, name) : ""
    return text === "" ? [] : [{ name, text }]
  })

/** The answers as a schema may see them: what goes into the vault is not in them. */
export const beforeSealing = (fields: readonly Field[], form: URLSearchParams) =>
  Object.fromEntries(sealedIn(fields, form).map(({ name }) => [name, nobody]))

/** Puts what was typed into sealed fields into the vault, and answers their references. */
export const seal = async (
  desk: Desk,
  by: { readonly tenant: string; readonly name: string },
  commandId: string,
  fields: readonly Field[],
  form: URLSearchParams
): Promise<Readonly<Record<string, string>>> => {
  const refs: Record<string, string> = {}
  for (const { name, text } of sealedIn(fields, form))
    refs[name] = await sealOnce(desk, by, commandId, name, text)
  return refs
}
