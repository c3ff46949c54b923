import {
  type CaseStore,
  MemoryDisk,
  MemoryStore,
  makeMemoryProofs,
  makeMemoryVaultRows,
  Proofs,
  type SchemaTooNew,
  type StoreFailure,
  VaultRows
} from "@danchu/engine"
import { InvalidText } from "@danchu/law"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** What lies at a URL; nothing is opened before a layer is built. */
interface Place {
  readonly cases: Layer.Layer<CaseStore, StoreFailure | SchemaTooNew>
  readonly proofs: Layer.Layer<Proofs, StoreFailure | SchemaTooNew>
  readonly vault: Layer.Layer<VaultRows, StoreFailure | SchemaTooNew>
}

/** Only the driver that is named is loaded. */
const placeOf = async (url: string): Promise<Place | null> => {
  if (url === "memory:") {
    const disk = new MemoryDisk()
    return {
      cases: MemoryStore.layer({ disk }),
      proofs: Layer.sync(Proofs, () => makeMemoryProofs({ disk })),
      vault: Layer.sync(VaultRows, makeMemoryVaultRows)
    }
  }
  if (url.startsWith("sqlite:")) {
    const { SqliteProofs, SqliteStore, SqliteVault } = await import("@danchu/store-sqlite")
    const file = { filename: url.slice("sqlite:".length) }
    return {
      cases: SqliteStore.layer(file),
      proofs: SqliteProofs.layer(file),
      vault: SqliteVault.layer(file)
    }
  }
  if (/^postgres(ql)?:\/\//.test(url)) {
    const { PostgresProofs, PostgresStore, PostgresVault } = await import("@danchu/store-postgres")
    return {
      cases: PostgresStore.layer({ url }),
      proofs: PostgresProofs.layer({ url, connections: 2 }),
      vault: PostgresVault.layer({ url })
    }
  }
  return null
}

/** The place that a URL names: "memory:", "sqlite:./register.db" or "postgres://user@host/database". */
const found = (url: string): Effect.Effect<Place, InvalidText> =>
  Effect.flatMap(
    Effect.promise(() => placeOf(url)),
    place =>
      place
        ? Effect.succeed(place)
        : Effect.fail(
            new InvalidText(
              "the store is named by no URL that is known",
              url.split(":")[0] ?? "",
              "Give memory:, sqlite:./register.db or postgres://user@host/database."
            )
          )
  )

/** Cases, and beside them the proofs of service: one backup holds both. */
export const storeLayer = (
  url: string
): Layer.Layer<CaseStore | Proofs, StoreFailure | SchemaTooNew | InvalidText> =>
  Layer.unwrap(Effect.map(found(url), ({ cases, proofs }) => Layer.provideMerge(proofs, cases)))

export const vaultRowsLayer = (
  url: string
): Layer.Layer<VaultRows, StoreFailure | SchemaTooNew | InvalidText> =>
  Layer.unwrap(Effect.map(found(url), ({ vault }) => vault))
