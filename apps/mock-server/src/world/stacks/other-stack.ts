import { Derive } from "../derive.js";
import { partitionOf } from "../regions.js";
import { ACCOUNT_ID } from "../service.js";
import { HistoryWriter } from "./stack-history.js";
import { stackAt, type StackScript } from "./stack-script.js";
import type { StackSource } from "./stack-register.js";

const DAY = 24 * 3_600_000;
const DELETION_MS = 30_000;

/** A stack of the account that ParallelCluster has nothing to do with: it carries none of its tags. */
export function otherStack(name: string, region: string, seed: string, serverStartedAt: number): StackSource {
  const derive = new Derive(seed, region, "other", name);
  const startedAt = serverStartedAt - derive.between(10, 400, "age") * DAY;
  const arn = `arn:${partitionOf(region)}:cloudformation:${region}:${ACCOUNT_ID}:stack/${name}/${derive.uuid("stack")}`;
  const writer = new HistoryWriter({ name, arn, derive });
  writer.stack(startedAt, "CREATE_IN_PROGRESS", "User Initiated");
  writer.stack(startedAt + 90_000, "CREATE_COMPLETE");
  let script: StackScript = { resources: [], history: writer.history(), startedAt };
  return {
    name,
    at: (instant) => {
      const stack = stackAt(script, () => [], instant);
      return stack && { stack };
    },
    delete: (at) => {
      if (script.goneAt !== undefined) return;
      writer.stack(at, "DELETE_IN_PROGRESS", "User Initiated");
      script = { ...script, history: writer.history(), goneAt: at + DELETION_MS };
    },
  };
}
