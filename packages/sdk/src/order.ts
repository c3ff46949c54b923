import { type CommandId, caseId, commandId, type Order as EngineOrder, type TenantId } from "@danchu/engine"
import type { CaseEvent, CaseState, Command, Door } from "@danchu/procedures"
import { given } from "./given.js"

/** Who gives a command, with the roles that the app vouches for; an opaque reference, never a name. */
export interface By {
  readonly id: string
  readonly roles: readonly string[]
}

/** One command to one case. */
export interface Order<I> {
  readonly case: string
  /** Keep it when the same command is sent again: it is done once. */
  readonly commandId: string
  readonly command: I
  readonly by: By
  /** The version that the caller has seen: when the case has moved on since, the command fails. */
  readonly expected?: number
}

/** The order as the engine takes it: read by the schema at the door, whose faults say where and not what. */
export const readOrder = <S extends CaseState, C extends Command, E extends CaseEvent, I>(
  tenant: TenantId,
  door: Door<S, C, E, I>,
  order: Order<I>
): EngineOrder<S, C, E> => {
  const command = given(door.commands, order.command, "command", order.case)
  const id: CommandId = commandId(order.commandId)
  return {
    procedure: door.procedure,
    tenant,
    caseId: caseId(order.case),
    commandId: id,
    command,
    by: order.by,
    ...(order.expected !== undefined && { expected: order.expected })
  }
}
