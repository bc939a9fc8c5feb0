// `pnpm check:published`: holds the contract to the published one, where the structure of that is at hand.
import { existsSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { compareContracts, type PublishedStructure } from "./compare-contracts.ts";

const file = process.argv[2] ?? "../../shared/reference/api-structure.json";

if (!existsSync(file)) {
  console.log(`Not compared: ${file} is not here.`);
} else {
  const published = JSON.parse(readFileSync(file, "utf8")) as PublishedStructure;
  const contract = load(readFileSync("openapi.yaml", "utf8")) as Readonly<Record<string, unknown>>;
  const differences = compareContracts(published, contract);
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
      `Equal to the published contract but where it is marked: ${published.operations.length} operations, ${Object.keys(published.schemas).length} schemas.`,
    );
  }
}
