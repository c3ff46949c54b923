export { CivilDateText } from "./civil-date.js"
export { Petition, PetitionKind } from "./petition.js"
export { CaseId, PersonRef, Text } from "./text.js"
export { ListCode, VaultRef } from "./vault-ref.js"
