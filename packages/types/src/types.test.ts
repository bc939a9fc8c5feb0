import { expectTypeOf, test } from "vitest";
import type {
  ImageBuildStatus,
  KnownImageBuildStatus,
  OperationId,
  OperationInput,
  OperationItem,
  OperationOutput,
  OperationRequest,
  OperationResponse,
  PaginatedOperationId,
  StackEvent,
} from "./index.js";

test("schemas go by their own names", () => {
  expectTypeOf<StackEvent>().toHaveProperty("logicalResourceId").toEqualTypeOf<string>();
  expectTypeOf<StackEvent["resourceProperties"]>().toEqualTypeOf<string | undefined>();
});

test("a response enum accepts the value of tomorrow and still offers those of today", () => {
  expectTypeOf<"BUILD_PAUSED">().toExtend<ImageBuildStatus>();
  expectTypeOf<"BUILD_FAILED">().toExtend<KnownImageBuildStatus>();
  expectTypeOf<"BUILD_PAUSED">().not.toExtend<KnownImageBuildStatus>();
});

test("a request enum is closed", () => {
  type Level = NonNullable<OperationInput<"BuildImage">["validationFailureLevel"]>;
  expectTypeOf<Level>().toEqualTypeOf<"INFO" | "WARNING" | "ERROR">();
});

test("OperationRequest keeps the parts of a request apart", () => {
  expectTypeOf<OperationRequest<"GetImageStackEvents">["path"]>().toEqualTypeOf<{ imageId: string }>();
  expectTypeOf<OperationRequest<"BuildImage">["body"]>().toEqualTypeOf<{
    imageConfiguration: string;
    imageId: string;
  }>();
  expectTypeOf<OperationRequest<"GetImageStackEvents">>().not.toHaveProperty("body");
});

test("OperationInput is the same, flat", () => {
  expectTypeOf<OperationInput<"GetImageStackEvents">>().toEqualTypeOf<{
    imageId: string;
    region?: string;
    nextToken?: string;
  }>();
});

test("OperationResponse has a member for each status", () => {
  type Gone = Extract<OperationResponse<"GetImageStackEvents">, { status: 404 }>;
  expectTypeOf<Gone["body"]>().toEqualTypeOf<{ message?: string }>();
  expectTypeOf<OperationResponse<"DescribeClusterInstances">>().not.toExtend<{ status: 404 }>();
});

test("OperationOutput is the success answer, OperationItem one of its items", () => {
  expectTypeOf<OperationOutput<"GetImageStackEvents">>().toEqualTypeOf<{ events?: StackEvent[]; nextToken?: string }>();
  expectTypeOf<OperationOutput<"DeleteClusterInstances">>().toEqualTypeOf<undefined>();
  expectTypeOf<OperationItem<"GetImageStackEvents">>().toEqualTypeOf<StackEvent>();
});

test("only operations with pages are paginated", () => {
  expectTypeOf<"GetImageStackEvents">().toExtend<PaginatedOperationId>();
  expectTypeOf<"DescribeImage">().not.toExtend<PaginatedOperationId>();
  expectTypeOf<PaginatedOperationId>().toExtend<OperationId>();
});
