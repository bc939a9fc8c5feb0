// `pnpm check:published`: holds the contract to the published one.
import { readFileSync } from "node:fs";
import { compareContracts } from "./compare-contracts.ts";
import { parseContract } from "./parse-contract.ts";
import { readSnapshot } from "./upstream/read-snapshot.ts";

const published = readSnapshot("published/structure.json");
const differences = compareContracts(published, parseContract(readFileSync("openapi.yaml", "utf8"), "openapi.yaml"));
for (const { place, published: theirs, ours } of differences) {
  console.error(`${place}: published ${JSON.stringify(theirs)}, here ${JSON.stringify(ours)}`);
}
if (differences.length > 0) {
  console.error(
    "Mark what is observed with `x-deviation` and describe it in DEVIATIONS.md, or follow what is published.",
  );
  process.exitCode = 1;
} else {
  console.log(
    `Equal to the published contract of ${published.info.version} but where it is marked: ${published.operations.length} operations, ${Object.keys(published.schemas).length} schemas.`,
  );
}
