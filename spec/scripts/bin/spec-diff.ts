// `pnpm spec:diff OLD NEW`
import { runCommand } from "../run-command.ts";
import { specDiff } from "../spec-diff.ts";

await runCommand(specDiff);
