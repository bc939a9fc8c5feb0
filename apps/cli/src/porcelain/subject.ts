import type { Client, LogInput } from "@pcluster-api/client";
import type { FollowInput, StackDescription } from "@pcluster-api/client/stack-events";
import type { StackEvent } from "@pcluster-api/types";
import type { LogTail } from "./reading/log-tail.js";

/** Which image or cluster a command is about. */
export interface Target {
  /** Its id or name, as the user typed it. */
  readonly id: string;
  /** The region to ask about; the service's own where there is none. */
  readonly region: string | undefined;
}

/** What images and clusters, which both are stacks, do not have in common. */
export interface Subject {
  readonly noun: "image" | "cluster";
  /** The contract's name of its id. */
  readonly idField: "imageId" | "clusterName";
  /** How long one usually takes to be made, where no recording tells. */
  readonly usualMs: number;
  input(target: Target): FollowInput;
  /** Every event of the stack, oldest first. */
  listEvents(client: Client, target: Target, signal: AbortSignal): Promise<StackEvent[]>;
  describe(client: Client, target: Target, signal: AbortSignal): Promise<StackDescription>;
  /** What the service calls its state. */
  statusOf(description: StackDescription): string | undefined;
  /** Whether the cause of a failure is rather in that log than in the event. */
  isToldByLog(failure: StackEvent): boolean;
  /** What reads that log, or another stream of it. @throws {UsageError} when there is no stream that is called so */
  logInput(client: Client, target: Target, stream: string | undefined, signal: AbortSignal): Promise<LogInput>;
  /** The end of the log that tells what went on inside it. */
  readLog(client: Client, target: Target, lines: number, signal: AbortSignal): Promise<LogTail>;
}
