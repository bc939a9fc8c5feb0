// `pnpm spec:gate`
import { runCommand } from "../run-command.ts";
import { specGate } from "../spec-gate.ts";

await runCommand(specGate);
