import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

export interface Registry extends AsyncDisposable {
  readonly url: string;
  /** What npm and pnpm need to know to publish to it and to install from it, and from nowhere else. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts a real npm registry on a free port of this machine. Our packages are there when they are published to it; those of
 * others come through it from the registry that npm is set up with here.
 *
 * @param folder where it keeps what is published, and the home of who asks it
 */
export async function startRegistry(folder: string, upstream: string): Promise<Registry> {
  await mkdir(folder, { recursive: true });
  const server = await runServer({
    self_path: folder,
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: { upstream: { url: upstream, timeout: "60s" } },
    packages: {
      "@pcluster-api/*": { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "upstream" },
    },
    max_body_size: "20mb",
    log: { type: "stdout", format: "pretty", level: "error" },
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const npmrc = join(folder, "npmrc");
  // The registry takes anything from anybody; without some token npm does not even ask it.
  await writeFile(npmrc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=anybody\n`);
  return {
    url,
    env: {
      HOME: folder,
      npm_config_userconfig: npmrc,
      npm_config_registry: url,
      npm_config_cache: join(folder, "cache"),
      // No provider signs what this machine builds.
      npm_config_provenance: "false",
    },
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
