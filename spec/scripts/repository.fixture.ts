import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gitIn } from "./run-git.ts";
import type { World } from "./world.ts";

/** The text of the real contract. */
export const contractText = readFileSync(new URL("../openapi.yaml", import.meta.url), "utf8");

/** A temporary git repository, and what a command that is run in it says. */
export interface Repository {
  readonly root: string;
  readonly world: World;
  /** Runs git there, and fails loudly. */
  readonly git: (...args: readonly string[]) => string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Writes files, if any, and commits all there is. */
  readonly commit: (files?: Readonly<Record<string, string>>) => void;
  /** What was said on stdout and stderr since the last time it was asked. */
  readonly said: () => { readonly stdout: string; readonly stderr: string };
  readonly remove: () => void;
}

/** An empty repository, without a commit, on the branch `main`. */
export function anEmptyRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), "contract-"));
  const repository = repositoryIn(folder);
  repository.git("init", "--quiet", "--initial-branch=main");
  return repository;
}

/** A repository like this one at its last commit: contract, package and changesets' configuration, on `main`. */
export function aRepository(version = "0.0.0"): Repository {
  const repository = anEmptyRepository();
  repository.commit({
    "spec/openapi.yaml": contractText,
    "spec/package.json": manifest(version),
    ".changeset/config.json": JSON.stringify({ baseBranch: "main" }),
  });
  return repository;
}

/** The repository that stands in a folder already. */
export function repositoryIn(root: string): Repository {
  const said = { stdout: "", stderr: "" };
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  };
  return {
    root,
    git,
    write,
    world: {
      cwd: root,
      root,
      git: gitIn(root),
      fetch: () => Promise.reject(new Error("no test reaches the network")),
      stdout: (text) => void (said.stdout += text),
      stderr: (text) => void (said.stderr += text),
    },
    commit: (files = {}) => {
      write(files);
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", "A change");
    },
    said: () => {
      const { stdout, stderr } = said;
      said.stdout = "";
      said.stderr = "";
      return { stdout, stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export function manifest(version: string): string {
  return JSON.stringify({ name: "@pcluster-api/spec", version });
}

/** The text of a changeset. */
export function changeset(releases: Readonly<Record<string, string>>, summary = "Something is different."): string {
  const lines = Object.entries(releases).map(([name, type]) => `"${name}": ${type}`);
  return `---\n${lines.join("\n")}\n---\n\n${summary}\n`;
}
