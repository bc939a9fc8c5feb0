import { type Json, keysOf, list, record } from "../json.ts";
import type { Finding } from "./change.ts";
import { diffSecurity } from "./diff-security.ts";
import { diffRest, diffValues, found, same } from "./diff-values.ts";
import { type Site, type Walk, within } from "./walk.ts";

/** Compares what a contract says of itself: versions, texts, addresses, how callers prove themselves. */
export function diffDocument({ before, after }: Walk): Finding[] {
  const info = { place: "info" };
  const oldInfo = record(before["info"]);
  const newInfo = record(after["info"]);
  return [
    ...(same(release(before), release(after))
      ? []
      : [found({ place: "openapi" }, "openapi-version", before["openapi"], after["openapi"])]),
    ...diffValues(within(info, "version"), "version", oldInfo["version"], newInfo["version"]),
    ...keysOf(oldInfo, newInfo)
      .filter((key) => key !== "version")
      .flatMap((key) => diffValues(within(info, key), "text", oldInfo[key], newInfo[key])),
    ...diffServers(serversOf(before), serversOf(after)),
    ...diffValues({ place: "tags" }, "tags", before["tags"], after["tags"]),
    ...diffSecurity({ place: "security" }, before["security"], after["security"]),
    ...diffRest({ place: "contract" }, before, after, [
      "openapi",
      "info",
      "servers",
      "tags",
      "security",
      "paths",
      "components",
    ]),
  ];
}

function diffServers(before: Json, after: Json): Finding[] {
  return keysOf(before, after).flatMap((url) => {
    const site = { place: `server ${url}` };
    if (!(url in after)) return [found(site, "server-removed")];
    if (!(url in before)) return [found(site, "server-added")];
    const old = record(before[url]);
    const now = record(after[url]);
    return [
      ...diffVariables(site, record(old["variables"]), record(now["variables"])),
      ...diffRest(site, old, now, ["url", "variables"]),
    ];
  });
}

function diffVariables(site: Site, before: Json, after: Json): Finding[] {
  return keysOf(before, after).flatMap((name) => {
    const [old, now] = [record(before[name]), record(after[name])];
    const place = within(site, `variable ${name}`);
    return keysOf(old, now).flatMap((key) =>
      diffValues(within(place, key), key === "description" ? "text" : "server-variable", old[key], now[key]),
    );
  });
}

function serversOf(contract: Json): Json {
  return Object.fromEntries(list(contract["servers"]).map((server) => [String(record(server)["url"]), server]));
}

/** `3.1` of `3.1.0`: what tools must know to read the contract. */
function release(contract: Json): string {
  return String(contract["openapi"]).split(".").slice(0, 2).join(".");
}
