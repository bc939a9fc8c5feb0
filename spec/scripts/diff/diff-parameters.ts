import { refName } from "../references.ts";
import type { Finding } from "./change.ts";
import { describeSchema, diffSchemas } from "./diff-schemas.ts";
import { diffDeprecation, diffRest, diffValues, found } from "./diff-values.ts";
import type { ContractParameter } from "./read-operations.ts";
import { serialisation } from "./serialisation.ts";
import { once, type Site, type Walk, within } from "./walk.ts";

type Pair = readonly [before: ContractParameter, after: ContractParameter];

const SERIALISATION = ["style", "explode", "allowReserved", "allowEmptyValue"];
const JUDGED = [...SERIALISATION, "name", "in", "required", "schema", "deprecated"];

/** Compares parameters: by shared reference, by place and name, and what is left by name. */
export function diffParameters(
  walk: Walk,
  site: Site,
  before: readonly ContractParameter[],
  after: readonly ContractParameter[],
): Finding[] {
  const pairs = pair(before, after);
  const isPaired = (one: ContractParameter) => pairs.some((both) => both.includes(one));
  return [
    ...before.filter((one) => !isPaired(one)).map((one) => found(at(site, one), "parameter-removed", inWords(one))),
    ...after
      .filter((one) => !isPaired(one))
      .map((one) =>
        found(at(site, one), isRequired(one) ? "parameter-added-required" : "parameter-added", undefined, inWords(one)),
      ),
    ...diffValues(
      within(site, "parameters"),
      "parameter-order",
      before.flatMap((one) => pairs.filter(([old]) => old === one).map(([, { name }]) => name)),
      after.flatMap((one) => pairs.filter(([, now]) => now === one).map(([, { name }]) => name)),
    ),
    ...pairs.flatMap(([old, now]) => {
      const ref = old.ref === now.ref ? now.ref : undefined;
      if (ref === undefined) return diffParameter(walk, at(site, now), old, now);
      const shared = { place: `parameter ${refName(ref)}`, scope: ref };
      return once(walk, ref, "request", () => diffParameter(walk, shared, old, now));
    }),
  ];
}

function pair(before: readonly ContractParameter[], after: readonly ContractParameter[]): readonly Pair[] {
  const alike: readonly ((one: ContractParameter, other: ContractParameter) => boolean)[] = [
    (one, other) => one.ref !== undefined && one.ref === other.ref,
    (one, other) => one.name === other.name && one.in === other.in,
    (one, other) => one.name === other.name,
  ];
  return alike.reduce<readonly Pair[]>((pairs, isAlike) => {
    const taken = new Set(pairs.flat());
    return [
      ...pairs,
      ...after.flatMap((now) => {
        const old = taken.has(now) ? undefined : before.find((one) => !taken.has(one) && isAlike(one, now));
        if (old === undefined) return [];
        taken.add(old).add(now);
        return [[old, now] as const];
      }),
    ];
  }, []);
}

function diffParameter(walk: Walk, site: Site, old: ContractParameter, now: ContractParameter): Finding[] {
  const place: Site = { ...site, direction: "request" };
  return [
    ...diffValues(place, "parameter-renamed", old.name, now.name),
    ...diffValues(place, "parameter-moved", old.in, now.in),
    ...(isRequired(old) === isRequired(now)
      ? []
      : [found(place, isRequired(now) ? "parameter-required" : "parameter-optional")]),
    // Where it has moved, it is written differently by itself.
    ...(old.in === now.in
      ? SERIALISATION.flatMap((key) =>
          diffValues(within(place, key), "parameter-serialised", serialisation(old)[key], serialisation(now)[key]),
        )
      : []),
    ...diffDeprecation(place, old.fields, now.fields),
    ...diffSchemas(walk, place, old.fields["schema"], now.fields["schema"]),
    ...diffRest(place, old.fields, now.fields, JUDGED),
  ];
}

function isRequired({ fields }: ContractParameter): boolean {
  return fields["required"] === true;
}

function at(site: Site, { name }: ContractParameter): Site {
  return within(site, `parameter ${name}`);
}

function inWords(parameter: ContractParameter): string {
  return `${describeSchema(parameter.fields["schema"])} in ${parameter.in}`;
}
