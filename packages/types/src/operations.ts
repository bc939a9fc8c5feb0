import type { operations } from "./generated/openapi.js";
import type { operations as table } from "./generated/operations.js";
import type { OperationId } from "./operation-id.js";

type Parameters<Id extends OperationId> = operations[Id]["parameters"];
type Responses<Id extends OperationId> = operations[Id]["responses"];

type Given<Value> = [NonNullable<Value>] extends [never] ? unknown : NonNullable<Value>;
type JsonBody<Part> = Part extends { content: { "application/json": infer Body } } ? Body : never;
type RequestBody<Id extends OperationId> = operations[Id] extends { requestBody?: infer Part }
  ? JsonBody<NonNullable<Part>>
  : never;
type Flatten<Value> = { [Name in keyof Value]: Value[Name] };

/** The parts of a request, apart: `{ path?, query?, header?, body? }`, each only where the operation has it. */
export type OperationRequest<Id extends OperationId> = Flatten<
  {
    [
      Place in keyof Parameters<Id> as [NonNullable<Parameters<Id>[Place]>] extends [never] ? never : Place
    ]: Parameters<Id>[Place];
  } & ([RequestBody<Id>] extends [never] ? unknown : { body: RequestBody<Id> })
>;

/** The same inputs as one flat object, as the client's methods take them: `{ imageId, region?, nextToken? }`. */
export type OperationInput<Id extends OperationId> = Flatten<
  Given<Parameters<Id>["path"]> &
    Given<Parameters<Id>["query"]> &
    Given<Parameters<Id>["header"]> &
    ([RequestBody<Id>] extends [never] ? unknown : RequestBody<Id>)
>;

/** Every answer the contract allows for an operation, one `{ status, body }` member per status. */
export type OperationResponse<Id extends OperationId> = {
  [Status in keyof Responses<Id>]: Responses<Id>[Status] extends { content: { "application/json": infer Body } }
    ? { status: Status; body: Body }
    : { status: Status; body?: undefined };
}[keyof Responses<Id>];

type SuccessStatus<Id extends OperationId> = (typeof table)[Id]["successStatus"];

/** The body of the success answer; `undefined` where the contract states none. */
export type OperationOutput<Id extends OperationId> = Extract<
  OperationResponse<Id>,
  { status: SuccessStatus<Id> }
>["body"];

/** The operations that answer in pages. */
export type PaginatedOperationId = {
  [Id in OperationId]: (typeof table)[Id] extends { pagination: object } ? Id : never;
}[OperationId];

type ItemsField<Id extends PaginatedOperationId> = (typeof table)[Id] extends { pagination: { items: infer Field } }
  ? Field
  : never;

/** One item of a paginated operation: a `StackEvent`, a `LogEvent`, an `ImageInfoSummary` … */
export type OperationItem<Id extends PaginatedOperationId> =
  NonNullable<OperationOutput<Id>> extends infer Body
    ? ItemsField<Id> extends keyof Body
      ? NonNullable<Body[ItemsField<Id>]> extends readonly (infer Item)[]
        ? Item
        : never
      : never
    : never;
