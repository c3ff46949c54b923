import { Fault } from "@danchu/law"

/** A notice that cannot be published as it is. */
export class InvalidNotice extends Fault {
  readonly _tag = "InvalidNotice"
}

/** A text names a figure that the notice does not have. */
export class MissingFigure extends Fault {
  readonly _tag = "MissingFigure"
  constructor(name: string, notice: string) {
    super(
      `the notice has no figure named ${JSON.stringify(name)}`,
      notice,
      "Give it among the figures, or take it out of the text."
    )
  }
}

/** A script that nobody can listen to. */
export class ScriptTooLong extends Fault {
  readonly _tag = "ScriptTooLong"
  readonly seconds: number
  constructor(seconds: number, most: number, notice: string) {
    super(
      `the script takes ${seconds} seconds, more than ${most}`,
      notice,
      "Give the notice a summary for listeners, and leave the details to the board and the portal."
    )
    this.seconds = seconds
  }
}

/** A script from which a listener would write down other figures than those of the notice. */
export class Misheard extends Fault {
  readonly _tag = "Misheard"
  constructor(what: string, notice: string) {
    super(
      `read aloud, the notice does not give back ${what}`,
      notice,
      "Put a comma or a word between numbers that stand side by side."
    )
  }
}
