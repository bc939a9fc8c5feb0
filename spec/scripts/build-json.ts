// `pnpm build`: the contract as JSON, for readers that do not read YAML.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { load } from "js-yaml";

const contract = load(readFileSync("openapi.yaml", "utf8"));
mkdirSync("dist", { recursive: true });
writeFileSync("dist/openapi.json", `${JSON.stringify(contract, null, 2)}\n`);
