import { createClient, type Client, type ClientOptions } from "@pcluster-api/client";
import { createMockServer, type MockServer, type MockServerOptions } from "@pcluster-api/mock-server";
import { DUMMY_KEYS, verifySignature } from "@pcluster-api/mock-server/sigv4";
import { checkedFetch } from "./checked-fetch.ts";

/** A mock that takes only what is signed with the dummy keys, and a client that signs, both held to the contract. */
export function signedMock(
  options: MockServerOptions = {},
  clientOptions: ClientOptions = {},
): { mock: MockServer; client: Client; fetch: (request: Request) => Promise<Response> } {
  const authorize = (request: Request) => verifySignature(request, Date.now());
  const mock = createMockServer({ ...options, authorize });
  const fetch = checkedFetch(mock.fetch);
  const client = createClient({
    baseUrl: "http://mock.test",
    fetch,
    env: {},
    credentials: DUMMY_KEYS,
    ...clientOptions,
  });
  return { mock, client, fetch };
}
