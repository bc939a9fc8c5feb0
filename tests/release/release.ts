import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { copyWorkspace } from "../support/copy-workspace.ts";
import { startRegistry } from "./registry.ts";
import { run } from "./run.ts";

/** A package as it was published. */
export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** The tarball that the registry hands out. */
  readonly tarball: string;
  /** The tarball, unpacked. */
  readonly folder: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    registry: { readonly url: string; readonly env: Readonly<Record<string, string>> };
    packages: readonly PublishedPackage[];
    /** A folder for what tests write; it goes when they end. */
    scratch: string;
  }
}

/**
 * Releases the workspace as the release workflow does, to a registry of its own: versions from the changesets, built, and
 * published. What tests judge is what that registry hands out.
 */
export default async function release(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(join(tmpdir(), "pcluster-api-release-"));
  const upstream = (await run("npm", ["config", "get", "registry"], { cwd: scratch })).trim();
  const registry = await startRegistry(join(scratch, "registry"), upstream);
  await using workspace = await copyWorkspace();
  const inCopy = (command: string, ...args: string[]) =>
    run(command, args, { cwd: workspace.folder, env: registry.env });

  // Changesets reads from the history who wrote what, and tags what it has published.
  await inCopy("git", "init", "--quiet", "--initial-branch", "main");
  await inCopy("git", "config", "user.name", "Rehearsal");
  await inCopy("git", "config", "user.email", "rehearsal@example.com");
  await commit("The workspace");
  await inCopy("pnpm", "run", "release:version");
  await commit("Versions");
  await inCopy("pnpm", "run", "release:publish");

  const packages = await publishedPackages(workspace.folder, scratch, registry.url);
  project.provide("registry", { url: registry.url, env: registry.env });
  project.provide("packages", packages);
  project.provide("scratch", scratch);
  return async () => {
    await registry[Symbol.asyncDispose]();
    await rm(scratch, { recursive: true, force: true });
  };

  async function commit(message: string): Promise<void> {
    await inCopy("git", "add", "--all");
    await inCopy("git", "commit", "--quiet", "--allow-empty", "--message", message);
  }
}

/** Every package of the workspace that is not private, fetched back from the registry. */
async function publishedPackages(workspace: string, scratch: string, registry: string): Promise<PublishedPackage[]> {
  const listed = await run("pnpm", ["list", "--recursive", "--depth", "-1", "--json"], { cwd: workspace });
  const all = JSON.parse(listed) as { name: string; version: string; private: boolean }[];
  return Promise.all(
    all
      .filter((one) => !one.private)
      .map(async ({ name, version }) => {
        const home = await mkdtemp(join(scratch, "package-"));
        await run("npm", ["pack", `${name}@${version}`, "--registry", registry, "--silent"], { cwd: home });
        const [file = ""] = (await readdir(home)).filter((entry) => entry.endsWith(".tgz"));
        await run("tar", ["-xzf", file], { cwd: home });
        return { name, version, tarball: join(home, file), folder: join(home, "package") };
      }),
  );
}

export type Manifest = Readonly<Record<string, unknown>> & {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
};

export async function manifestOf({ folder }: PublishedPackage): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
}
