import { type Json, keysOf, record } from "../json.ts";
import { refName, refOf, resolve } from "../references.ts";
import type { Finding } from "./change.ts";
import { describeSchema, diffSchemas } from "./diff-schemas.ts";
import { diffDeprecation, diffRest, found } from "./diff-values.ts";
import { once, type Site, type Walk, within } from "./walk.ts";

/** The content type that goes without saying. */
const JSON_TYPE = "application/json";

/** Compares the answers of an operation, by status. */
export function diffResponses(walk: Walk, site: Site, before: Json, after: Json): Finding[] {
  return keysOf(before, after).flatMap((status) => {
    const place = within(site, `response ${status}`);
    const kind = status.startsWith("2") ? "success" : "error";
    if (!(status in after)) return [found(place, `${kind}-removed`, describeAnswer(walk.before, before[status]))];
    if (!(status in before)) {
      return [found(place, `${kind}-added`, undefined, describeAnswer(walk.after, after[status]))];
    }
    return diffResponse(walk, place, before[status], after[status]);
  });
}

/** Compares what a body can be, by content type. */
export function diffContent(walk: Walk, site: Site, before: Json, after: Json): Finding[] {
  return keysOf(before, after).flatMap((type) => {
    if (!(type in after)) return [found(site, "media-type-removed", type)];
    if (!(type in before)) return [found(site, "media-type-added", undefined, type)];
    const place = type === JSON_TYPE ? site : within(site, type);
    const old = record(before[type]);
    const now = record(after[type]);
    return [...diffSchemas(walk, place, old["schema"], now["schema"]), ...diffRest(place, old, now, ["schema"])];
  });
}

function diffResponse(walk: Walk, site: Site, before: unknown, after: unknown): Finding[] {
  const ref = refOf(after);
  const isShared = ref !== undefined && ref === refOf(before);
  const place: Site = {
    ...(isShared ? { place: `response ${refName(ref)}`, scope: ref } : site),
    direction: "response",
  };
  const old = resolve(walk.before, before);
  const now = resolve(walk.after, after);
  const compare = () => [
    ...diffAnswerBody(walk, place, record(old["content"]), record(now["content"])),
    ...diffHeaders(walk, place, record(old["headers"]), record(now["headers"])),
    ...diffRest(place, old, now, ["content", "headers"]),
  ];
  return isShared ? once(walk, ref, "response", compare) : compare();
}

function diffAnswerBody(walk: Walk, site: Site, before: Json, after: Json): Finding[] {
  const [had, has] = [before, after].map((content) => Object.keys(content).length > 0);
  if (had === has) return diffContent(walk, site, before, after);
  return [found(site, has ? "answer-body-added" : "answer-body-removed")];
}

function diffHeaders(walk: Walk, site: Site, before: Json, after: Json): Finding[] {
  return keysOf(before, after).flatMap((name) => {
    const place = within(site, `header ${name}`);
    if (!(name in after)) return [found(place, "header-removed")];
    if (!(name in before)) return [found(place, "header-added")];
    const old = resolve(walk.before, before[name]);
    const now = resolve(walk.after, after[name]);
    const [wasRequired, isRequired] = [old, now].map((header) => header["required"] === true);
    return [
      ...(wasRequired === isRequired ? [] : [found(place, isRequired ? "header-required" : "header-optional")]),
      ...diffDeprecation(place, old, now),
      ...diffSchemas(walk, place, old["schema"], now["schema"]),
      ...diffRest(place, old, now, ["required", "schema", "deprecated"]),
    ];
  });
}

function describeAnswer(contract: Json, value: unknown): string | undefined {
  const [media] = Object.values(record(resolve(contract, value)["content"]));
  return media === undefined ? undefined : describeSchema(record(media)["schema"]);
}
