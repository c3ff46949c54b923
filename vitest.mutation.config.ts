import { defineConfig } from "vitest/config"
import base from "./vitest.config.js"

/** The tests that judge the deadline engine, for the mutation tester alone. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ["packages/calendar/test/{deadline,duty,explain}*.test.ts"] }
})
