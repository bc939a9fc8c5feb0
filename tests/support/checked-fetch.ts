import type { Validator } from "@pcluster-api/types";
import { reference } from "@pcluster-api/types/reference";
import { validateRequests } from "@pcluster-api/types/validate-requests";
import { validateResponses } from "@pcluster-api/types/validate-responses";
import { recordExchange } from "./coverage.ts";
import { matchOperation, type Match } from "./match-operation.ts";

type Fetch = (request: Request) => Promise<Response>;

/** A request or an answer that is not what the contract says. */
export class ContractViolation extends Error {
  override readonly name = "ContractViolation";
}

interface Options {
  /** `"broken"` lets requests through that break the contract on purpose; answers are judged all the same. */
  readonly requests?: "valid" | "broken";
}

/**
 * A `fetch` that holds both sides to the contract: what is sent, and what `fetch` answers, for whatever status.
 *
 * @throws {ContractViolation} naming the request and every rule it or its answer breaks
 */
export function checkedFetch(fetch: Fetch, { requests = "valid" }: Options = {}): Fetch {
  return async (request) => {
    const url = new URL(request.url);
    const match = matchOperation(request.method, url.pathname);
    if (!match) {
      if (requests === "broken") return fetch(request);
      throw new ContractViolation(`${request.method} ${url.pathname} is no operation of the contract`);
    }
    const body = await request.clone().text();
    const parameters = readParameters(match, url);
    if (requests === "valid") checkRequest(match, parameters, body);
    const response = await fetch(request);
    await checkResponse(match, response.clone());
    recordExchange({ operationId: match.operationId, parameters: Object.keys(parameters), status: response.status });
    return response;
  };
}

function readParameters({ operationId, path }: Match, url: URL): Record<string, unknown> {
  const names = new Set(url.searchParams.keys());
  const query = [...names].map((name) => {
    const input = reference[operationId].inputs.find((known) => known.name === name && known.in === "query");
    const values = url.searchParams.getAll(name);
    return [name, input?.type === "array" ? values : values.at(-1)];
  });
  return { ...Object.fromEntries(query), ...path };
}

function checkRequest({ operationId, operation }: Match, parameters: object, body: string) {
  const validators = validateRequests[operationId];
  // The validator turns text into numbers where the contract wants them, in the object it is given.
  judge(`a request of ${operationId}`, validators.parameters, { ...parameters });
  if (validators.body) judge(`the body of ${operationId}`, validators.body, JSON.parse(body));
  else if (body !== "")
    throw new ContractViolation(`${operation.method} of ${operationId} takes no body; it was sent ${body}`);
}

async function checkResponse({ operationId }: Match, response: Response) {
  const place = `the ${response.status} answer of ${operationId}`;
  const validators = validateResponses[operationId];
  if (!(response.status in validators)) throw new ContractViolation(`${place} is not in the contract`);
  const validator = validators[response.status];
  const text = await response.text();
  if (!validator) {
    if (text !== "") throw new ContractViolation(`${place} has no body in the contract; it was ${text}`);
    return;
  }
  const contentType = response.headers.get("content-type") ?? "";
  if (!contentType.startsWith("application/json")) throw new ContractViolation(`${place} is of type "${contentType}"`);
  judge(place, validator, JSON.parse(text));
}

function judge(place: string, validator: Validator, value: unknown) {
  if (validator(value)) return;
  const broken = (validator.errors ?? []).map(
    ({ instancePath, message, params }) => `  ${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
  );
  throw new ContractViolation(
    `${place} breaks the contract:\n${broken.join("\n")}\n${JSON.stringify(value).slice(0, 2000)}`,
  );
}
