import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { blocksOf } from "../support/markdown-blocks.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");

interface Step {
  readonly command: string;
  /** The lines printed; `…` at the end of a line, or alone, stands for what is left out. */
  readonly shown: readonly string[];
}

const steps: Step[] = blocksOf({ path: "README.md", text: readme })
  .filter(({ language }) => language === "console")
  .map(({ text }) => text)
  .join("")
  .split(/^\$ /m)
  .slice(1)
  .map((text) => {
    const [command = "", ...shown] = text.trimEnd().split("\n");
    return { command, shown };
  });

test("the commands of the README print what it shows", { timeout: 180_000 }, async () => {
  const marker = (index: number) => `--- step ${index} ended with $?`;
  // A server in the background says that it is ready before the next command is typed.
  const script = steps
    .map(({ command }, index) => `${command}\n${command.endsWith("&") ? "sleep 3; " : ""}echo "${marker(index)}"\n`)
    .join("");
  const output = await bash(script);
  const printed = steps.map((_, index) => between(output, index));
  for (const [index, { command, shown }] of steps.entries())
    expect(printed[index], command).toSatisfy((text: string) => matches(text, shown));
});

/** What is printed between the end of the step before and the end of this one, which must have ended well. */
function between(output: string, index: number): string {
  const start = index === 0 ? 0 : output.indexOf("\n", output.indexOf(`--- step ${index - 1} ended`)) + 1;
  const end = output.indexOf(`--- step ${index} ended with 0`);
  if (end === -1) throw new Error(`step ${index}, ${steps[index]?.command}, did not end well:\n${output.slice(start)}`);
  return output.slice(start, end);
}

/** Whether the lines shown are there, in this order. */
function matches(text: string, shown: readonly string[]): boolean {
  const lines = text.split("\n");
  let from = 0;
  return shown
    .filter((line) => line !== "…")
    .every((line) => {
      const found = lines.findIndex(
        (printed, index) =>
          index >= from && (line.endsWith("…") ? printed.startsWith(line.slice(0, -1).trimEnd()) : printed === line),
      );
      from = found + 1;
      return found !== -1;
    });
}

/** Runs a script in a process group of its own, which ends with it: closing a terminal does the same to what it left running. */
async function bash(script: string): Promise<string> {
  const shell = spawn("bash", ["-c", script], { cwd: root, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let output = "";
  shell.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  shell.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
  await new Promise((resolve) => shell.once("exit", resolve));
  if (shell.pid !== undefined) process.kill(-shell.pid);
  await new Promise((resolve) => shell.once("close", resolve));
  return output;
}
