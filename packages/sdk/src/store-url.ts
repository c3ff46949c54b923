import { type CaseStore, MemoryStore, type SchemaTooNew, type StoreFailure } from "@danchu/engine"
import { InvalidText } from "@danchu/law"
import type * as Layer from "effect/Layer"

type StoreLayer = Layer.Layer<CaseStore, StoreFailure | SchemaTooNew>

/**
 * The store that a URL names: "memory:", "sqlite:./register.db" or "postgres://…". Only the driver that is named is loaded.
 * @throws InvalidText for any other
 */
export const storeFrom = async (url: string): Promise<StoreLayer> => {
  if (url === "memory:") return MemoryStore.layer()
  if (url.startsWith("sqlite:")) {
    const { SqliteStore } = await import("@danchu/store-sqlite")
    return SqliteStore.layer({ filename: url.slice("sqlite:".length) })
  }
  if (/^postgres(ql)?:\/\//.test(url)) {
    const { PostgresStore } = await import("@danchu/store-postgres")
    return PostgresStore.layer({ url })
  }
  throw new InvalidText(
    "the store is named by no URL that is known",
    url.split(":")[0] ?? "",
    "Give memory:, sqlite:./register.db or postgres://user@host/database."
  )
}
