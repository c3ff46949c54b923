import { defineConfig } from "vitest/config"
import base from "./vitest.config.js"

const { projects: _all, ...test } = base.test ?? {}

/** The tests that judge the deadline engine, for the mutation tester alone. */
export default defineConfig({
  ...base,
  test: { ...test, include: ["packages/calendar/test/{deadline,duty,explain}*.test.ts"] }
})
