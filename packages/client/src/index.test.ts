import type {
  OperationId,
  OperationInput,
  OperationItem,
  OperationOutput,
  PaginatedOperationId,
} from "@pcluster-api/types";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  methodName,
  type CallOptions,
  type Client,
  type ClientError,
  type ClientOptions,
  type CredentialProvider,
  type Credentials,
  type CredentialsProviderError,
  type Hooks,
  type Limits,
  type MethodName,
  type PaginatedMethodName,
  type PaginateOptions,
  type Paginator,
  type SafeAnswer,
  type Sleep,
} from "./index.js";

describe("a client's types", () => {
  test("its options may all be left out", () => {
    expectTypeOf<object>().toExtend<ClientOptions>();
    expectTypeOf<ClientOptions>().toExtend<Hooks>();
    expectTypeOf<Omit<Limits, "signal">>().toExtend<ClientOptions>();
    expectTypeOf<ClientOptions>().not.toHaveProperty("signal");
    expectTypeOf<ClientOptions["credentials"]>().toEqualTypeOf<Credentials | CredentialProvider | false | undefined>();
    expectTypeOf<ClientOptions["sleep"]>().toEqualTypeOf<Sleep | undefined>();
    expectTypeOf<ClientOptions["random"]>().toEqualTypeOf<(() => number) | undefined>();
    expectTypeOf<typeof fetch>().toExtend<NonNullable<ClientOptions["fetch"]>>();
  });

  test("it has a method for every operation, which may be made safe", () => {
    expectTypeOf<Client>().toExtend<Record<MethodName, { safe: unknown }>>();
    expectTypeOf<Client["describeImage"]>().parameters.toEqualTypeOf<
      [input: OperationInput<"DescribeImage">, options?: CallOptions]
    >();
    expectTypeOf<Client["describeImage"]>().returns.resolves.toEqualTypeOf<OperationOutput<"DescribeImage">>();
    expectTypeOf<Client["describeImage"]["safe"]>().returns.resolves.toEqualTypeOf<SafeAnswer<"DescribeImage">>();
  });

  test("an input may be left out when everything in it may be", () => {
    expectTypeOf<Client["listClusters"]>().parameters.toEqualTypeOf<
      [input?: OperationInput<"ListClusters">, options?: CallOptions]
    >();
    expectTypeOf<[]>().not.toExtend<Parameters<Client["listImages"]>>();
  });

  test("it pages through the operations that answer in pages, and no others", () => {
    expectTypeOf<PaginatedMethodName>().toEqualTypeOf<MethodName<PaginatedOperationId>>();
    expectTypeOf<"describeImage">().not.toExtend<PaginatedMethodName>();
    const list = (client: Client) => client.paginate("listClusters");
    expectTypeOf(list).returns.toEqualTypeOf<
      Paginator<OperationOutput<"ListClusters">, OperationItem<"ListClusters">>
    >();
    expectTypeOf<PaginateOptions>().toExtend<CallOptions>();
  });

  test("openapi-fetch's calls by path are there too", () => {
    expectTypeOf<Client>().toHaveProperty("GET");
    expectTypeOf<Client>().toHaveProperty("use");
  });
});

describe("the name of a method", () => {
  test("is that of its operation, beginning with a small letter", () => {
    expect(methodName("GetImageStackEvents")).toBe("getImageStackEvents");
    expectTypeOf(methodName("GetImageStackEvents")).toEqualTypeOf<"getImageStackEvents">();
    expectTypeOf<MethodName>().toEqualTypeOf<Uncapitalize<OperationId>>();
  });
});

test("an error without credentials says who was asked", () => {
  expectTypeOf<CredentialsProviderError>().toExtend<ClientError>();
  expectTypeOf<CredentialsProviderError["kind"]>().toEqualTypeOf<"credentials">();
  expectTypeOf<CredentialsProviderError["tried"]>().toEqualTypeOf<readonly string[]>();
});
