export { AdministrativeProcedure, proceduresInForce } from "./administrative-procedure.js"
export { Board, BoardMember } from "./board.js"
export { CivilDateText } from "./civil-date.js"
export {
  BallotReceipt,
  CommunityDecisionRecord,
  CommunityMeeting,
  VoteTally,
  votedTwice
} from "./community-vote.js"
export { Contribution, ContributionBasis, ContributionKind } from "./contribution.js"
export { Amount, Count } from "./count.js"
export { DisclosureItem, Posting, PostingEvidence, PostingPlace } from "./disclosure-item.js"
export { DocumentNumberText, DocumentRecord } from "./document-number.js"
export { Dossier, DossierCode, ProcedureCode, procedureOn } from "./dossier.js"
export {
  Criterion,
  CriterionResult,
  EmulationModel,
  EmulationMovement,
  GoodPractice
} from "./emulation.js"
export { emulationFields, fiveWithoutThreeClean, modelKinds } from "./emulation-lists.js"
export {
  Answer,
  CommitmentRecord,
  DialogueRecord,
  Question,
  ReceptionVisit,
  VoterOpinion
} from "./encounter.js"
export { ClubRef, ModelRef, MovementRef, OfficeRef, TaskRef } from "./entry-ref.js"
export { EthicsCorrection, EthicsFinding, EthicsInspection } from "./ethics.js"
export { HouseholdRef, NeighbourhoodRef } from "./household.js"
export { entities, jsonSchemaOf } from "./json-schema.js"
export { LocalDocument } from "./local-document.js"
export { Cluster, Household, inSeveralClusters, Neighbourhood } from "./neighbourhood.js"
export { OpinionTopic } from "./opinion-topic.js"
export { existsOn, Office, Organisation, SelfManagedGroup, Tenure } from "./organisation.js"
export { LegalClub, LegalQuestion, OutreachSession } from "./outreach.js"
export { Person, PersonContact, PersonIdentity } from "./person.js"
export {
  type FieldOfPerson,
  type PersonalData,
  type PersonalDataKind,
  personalData,
  personalDataOf
} from "./personal-data.js"
export { Petition, PetitionKind } from "./petition.js"
export {
  Assignment,
  Direction,
  Plan,
  PlannedTask,
  Programme,
  Review,
  Target,
  TaskLine
} from "./planning.js"
export { type Problem, type Reading, readEntity } from "./reading.js"
export { type Retention, retentionSchedule } from "./retention.js"
export { mobilisationLines } from "./task-lines.js"
export { CaseId, PersonRef, Text } from "./text.js"
export { AdministrativeUnit, UnitCode, UnitRef } from "./unit.js"
export { ListCode, VaultRef } from "./vault-ref.js"
