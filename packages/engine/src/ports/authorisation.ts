import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { NotAuthorised, UnknownTenant } from "../faults.js"
import type { TenantId } from "../ids.js"

/** Who gives a command: an opaque reference and the roles that the application vouches for. */
export interface Actor {
  readonly id: string
  readonly roles: readonly string[]
}

/** One step that somebody wants to take. */
export interface Act {
  readonly tenant: TenantId
  readonly actor: Actor
  readonly procedure: string
  readonly step: string
  /** Whose step it is, in the words of the procedure. */
  readonly who: string
}

export interface AuthorisationShape {
  readonly check: (act: Act) => Effect.Effect<void, NotAuthorised | UnknownTenant>
}

/** From a role to the parts that it may play; a role always plays the part of its own name. */
export type RoleTable = Readonly<Record<string, readonly string[]>>

/**
 * Authorises by roles: an actor may take a step when one of the roles is the step's `who` or stands for
 * it: `byRoles({ clerk: ["complainant"] })` lets a clerk record what a complainant does.
 * @param tenants the tenants that are served; all when it is left out
 */
export const byRoles = (table: RoleTable = {}, tenants?: ReadonlySet<TenantId>): AuthorisationShape => ({
  check: ({ tenant, actor, step, who }) => {
    if (tenants && !tenants.has(tenant)) return Effect.fail(new UnknownTenant(tenant))
    const plays = (role: string): boolean =>
      role === who || (Object.hasOwn(table, role) && table[role]?.includes(who) === true)
    return actor.roles.some(plays) ? Effect.void : Effect.fail(new NotAuthorised(step, who))
  }
})

/** May this actor take this step? Unless another is provided, only a role of the step's own name may. */
export const Authorisation: Context.Reference<AuthorisationShape> = Context.Reference<AuthorisationShape>(
  "@danchu/engine/Authorisation",
  { defaultValue: () => byRoles() }
)
