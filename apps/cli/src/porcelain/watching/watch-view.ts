import type { StackEvent } from "@pcluster-api/types";

/** Shows a watch as it goes. */
export interface WatchView {
  /** New events, already recorded. */
  events(batch: readonly StackEvent[]): Promise<void>;
  /** Something worth saying that is no event. */
  notice(text: string): Promise<void>;
  /** Called about every second. */
  tick(): void;
  /** Whether its user sees that it is alive, and needs no sign of life. */
  readonly isLive: boolean;
  /** The last thing that it is told. */
  end(): Promise<void>;
}
