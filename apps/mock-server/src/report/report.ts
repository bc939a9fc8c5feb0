import type { Answer } from "../answer.js";
import { pathOf, type MockRequest } from "../exchange/mock-request.js";
import type { Route } from "../gateway/router.js";
import { loadContractPlaces, type ContractPlaces } from "./contract-place.js";
import { excerpt, type Finding } from "./finding.js";
import { judgeAnswer } from "./judge-answer.js";
import { judgeRequest, type Breach } from "./judge-request.js";

/** A finding, and how often it was made. */
export interface CountedFinding extends Finding {
  readonly count: number;
}

/** What a server has seen of the contract being kept and broken. */
export interface ReportData {
  /** How many requests each operation was asked, by operationId. */
  readonly operations: Readonly<Record<string, number>>;
  readonly findings: readonly CountedFinding[];
}

export interface Report {
  /** Counts a request of an operation that is answered from kept bytes: it was judged when they were made. */
  count(operationId: string): void;
  /** @returns whether the request breaks the contract */
  request(route: Route, request: MockRequest, bytes: Uint8Array): Promise<boolean>;
  answer(route: Route, request: MockRequest, answer: Answer): Promise<boolean>;
  unknownRoute(request: MockRequest, hint: string): void;
  data(): ReportData;
}

/** Findings that differ, at most: whoever sends a hundred thousand bad paths is not to fill the memory. */
const MOST_FINDINGS = 1000;

const LONGEST_PLACE = 200;

/** @param onFinding hears of each finding, with how often it has been made */
export function createReport(onFinding: (finding: Finding, count: number) => void): Report {
  const operations = new Map<string, number>();
  const findings = new Map<string, { finding: Finding; count: number }>();
  let places: Promise<ContractPlaces> | undefined;

  function add(finding: Finding) {
    const { kind, operationId, method, place, rule, contract } = finding;
    const key = [kind, operationId, method, place, rule, contract].join(" ");
    const known = findings.get(key) ?? { finding, count: 0 };
    known.count += 1;
    if (findings.size < MOST_FINDINGS) findings.set(key, known);
    onFinding(finding, known.count);
  }

  async function addBreaches(
    kind: "request" | "answer",
    { operationId, operation }: Route,
    request: MockRequest,
    breaches: readonly Breach[],
    baseOf: (places: ContractPlaces, breach: Breach) => string,
  ): Promise<boolean> {
    if (breaches.length === 0) return false;
    const found = await (places ??= loadContractPlaces());
    for (const breach of breaches) {
      const { place, rule, message, value, schemaPath } = breach;
      const base = baseOf(found, breach);
      const contract = schemaPath === undefined ? base : found.rule(base, schemaPath);
      const example = { target: request.target, ...(value !== undefined && { value: excerpt(value) }) };
      add({ kind, operationId, method: operation.method, place, rule, message, contract, example });
    }
    return true;
  }

  const count = (operationId: string) => void operations.set(operationId, (operations.get(operationId) ?? 0) + 1);

  return {
    count,
    request(route, request, bytes) {
      count(route.operationId);
      const { path, method } = route.operation;
      return addBreaches("request", route, request, judgeRequest(route, request, bytes), (found, { parameter }) =>
        parameter === undefined ? found.body(path, method) : found.parameter(path, method, parameter),
      );
    },
    async answer(route, request, answer) {
      const { path, method } = route.operation;
      return addBreaches("answer", route, request, await judgeAnswer(route.operationId, answer), (found) =>
        found.answer(path, method, answer.status),
      );
    },
    unknownRoute(request, message) {
      const { method, target } = request;
      const place = pathOf(target).slice(0, LONGEST_PLACE);
      add({ kind: "unknown-route", method, place, rule: "route", message, contract: "#/paths", example: { target } });
    },
    data: () => ({
      operations: Object.fromEntries([...operations].toSorted(([a], [b]) => (a < b ? -1 : 1))),
      findings: [...findings.values()].map(({ finding, count: times }) => ({ ...finding, count: times })),
    }),
  };
}
