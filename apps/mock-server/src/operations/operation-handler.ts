import type { OperationId, OperationRequest, OperationResponse } from "@pcluster-api/types";
import type { Quirks } from "../quirks.js";
import type { TokenCodec } from "../world/token-codec.js";
import type { World } from "../world/world.js";

export interface HandlerContext {
  readonly world: World;
  /** The instant of the request on the server's clock, in epoch milliseconds. */
  readonly now: number;
  /** The region of the request, resolved and known to be supported. */
  readonly region: string;
  readonly quirks: Quirks;
  readonly tokens: TokenCodec;
}

/** How long an answer stays as it is. */
export interface Lasting {
  /**
   * The instant on the server's clock from which the same question may be answered otherwise, as long as no command comes in
   * between (`world.revision`); `Infinity` for never. Missing where nobody has worked it out.
   */
  readonly unchangedUntil?: number;
}

/** What the published contract states and ours does not, since the service was never seen to send it; only quirks do. */
export interface PublishedAnswer {
  readonly status: 204;
  readonly body?: undefined;
}

/** Answers one operation; a status or body that the contract does not allow for it does not compile. */
export type OperationHandler<Id extends OperationId, Published extends PublishedAnswer = never> = (
  request: OperationRequest<Id>,
  context: HandlerContext,
) => (OperationResponse<Id> | Published) & Lasting;
