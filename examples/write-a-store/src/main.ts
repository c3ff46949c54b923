import { run } from "node:test"
import { spec } from "node:test/reporters"
import { fileURLToPath } from "node:url"

const tests = run({ files: [fileURLToPath(new URL("conformance.ts", import.meta.url))], isolation: "none" })
tests.on("test:fail", () => {
  process.exitCode = 1
})
tests.compose(spec).pipe(process.stdout)
