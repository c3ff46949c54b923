import { Fault } from "@danchu/law"
import type { CaseId, CommandId } from "./ids.js"

/** Somebody else wrote to the case first: load it again and decide again. */
export class VersionConflict extends Fault {
  readonly _tag = "VersionConflict"
  readonly expected: number
  readonly found: number
  constructor(caseId: CaseId, expected: number, found: number) {
    super(
      expected === 0
        ? `the case already has ${found} events`
        : `the case is at version ${found}, not ${expected}`,
      caseId,
      "Load the case again and decide again."
    )
    this.expected = expected
    this.found = found
  }
}

/** One command id, two different commands: a mistake of the caller that no retry heals. */
export class CommandIdReused extends Fault {
  readonly _tag = "CommandIdReused"
  constructor(commandId: CommandId) {
    super(
      "this command id was already used for another command",
      commandId,
      "Give every new wish its own command id; keep the id only when the same command is sent again."
    )
  }
}

export type WhyUnavailable = "closed" | "busy" | "full" | "read-only" | "unreachable" | "failed"

const remedies: Readonly<Record<WhyUnavailable, string>> = {
  closed: "Open the store again; a handle that was closed stays closed.",
  busy: "Try again later; if it goes on, look for a process that holds the database.",
  full: "Free or add space, then try again: nothing of this was written.",
  "read-only": "Give the process the right to write to the database and its folder.",
  unreachable: "Check the path or the connection, then try again.",
  failed: "Try again later with the same command id; the driver's own error is in the cause."
}

/** The store cannot answer now; nothing was half written. The driver's error rides in `cause`. */
export class StoreUnavailable extends Fault {
  readonly _tag = "StoreUnavailable"
  readonly why: WhyUnavailable
  constructor(why: WhyUnavailable, at: string, options?: ErrorOptions) {
    super(`the store is ${why === "failed" ? "not answering" : why}`, at, remedies[why], options)
    this.why = why
  }
}

/** What is stored cannot be what was written. The file is left as it was found. */
export class StoreCorrupt extends Fault {
  readonly _tag = "StoreCorrupt"
  constructor(what: string, at: string, options?: ErrorOptions) {
    super(
      what,
      at,
      "Nothing was changed. Set this database aside, restore the newest backup and give the commands since then again.",
      options
    )
  }
}

/** The database was written by a newer release than this one. */
export class SchemaTooNew extends Fault {
  readonly _tag = "SchemaTooNew"
  readonly found: number
  readonly known: number
  constructor(at: string, found: number, known: number) {
    super(
      `the database has schema ${found}; this release knows up to ${known}`,
      at,
      "Install the release that wrote it, or a newer one. Nothing was changed."
    )
    this.found = found
    this.known = known
  }
}

export class EventTooLarge extends Fault {
  readonly _tag = "EventTooLarge"
  constructor(at: string, size: number, limit: number) {
    super(
      `the event weighs ${size} bytes; the most is ${limit}`,
      at,
      "Keep documents beside the case and refer to them by number and digest."
    )
  }
}

/** A value that would not come back as it went in. */
export class NotJson extends Fault {
  readonly _tag = "NotJson"
  constructor(at: string, why: string) {
    super(why, at, "Use texts, finite numbers, true, false, null, lists and plain objects.")
  }
}

export class UnknownTenant extends Fault {
  readonly _tag = "UnknownTenant"
  constructor(tenant: string) {
    super("nobody registered this tenant", tenant, "Register the tenant, or correct its id.")
  }
}

export class UnknownCase extends Fault {
  readonly _tag = "UnknownCase"
  constructor(caseId: CaseId) {
    super("this tenant has no such case", caseId, "Open the case first, or correct its id.")
  }
}

/** The case follows another procedure than the one that was named. */
export class OtherProcedure extends Fault {
  readonly _tag = "OtherProcedure"
  constructor(caseId: CaseId, found: string, named: string) {
    super(
      `the case follows ${found}, not ${named}`,
      caseId,
      `Give the command to ${found}, or open a new case.`
    )
  }
}

/** The law or the calendar could not answer while the command was decided; `cause` says which. */
export class DecisionFailed extends Fault {
  readonly _tag = "DecisionFailed"
  constructor(fault: Fault) {
    super(fault.message, fault.at, fault.remedy, { cause: fault })
  }
}

/** The clock of this machine stands before what is already on record. */
export class ClockBehind extends Fault {
  readonly _tag = "ClockBehind"
  readonly milliseconds: number
  constructor(caseId: CaseId, milliseconds: number) {
    super(
      `the clock stands ${Math.round(milliseconds / 1000)} seconds before the newest record of the case`,
      caseId,
      "Set the clock of this machine, then give the command again with the same id. Nothing was written."
    )
    this.milliseconds = milliseconds
  }
}

/** The actor's roles do not reach this step. */
export class NotAuthorised extends Fault {
  readonly _tag = "NotAuthorised"
  constructor(step: string, who: string) {
    super(
      `the step ${step} belongs to "${who}"`,
      step,
      `Let somebody with the role "${who}" do it, or give the actor that role.`
    )
  }
}

/** A page was asked for after a place that this store never gave. */
export class InvalidCursor extends Fault {
  readonly _tag = "InvalidCursor"
  constructor() {
    super(
      "the page was asked for after a place that this store never gave",
      "after",
      "Pass what the page before gave as `next`, unchanged, or nothing for the first page."
    )
  }
}

/** Every case that a reader of the store must expect. */
export type StoreFailure = StoreUnavailable | StoreCorrupt | InvalidCursor
