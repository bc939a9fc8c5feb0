// `pnpm spec:upstream`
import { runCommand } from "../run-command.ts";
import { specUpstream } from "../spec-upstream.ts";

await runCommand(specUpstream);
