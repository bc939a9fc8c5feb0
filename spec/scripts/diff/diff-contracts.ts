import { type Json, recordAt } from "../json.ts";
import { refsBelow, targetOf } from "../references.ts";
import type { Change, Direction, Finding } from "./change.ts";
import { diffDocument } from "./diff-document.ts";
import { diffOperations } from "./diff-operations.ts";
import { diffSchemaNames, findRenamedSchemas } from "./diff-schemas.ts";
import { diffSecuritySchemes } from "./diff-security.ts";
import { gravity } from "./levels.ts";
import { readOperations } from "./read-operations.ts";
import { RULES, verdict } from "./rules.ts";
import type { Walk } from "./walk.ts";
import { inWords } from "./words.ts";

const DIRECTIONS: readonly Direction[] = ["request", "response"];

/**
 * Every change from one contract to the other, the gravest first. References are followed, the order of keys says nothing, and what several
 * operations share is named once. Both contracts are OpenAPI 3 documents whose references all lead to a place of their own.
 */
export function diffContracts(before: Json, after: Json): Change[] {
  const walk: Walk = { before, after, seen: new Set(), renamed: findRenamedSchemas(before, after) };
  const findings = [
    ...diffDocument(walk),
    ...diffOperations(walk),
    // After the operations: it compares what they have not led to.
    ...diffSchemaNames(walk),
    ...diffSecuritySchemes(walk),
  ];
  if (findings.length === 0) return [];
  const users = usersOf(walk);
  return groupsOf(findings)
    .map((group) => judge(group, users))
    .toSorted((one, other) => gravity(other.level) - gravity(one.level));
}

/** Findings that are one change: the same one, met in both directions. */
function groupsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = identity(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function identity({ place, kind, from, to }: Finding): string {
  return JSON.stringify([place, kind, from ?? null, to ?? null]);
}

function judge(group: readonly Finding[], users: ReadonlyMap<string, readonly string[]>): Change {
  const judged = group.map((finding) => ({ finding, verdict: verdict(finding.kind, finding.direction) }));
  const [gravestFirst] = judged.toSorted((one, other) => gravity(other.verdict[0]) - gravity(one.verdict[0]));
  if (gravestFirst === undefined) throw new RangeError("no finding to judge");
  const {
    finding,
    verdict: [level, reason],
  } = gravestFirst;
  const { place, kind, from, to, scope } = finding;
  return {
    level,
    place,
    kind,
    what: inWords(RULES[kind].what, from, to),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    reason,
    directions: DIRECTIONS.filter((direction) => group.some((one) => one.direction === direction)),
    operations: scope === undefined ? [] : (users.get(scope) ?? []),
  };
}

/** The operations of either contract that each scope is seen in: an operation in itself, a component in those that lead to it. */
function usersOf(walk: Walk): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, Set<string>>();
  for (const contract of [walk.before, walk.after]) {
    for (const { operationId, fields, path } of readOperations(contract).values()) {
      for (const scope of [
        operationId,
        ...reachedFrom(contract, [fields, recordAt(contract, "paths", path)["parameters"]]),
      ]) {
        users.set(scope, (users.get(scope) ?? new Set()).add(operationId));
      }
    }
  }
  return new Map([...users].map(([scope, names]) => [scope, [...names].toSorted()]));
}

function reachedFrom(contract: Json, value: unknown): ReadonlySet<string> {
  const reached = new Set<string>();
  const left = refsBelow(value);
  for (let ref = left.pop(); ref !== undefined; ref = left.pop()) {
    if (reached.has(ref)) continue;
    reached.add(ref);
    left.push(...refsBelow(targetOf(contract, ref)));
  }
  return reached;
}
