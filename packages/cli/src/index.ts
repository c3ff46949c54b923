export type { Outcome } from "./answer.js"
export { run } from "./program.js"
