import type { Database } from "./database.ts"
import { hashed, matches } from "./password.ts"
import { isRole, type Role } from "./roles.ts"

/** Somebody who may sign in: a name of the office's choosing, one office, one role. */
export interface Account {
  readonly name: string
  readonly tenant: string
  readonly role: Role
}

/** What an unknown name is measured against, so that it takes as long as a wrong password. */
const nobody = hashed("nobody")

export const addAccount = async (
  db: Database,
  { name, tenant, role }: Account,
  password: string
): Promise<void> => {
  await db.run(
    "INSERT INTO accounts (name, tenant, role, password) VALUES (?, ?, ?, ?)",
    name,
    tenant,
    role,
    await hashed(password)
  )
}

/** Gives an account another password and ends its sessions; answers whether there is such an account. */
export const changePassword = async (db: Database, name: string, password: string): Promise<boolean> => {
  await db.run("DELETE FROM sessions WHERE account = ?", name)
  return (await db.run("UPDATE accounts SET password = ? WHERE name = ?", await hashed(password), name)) > 0
}

export const accountOf = async (db: Database, name: string): Promise<Account | null> => {
  const [row] = await db.all("SELECT name, tenant, role FROM accounts WHERE name = ?", name)
  const role = String(row?.["role"])
  return row && isRole(role) ? { name: String(row["name"]), tenant: String(row["tenant"]), role } : null
}

/** The account, when the password is its own. */
export const recognised = async (db: Database, name: string, password: string): Promise<Account | null> => {
  const [row] = await db.all("SELECT password FROM accounts WHERE name = ?", name)
  const right = await matches(password, row ? String(row["password"]) : await nobody)
  return row && right ? accountOf(db, name) : null
}

export const wards = async (db: Database): Promise<readonly string[]> =>
  (await db.all("SELECT DISTINCT tenant FROM accounts ORDER BY tenant")).map(row => String(row["tenant"]))

export const accountsIn = async (db: Database, tenant: string): Promise<readonly Account[]> =>
  (await db.all("SELECT name, role FROM accounts WHERE tenant = ? ORDER BY name", tenant)).flatMap(row => {
    const role = String(row["role"])
    return isRole(role) ? [{ name: String(row["name"]), tenant, role }] : []
  })
