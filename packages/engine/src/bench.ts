import type { Bench } from "@danchu/procedures"
import * as Context from "effect/Context"
import * as Layer from "effect/Layer"

/** What decisions are taken with; the id of the calendar and the release are written beside every event. */
export interface CaseBenchShape {
  readonly bench: Bench
  /** Names the release of the packages that decide, as "@danchu/procedures 1.2.0". */
  readonly release: string
}

/** The calendar and the release that a running engine decides with. */
export class CaseBench extends Context.Service<CaseBench, CaseBenchShape>()("@danchu/engine/CaseBench") {
  static layer(shape: CaseBenchShape): Layer.Layer<CaseBench> {
    return Layer.succeed(CaseBench, shape)
  }
}
