import type { AmiInfo } from "@pcluster-api/types";
import { pythonRepr } from "../python-repr.js";
import { ARCHITECTURES, officialAmis, OS_PARTS, type OfficialAmi } from "../world/images/official-images.js";
import { SERVICE_VERSION } from "../world/service.js";
import type { OperationHandler } from "./operation-handler.js";
import { refuse } from "./refuse.js";

export const listOfficialImages: OperationHandler<"ListOfficialImages"> = ({ query = {} }, { region, quirks }) => {
  const { os, architecture } = query;
  const problems = [...outside(os, Object.keys(OS_PARTS)), ...outside(architecture, ARCHITECTURES)];
  if (problems.length > 0) return refuse(problems.join("; "));

  const wanted = officialAmis(region, quirks["duplicate-official-images"])
    .map((ami): [OfficialAmi, AmiInfo] => [ami, describe(ami)])
    .filter(([, info]) => (os ?? info.os) === info.os && (architecture ?? info.architecture) === info.architecture);
  return { status: 200, body: { images: newestOfRuns(wanted) } };
};

/** An empty filter is as wrong as an unknown one. */
function outside(value: string | undefined, allowed: readonly string[]): string[] {
  return value === undefined || allowed.includes(value) ? [] : [`${value} is not one of ${pythonRepr(allowed)}`];
}

function describe({ amiId, name, architecture }: OfficialAmi): AmiInfo {
  const os = Object.entries(OS_PARTS).find(([, part]) => name.includes(`-${part}-`))?.[0] ?? "linux";
  // The service says its own version, whatever the name says.
  return { amiId, architecture, name, os, version: SERVICE_VERSION };
}

/** Of each run of one kind the newest that is not deprecated; nothing is sorted first, so a kind can come twice. */
function newestOfRuns(amis: readonly [OfficialAmi, AmiInfo][]): AmiInfo[] {
  const runs: [OfficialAmi, AmiInfo][][] = [];
  for (const [ami, info] of amis) {
    const run = runs.at(-1);
    const last = run?.[0]?.[1];
    if (run && last?.os === info.os && last.architecture === info.architecture) run.push([ami, info]);
    else runs.push([[ami, info]]);
  }
  return runs.flatMap((run) => {
    const current = run.filter(([ami]) => !ami.isDeprecated);
    const newest = current.toSorted(([a], [b]) => (a.createdAt < b.createdAt ? 1 : -1))[0];
    return newest ? [newest[1]] : [];
  });
}
