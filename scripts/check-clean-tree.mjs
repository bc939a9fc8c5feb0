// Fails when a build or a test has changed a file of the repository, or left one behind.
import { spawnSync } from "node:child_process";

// While developing, only what git does not know yet and what tests may have touched can be told apart from one's own work: CI starts clean.
if (!process.env.CI) process.exit(0);
const { stdout } = spawnSync("git", ["status", "--porcelain"], { encoding: "utf8" });
if (stdout === "") process.exit(0);
console.error(
  `The run changed the working tree:\n${stdout}Commit generated files, and let tests write to temporary folders only.`,
);
process.exit(1);
