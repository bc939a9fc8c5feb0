import type { OperationId, OperationOutput, OperationResponse } from "@pcluster-api/types";
import type { operations } from "@pcluster-api/types/operations";
import { ApiError } from "./errors/api-error.js";
import { ClientError } from "./errors/client-error.js";

type SuccessStatus<Id extends OperationId> = (typeof operations)[Id]["successStatus"];

/** An answer of the contract outside 2xx, its body narrowed by its status. */
type Refused<Id extends OperationId> =
  Exclude<OperationResponse<Id>, { status: SuccessStatus<Id> }> extends infer Answer
    ? Answer extends { status: infer Status; body?: infer Body }
      ? { readonly status: Status; readonly body: Body | undefined; readonly error: ApiError<Id> }
      : never
    : never;

/** The success answer of the contract. */
type Succeeded<Id extends OperationId> =
  Extract<OperationResponse<Id>, { status: SuccessStatus<Id> }> extends infer Answer
    ? Answer extends { status: infer Status; body?: infer Body }
      ? { readonly status: Status; readonly body: Body; readonly error?: undefined }
      : never
    : never;

/**
 * What `.safe` resolves to instead of throwing: one member per status of the contract, told apart by `status`, and one whose
 * `status` is `undefined` for a call that got no answer (a network error, a timeout, no credentials …). A status that the
 * contract does not know comes as it is.
 */
export type SafeAnswer<Id extends OperationId> =
  Succeeded<Id> | Refused<Id> | { readonly status: undefined; readonly body?: undefined; readonly error: ClientError };

/**
 * Turns what a call throws into an answer.
 *
 * @param successStatus the status of an answer that is not an error
 * @throws what the caller has done: the reason of its signal, `TypeError` for wrong input
 */
export async function safeAnswer<Id extends OperationId>(
  calling: Promise<OperationOutput<Id>>,
  successStatus: number,
): Promise<SafeAnswer<Id>> {
  // The call is one of operation `Id`, so its status and body belong together; the compiler sees only their unions.
  return calling.then(
    (body) => ({ status: successStatus, body }) as SafeAnswer<Id>,
    (error: unknown) => {
      if (error instanceof ApiError) return { status: error.status, body: error.body, error } as SafeAnswer<Id>;
      if (error instanceof ClientError) return { status: undefined, error };
      throw error;
    },
  );
}
