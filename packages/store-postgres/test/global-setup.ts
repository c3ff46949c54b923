import type { TestProject } from "vitest/node"
import { startDatabaseServer, whyNone } from "./database-server.js"

/** What a machine crash would take is not asked here, and a test server need not wait for the disk. */
const hasty = ["fsync = off", "full_page_writes = off", "synchronous_commit = off"]

declare module "vitest" {
  interface ProvidedContext {
    readonly postgres: { readonly url: string; readonly own: boolean; readonly uid: number | null }
  }
}

export default async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const none = whyNone()
  if (none !== null) {
    process.stderr.write(`danchu: the tests on PostgreSQL are skipped: ${none}\n`)
    project.provide("postgres", { url: "", own: false, uid: null })
    return
  }
  const { url, own, owner, stop } = await startDatabaseServer(hasty)
  project.provide("postgres", { url, own, uid: owner?.uid ?? null })
  return stop
}
