import { officialCalendar, type WorkCalendar } from "@danchu/calendar"
import {
  Authorisation,
  byRoles,
  CaseBench,
  type CaseStore,
  DeliveryFailed,
  type KeyRing,
  Notifier,
  type NotifierShape,
  Proofs,
  type ProofsShape,
  type RoleTable,
  type SchemaTooNew,
  type StoreFailure,
  Vault
} from "@danchu/engine"
import type { InvalidText } from "@danchu/law"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { storeLayer, vaultRowsLayer } from "./store-url.js"

export interface OfficeOptions {
  /** "memory:", "sqlite:./register.db" or "postgres://user@host/database". */
  readonly store: string
  /** The office whose cases these are. */
  readonly tenant: string
  /** From a role of the app to the parts that it may play; a role always plays the part of its own name. */
  readonly roles?: RoleTable
  /** Where messages go, made of the proofs of service where it keeps or asks them; without one they wait. */
  readonly notifier?: NotifierShape | ((proofs: ProofsShape) => NotifierShape)
  readonly calendar?: WorkCalendar
  /** Names the release of the app, written beside every event. */
  readonly release?: string
  /** Who the protected people are; without it the office has no vault. */
  readonly vault?: VaultOptions
}

export interface VaultOptions {
  /** A URL as for cases, best of another database on another machine. */
  readonly store: string
  /** The keys, of `keyRing`. */
  readonly keys: KeyRing
}

export type OpenFault = StoreFailure | SchemaTooNew | InvalidText

/** Nobody is told anything, and no message is taken for sent. */
const noNotifier: NotifierShape = {
  send: ({ key }) => Effect.fail(new DeliveryFailed("no-notifier", key))
}

const notifierLayer = ({ notifier = noNotifier }: OfficeOptions): Layer.Layer<Notifier, never, Proofs> =>
  Layer.effect(
    Notifier,
    Effect.map(Proofs, proofs => (typeof notifier === "function" ? notifier(proofs) : notifier))
  )

export type Foundation = CaseStore | CaseBench | Notifier | Proofs

/** What an office stands on. */
export const foundation = (options: OfficeOptions): Layer.Layer<Foundation, OpenFault> =>
  Layer.mergeAll(
    Layer.provideMerge(notifierLayer(options), storeLayer(options.store)),
    CaseBench.layer({
      bench: { calendar: options.calendar ?? officialCalendar },
      release: options.release ?? "unnamed"
    }),
    Layer.succeed(Authorisation, byRoles(options.roles ?? {}))
  )

/** The vault of an office. */
export const vaultFoundation = ({ store, keys }: VaultOptions): Layer.Layer<Vault, OpenFault> =>
  Vault.layer(keys).pipe(Layer.provide(vaultRowsLayer(store)))
