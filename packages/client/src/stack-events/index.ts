export { explain, type Explanation, type ExplainOptions, type StackOperation } from "./explain.js";
export type { OperationKind } from "./current-operation.js";
export { type Hint, type HintRule, stackEventHints } from "./hints.js";
export { type ImageBuilderFailure, parseImageBuilderFailure } from "./image-builder-failure.js";
export type { Confidence } from "./judge-failures.js";
export type { OperationOutcome } from "./operation-outcome.js";
export { timeline, type Timeline, type TimelineOptions, type TimelineSpan } from "./timeline.js";
export { follow, type FollowEnd, type FollowOptions } from "./follow.js";
export type { FollowClient, FollowInput, StackDescription } from "./followed-stack.js";
