export {
  type ChannelStep,
  checkDeliveryRules,
  type DeliveryRule,
  type DeliveryRules,
  deliveryRuleFor,
  InvalidDeliveryRule,
  type Priority
} from "./delivery-rule.js"
export { fallingBack } from "./falling-back.js"
export { type Asked, type GovernedOptions, governedNotifier } from "./governed-notifier.js"
export {
  type Errand,
  type HandOver,
  type HandOverOptions,
  handOverChannel,
  proofOfHandOver,
  UnprovenHandOver
} from "./hand-over.js"
export { makeMemoryProofs } from "./memory-proofs.js"
export { type NameReference, nameReference } from "./name-reference.js"
export { type PaceOptions, pacedChannel } from "./paced-channel.js"
export { type PostingReport, proofOfPosting, UnprovenPosting } from "./posting.js"
export { type Addressed, type Proof, type ProofKind, Proofs, type ProofsShape, proving } from "./proof.js"
export { earliestFirst, encodeProof, type ProofBody } from "./proof-text.js"
export { type Rest, restingChannel } from "./resting-channel.js"
export { anyTime, officeHours, type SendingWindow, whenToSend } from "./sending-window.js"
export { type NotServed, type Service, type ServiceRule, serviceOf } from "./service.js"
