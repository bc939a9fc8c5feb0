import { keysOf, record } from "../json.ts";
import { refName, refOf, resolve } from "../references.ts";
import type { Finding } from "./change.ts";
import { diffParameters } from "./diff-parameters.ts";
import { diffContent, diffResponses } from "./diff-responses.ts";
import { diffSecurity } from "./diff-security.ts";
import { diffDeprecation, diffRest, diffValues, found, same } from "./diff-values.ts";
import { type ContractOperation, readOperations } from "./read-operations.ts";
import { once, type Site, type Walk, within } from "./walk.ts";

const JUDGED = [
  "operationId",
  "parameters",
  "requestBody",
  "responses",
  "security",
  "tags",
  "deprecated",
  "x-pagination",
];

/** Compares the operations of both contracts: by operationId, and where that is new, by method and path. */
export function diffOperations(walk: Walk): Finding[] {
  const before = readOperations(walk.before);
  const after = readOperations(walk.after);
  const gone = [...before.values()].filter(({ operationId }) => !after.has(operationId));
  const fresh = [...after.values()].filter(({ operationId }) => !before.has(operationId));
  const isRenamed = (one: ContractOperation) => gone.some((other) => address(other) === address(one));
  return [
    ...gone
      .filter((one) => !fresh.some((other) => address(other) === address(one)))
      .map((one) => found(siteOf(one), "operation-removed", address(one))),
    ...[...after.values()].flatMap((now) => {
      const old = before.get(now.operationId) ?? gone.find((one) => address(one) === address(now));
      if (old === undefined) return [found(siteOf(now), "operation-added", undefined, address(now))];
      return [
        ...(isRenamed(now) && !before.has(now.operationId)
          ? [found(siteOf(now), "operation-renamed", old.operationId, now.operationId)]
          : []),
        ...diffOperation(walk, siteOf(now), old, now),
      ];
    }),
  ];
}

function diffOperation(walk: Walk, site: Site, before: ContractOperation, after: ContractOperation): Finding[] {
  const old = before.fields;
  const now = after.fields;
  return [
    ...diffValues(site, "operation-moved", address(before), address(after)),
    ...diffValues(within(site, "tags"), "tags", old["tags"], now["tags"]),
    ...diffDeprecation(site, old, now),
    ...diffParameters(walk, site, before.parameters, after.parameters),
    ...diffRequestBodies(walk, within(site, "request body"), old["requestBody"], now["requestBody"]),
    ...diffResponses(walk, site, record(old["responses"]), record(now["responses"])),
    ...diffPagination(within(site, "x-pagination"), old["x-pagination"], now["x-pagination"]),
    ...("security" in old || "security" in now
      ? diffSecurity(
          within(site, "security"),
          old["security"] ?? walk.before["security"],
          now["security"] ?? walk.after["security"],
        )
      : []),
    ...diffRest(site, old, now, JUDGED),
  ];
}

function diffRequestBodies(walk: Walk, site: Site, before: unknown, after: unknown): Finding[] {
  const old = resolve(walk.before, before);
  const now = resolve(walk.after, after);
  const isRequired = now["required"] === true;
  if (before === undefined && after === undefined) return [];
  if (after === undefined) return [found(site, "body-removed")];
  if (before === undefined) return [found(site, isRequired ? "body-added-required" : "body-added")];
  const ref = refOf(after);
  const isShared = ref !== undefined && ref === refOf(before);
  const place: Site = {
    ...(isShared ? { place: `request body ${refName(ref)}`, scope: ref } : site),
    direction: "request",
  };
  const compare = () => [
    ...(isRequired === (old["required"] === true)
      ? []
      : [found(place, isRequired ? "parameter-required" : "parameter-optional")]),
    ...diffContent(walk, place, record(old["content"]), record(now["content"])),
    ...diffRest(place, old, now, ["required", "content"]),
  ];
  return isShared ? once(walk, ref, "request", compare) : compare();
}

function diffPagination(site: Site, before: unknown, after: unknown): Finding[] {
  if (same(before, after)) return [];
  if (before === undefined) return [found(site, "pagination-added")];
  if (after === undefined) return [found(site, "pagination-removed")];
  const old = record(before);
  const now = record(after);
  return keysOf(old, now).flatMap((key) =>
    diffValues(within(site, key), key === "end" ? "pagination-end" : "pagination-changed", old[key], now[key]),
  );
}

function siteOf({ operationId }: ContractOperation): Site {
  return { place: operationId, scope: operationId };
}

function address({ method, path }: ContractOperation): string {
  return `${method} ${path}`;
}
