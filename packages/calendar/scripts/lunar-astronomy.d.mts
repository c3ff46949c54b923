export interface LunarYear {
  readonly year: number
  readonly start: number
  readonly leap: number
  readonly lengths: readonly number[]
}
export interface Sky {
  readonly newMoons: readonly number[]
  readonly terms: readonly { readonly longitude: number; readonly at: number }[]
}
export declare const instants: (fromYear: number, toYear: number) => Sky
export declare const dayOf: (at: number, hours: number) => number
export declare const lunarYears: (sky: Sky, hours: number) => readonly LunarYear[]
export declare const encode: (years: readonly LunarYear[]) => string
