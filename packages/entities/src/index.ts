export { CivilDateText } from "./civil-date.js"
export { HouseholdRef, NeighbourhoodRef } from "./household.js"
export {
  type FieldOfPerson,
  type PersonalData,
  type PersonalDataKind,
  personalData,
  personalDataOf
} from "./personal-data.js"
export { Petition, PetitionKind } from "./petition.js"
export { type Retention, retentionSchedule } from "./retention.js"
export { CaseId, PersonRef, Text } from "./text.js"
export { ListCode, VaultRef } from "./vault-ref.js"
