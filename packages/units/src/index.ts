export { type Lineage, lineageOf, unitOf, unitsOn } from "./lineage.js"
export type { Relative, Unit, UnitLevel } from "./unit.js"
