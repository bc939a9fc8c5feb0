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

/**
 * Answers one operation, and says until when the answer holds where it holds for longer than an instant, so that its bytes can be
 * kept (see `Answer`). A status or body that the contract does not allow for it does not compile.
 */
export type OperationHandler<Id extends OperationId> = (
  request: OperationRequest<Id>,
  context: HandlerContext,
) => OperationResponse<Id> & { readonly validUntil?: number };
