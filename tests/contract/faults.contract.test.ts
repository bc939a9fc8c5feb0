import { createMockServer, type FAULTS } from "@pcluster-api/mock-server";
import type { Operation, OperationId } from "@pcluster-api/types";
import { examples } from "@pcluster-api/types/examples";
import { reference } from "@pcluster-api/types/reference";
import { describe, expect, test } from "vitest";
import { checkedFetch } from "../support/checked-fetch.ts";
import { operationEntries } from "../support/match-operation.ts";

/** The contract's example of an operation, asked for with something going wrong. */
function failing(operationId: OperationId, operation: Operation, fault: string): Request {
  const { request } = examples[operationId];
  const pathname = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(request[name])));
  const url = new URL(`http://mock.test${pathname}`);
  for (const name of operation.queryParameters)
    if (request[name] !== undefined) url.searchParams.set(name, String(request[name]));
  const body = JSON.stringify(Object.fromEntries(operation.bodyProperties.map((name) => [name, request[name]])));
  return new Request(url, {
    method: operation.method,
    headers: { "content-type": "application/json", "x-mock-fault": fault },
    ...(operation.bodyProperties.length > 0 && { body }),
  });
}

/** What each fault whose answer is the gateway's or the service's own is answered with; the others break the answer itself. */
const STATUSES: Readonly<Partial<Record<keyof typeof FAULTS, number>>> = {
  "429": 429,
  "429-date": 429,
  "429-bare": 429,
  "500": 500,
  "500-after": 500,
  "502": 502,
  "502-after": 502,
  "504": 504,
  "504-after": 504,
  "expired-token": 403,
  skew: 403,
  forbidden: 403,
};

describe.each(operationEntries)("%s", (operationId, operation) => {
  test.each(Object.entries(STATUSES))("fails by %s with an answer that the contract states", async (fault, status) => {
    const fetch = checkedFetch(createMockServer().fetch, { requests: "broken" });
    const answer = await fetch(failing(operationId, operation, fault));
    expect(answer.status).toBe(status);
    expect(reference[operationId].responses).toHaveProperty(String(status));
  });
});
