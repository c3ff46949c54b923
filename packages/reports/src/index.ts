export { type ChosenForm, formOf, forms } from "./catalogue.js"
export {
  type CheckNote,
  checkForm,
  checkReport,
  type Figures,
  type FormCheck,
  type Violation
} from "./check.js"
export {
  asNumber,
  type Decimal,
  decimal,
  digitsOf,
  type Exact,
  inVietnameseDigits,
  readPrinted
} from "./decimal.js"
export { type Addend, type Comparison, type Equation, equation, type Sum } from "./equation.js"
export {
  type Column,
  type ColumnRow,
  columnOf,
  type Form,
  type FormPlace,
  type FormSource,
  type FormSpec,
  form,
  type Measure,
  type Relation,
  type RelationKind,
  type RelationRow,
  reported,
  seen,
  type Unit
} from "./form.js"
export { type DocumentForm, documentForms } from "./forms/documents.js"
export { type Agreement, type Rate, type RateNote, rate, rateInVietnamese } from "./rate.js"
export {
  holds,
  type NoSuchPeriod,
  ownPeriod,
  periodNameOn,
  quartersOf,
  type ReportPeriod,
  reportPeriod,
  tiles
} from "./period.js"
export {
  type Cutoff,
  type PeriodKind,
  type PeriodScheme,
  procedureReports,
  schemes
} from "./period-scheme.js"
