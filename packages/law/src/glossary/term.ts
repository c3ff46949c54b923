import type { Citation } from "../citation.js"
import { type CivilDate, day } from "../civil-date.js"
import type { InstrumentNumber } from "../instruments/index.js"

/** A Vietnamese label, from a day on; `null` where the thing itself had ended. */
export interface DatedLabel {
  /** `null` for the first label: since before anything this corpus tells. */
  readonly from: CivilDate | null
  readonly label: string | null
  readonly basis: Citation | null
}

/** The official form on which a thing is written down. */
export interface OfficialForm {
  readonly instrument: InstrumentNumber
  /** As a locator: "M03", "M01/TCD". */
  readonly at: string
  readonly from: CivilDate
  readonly until: CivilDate | null
}

/** One name of the domain: English in code, Vietnamese on paper. */
export interface GlossaryTerm<Name extends string = string> {
  readonly name: Name
  readonly en: string
  readonly vi: readonly [DatedLabel, ...DatedLabel[]]
  readonly forms: readonly OfficialForm[]
  readonly renamed: (from: string, label: string, basis: Citation) => GlossaryTerm<Name>
  readonly ended: (from: string, basis: Citation) => GlossaryTerm<Name>
  readonly onForm: (
    instrument: InstrumentNumber,
    at: string,
    from: string,
    until?: string
  ) => GlossaryTerm<Name>
}

const make = <Name extends string>(
  fields: Omit<GlossaryTerm<Name>, "renamed" | "ended" | "onForm">
): GlossaryTerm<Name> => ({
  ...fields,
  renamed: (from, label, basis) => make({ ...fields, vi: [...fields.vi, { from: day(from), label, basis }] }),
  ended: (from, basis) => make({ ...fields, vi: [...fields.vi, { from: day(from), label: null, basis }] }),
  onForm: (instrument, at, from, until) =>
    make({
      ...fields,
      forms: [
        ...fields.forms,
        { instrument, at, from: day(from), until: until === undefined ? null : day(until) }
      ]
    })
})

/** A term whose Vietnamese label has not changed as far back as the corpus goes. */
export const term = <const Name extends string>(name: Name, en: string, vi: string): GlossaryTerm<Name> =>
  make({ name, en, vi: [{ from: null, label: vi, basis: null }], forms: [] })
