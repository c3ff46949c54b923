import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const packages = fileURLToPath(new URL("./packages/", import.meta.url))

/** Tests import `@danchu/*` from its sources; what the bundler makes of them is tried by the examples. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@danchu\/law\/rules$/, replacement: `${packages}law/src/rules/index.ts` },
      { find: /^@danchu\/law\/rules\/(.+)$/, replacement: `${packages}law/src/rules/$1.ts` },
      { find: /^@danchu\/([\w-]+)$/, replacement: `${packages}$1/src/index.ts` },
      { find: /^@danchu\/([\w-]+)\/(.+)$/, replacement: `${packages}$1/src/$2.ts` }
    ]
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "packages",
          include: [
            "packages/*/test/**/*.test.ts",
            "examples/*/test/**/*.test.ts",
            "scripts/test/**/*.test.ts"
          ],
          exclude: [
            "**/node_modules/**",
            "packages/store-postgres/**",
            "packages/reports-sql/test/postgres.test.ts",
            "packages/sdk/test/postgres.test.ts"
          ]
        }
      },
      {
        extends: true,
        test: {
          name: "postgres",
          include: [
            "packages/store-postgres/test/**/*.test.ts",
            "packages/reports-sql/test/postgres.test.ts",
            "packages/sdk/test/postgres.test.ts"
          ],
          globalSetup: ["packages/store-postgres/test/global-setup.ts"]
        }
      }
    ]
  }
})
