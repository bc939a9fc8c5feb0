import { type Json, keysOf, list, record, recordAt } from "../json.ts";
import type { Finding } from "./change.ts";
import { diffRest, diffValues, found, same } from "./diff-values.ts";
import { type Site, type Walk, within } from "./walk.ts";

const NOTHING = "nothing";
/** Keys of a security scheme that are notes. Everything else says how callers prove themselves. */
const NOTES = ["description", "x-deviation"];

/** Compares the ways in which callers may prove themselves; each is enough by itself. */
export function diffSecurity(site: Site, before: unknown, after: unknown): Finding[] {
  const old = waysOf(before);
  const now = waysOf(after);
  if (same(old, now)) return [];
  const isEnough = now.includes(NOTHING) || old.every((way) => now.includes(way));
  return [found(site, isEnough ? "security-widened" : "security-narrowed", old.join(" or "), now.join(" or "))];
}

export function diffSecuritySchemes(walk: Walk): Finding[] {
  const before = recordAt(walk.before, "components", "securitySchemes");
  const after = recordAt(walk.after, "components", "securitySchemes");
  return keysOf(before, after).flatMap((name) => {
    const site = { place: `security scheme ${name}` };
    if (!(name in after)) return [found(site, "security-scheme-removed")];
    if (!(name in before)) return [found(site, "security-scheme-added")];
    return diffScheme(site, record(before[name]), record(after[name]));
  });
}

function diffScheme(site: Site, before: Json, after: Json): Finding[] {
  const rules = keysOf(before, after).filter((key) => !NOTES.includes(key));
  return [
    ...rules.flatMap((key) => diffValues(within(site, key), "security-scheme-changed", before[key], after[key])),
    ...diffRest(site, before, after, rules),
  ];
}

/** Each way in words: `aws.auth.sigv4`, `one and other`, `one (scope)`; no requirement at all is `nothing`. */
function waysOf(security: unknown): readonly string[] {
  const ways = list(security).map((requirement) =>
    Object.entries(record(requirement))
      .map(([name, scopes]) => (list(scopes).length > 0 ? `${name} (${list(scopes).join(", ")})` : name))
      .toSorted()
      .join(" and "),
  );
  return ways.length === 0 ? [NOTHING] : ways.map((way) => way || NOTHING).toSorted();
}
