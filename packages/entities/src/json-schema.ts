import * as z from "zod"
import { AdministrativeProcedure } from "./administrative-procedure.js"
import { Board, BoardMember } from "./board.js"
import { BallotReceipt, CommunityDecisionRecord, CommunityMeeting, VoteTally } from "./community-vote.js"
import { Contribution, ContributionBasis } from "./contribution.js"
import { DisclosureItem, Posting, PostingEvidence, PostingPlace } from "./disclosure-item.js"
import { DocumentRecord } from "./document-number.js"
import { Dossier } from "./dossier.js"
import { Criterion, CriterionResult, EmulationModel, EmulationMovement, GoodPractice } from "./emulation.js"
import {
  Answer,
  CommitmentRecord,
  DialogueRecord,
  Question,
  ReceptionVisit,
  VoterOpinion
} from "./encounter.js"
import { EthicsCorrection, EthicsFinding, EthicsInspection } from "./ethics.js"
import { LocalDocument } from "./local-document.js"
import { Cluster, Household, Neighbourhood } from "./neighbourhood.js"
import { OpinionTopic } from "./opinion-topic.js"
import { Office, Organisation, SelfManagedGroup, Tenure } from "./organisation.js"
import { LegalClub, LegalQuestion, OutreachSession } from "./outreach.js"
import { Person, PersonContact, PersonIdentity } from "./person.js"
import { Petition } from "./petition.js"
import { Assignment, Direction, Plan, PlannedTask, Programme, Review, Target, TaskLine } from "./planning.js"
import { AdministrativeUnit, UnitRef } from "./unit.js"

/** Every entity by its name, as JSON Schemas and forms are made from them. */
export const entities = {
  Organisation,
  Office,
  Tenure,
  SelfManagedGroup,
  AdministrativeProcedure,
  AdministrativeUnit,
  UnitRef,
  Person,
  PersonIdentity,
  PersonContact,
  Neighbourhood,
  Household,
  Cluster,
  DocumentRecord,
  Petition,
  Dossier,
  ReceptionVisit,
  DialogueRecord,
  Question,
  Answer,
  CommitmentRecord,
  VoterOpinion,
  DisclosureItem,
  PostingPlace,
  Posting,
  PostingEvidence,
  CommunityMeeting,
  BallotReceipt,
  VoteTally,
  CommunityDecisionRecord,
  Board,
  BoardMember,
  LocalDocument,
  EmulationMovement,
  EmulationModel,
  Criterion,
  CriterionResult,
  GoodPractice,
  Contribution,
  ContributionBasis,
  TaskLine,
  PlannedTask,
  Target,
  Plan,
  Programme,
  Assignment,
  Direction,
  Review,
  EthicsInspection,
  EthicsFinding,
  EthicsCorrection,
  OutreachSession,
  LegalQuestion,
  LegalClub,
  OpinionTopic
} as const

/**
 * What may be given for an entity, as JSON Schema (draft 2020-12): the text that is read, before it is checked against
 * the calendar or across fields.
 * @example
 * ```ts
 * jsonSchemaOf("Petition").required // ["id", "kind", "receivedOn", "sender", "signers", "signed", "subject"]
 * ```
 */
export const jsonSchemaOf = (entity: keyof typeof entities): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(entities[entity], { io: "input", target: "draft-2020-12" })
