// Its own types are written for `require`, and want those of a dozen other packages.
declare module "verdaccio" {
  import type { Server } from "node:http";
  /** Makes a server that does not listen yet. */
  export function runServer(configuration: Readonly<Record<string, unknown>>): Promise<Server>;
}
