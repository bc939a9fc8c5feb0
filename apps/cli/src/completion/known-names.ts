import type { Client } from "@pcluster-api/client";
import { imageStatusFilteringOptionValues } from "@pcluster-api/types/enums";
import { openConnection } from "../connect.js";
import type { Context } from "../context.js";
import { readConnectionFlags } from "../flags/connection-flags.js";
import { cachePath } from "../settings/config-file.js";
import { resolveConnection } from "../settings/resolve-connection.js";
import type { NameKind } from "./propose-names.js";

/** Names change while one works with them; a key pressed twice should not ask twice. */
const FRESH_MS = 60_000;
/** Whoever presses a key does not wait longer. */
const PATIENCE_MS = 2000;
const MOST = 1000;

interface Remembered {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly names: readonly string[];
}

/**
 * The names of the images, or clusters, that the API knows: those of the last minute, or else what it says now, or else what it
 * said last. Nothing that goes wrong is told: a shell only wants to know how a word may go on.
 *
 * @param typed the command line so far, whose `--region` and `--endpoint-url` count
 */
export async function knownNames(
  kind: NameKind,
  typed: readonly string[],
  context: Context,
): Promise<readonly string[]> {
  const flags = connectionFlagsIn(typed);
  try {
    const { endpoint, region } = await resolveConnection(flags, context);
    const key = [kind, endpoint.value, region?.value ?? ""].join(" ");
    const cache = await readCache(context);
    const known = cache[key];
    if (known && context.now() - known.at < FRESH_MS) return known.names;
    const { client } = await openConnection(readConnectionFlags(flags), context);
    const names = await ASK[kind](client, region?.value, context.signal).catch(() => undefined);
    if (!names) return known?.names ?? [];
    await writeCache({ ...cache, [key]: { at: context.now(), names } }, context);
    return names;
  } catch {
    return [];
  }
}

type Ask = (client: Client, region: string | undefined, signal: AbortSignal) => Promise<string[]>;

const ASK: Readonly<Record<NameKind, Ask>> = {
  images: async (client, region, signal) => {
    const lists = imageStatusFilteringOptionValues.map((imageStatus) =>
      client
        .paginate("listImages", { imageStatus, ...(region && { region }) }, { signal, ...limits() })
        .toArray({ limit: MOST }),
    );
    // One whose stack is left over is both available and failed.
    return [...new Set((await Promise.all(lists)).flat().map(({ imageId }) => imageId))];
  },
  clusters: async (client, region, signal) => {
    const list = client.paginate("listClusters", region ? { region } : {}, { signal, ...limits() });
    return (await list.toArray({ limit: MOST })).map(({ clusterName }) => clusterName);
  },
};

function limits() {
  return { timeoutMs: PATIENCE_MS, deadlineMs: PATIENCE_MS, retry: { maxAttempts: 1 } };
}

function connectionFlagsIn(typed: readonly string[]): Readonly<Record<string, string>> {
  const given = ["endpoint-url", "api-id", "profile", "region"].flatMap((name) => {
    const spellings = name === "region" ? ["--region", "-r"] : [`--${name}`];
    const index = typed.findIndex((word) => spellings.includes(word));
    const value = typed[index + 1];
    return index >= 0 && value !== undefined ? [[name, value]] : [];
  });
  return Object.fromEntries(given);
}

const CACHE = "names.json";

async function readCache(context: Context): Promise<Readonly<Record<string, Remembered>>> {
  const cache: unknown = JSON.parse((await context.files.read(cachePath(context, CACHE))) ?? "{}");
  // Nobody but this file writes it; anything else in it is found out when it is read as names.
  return cache as Readonly<Record<string, Remembered>>;
}

async function writeCache(cache: Readonly<Record<string, Remembered>>, context: Context): Promise<void> {
  const fresh = Object.entries(cache).filter(([, { at }]) => context.now() - at < 24 * 60 * FRESH_MS);
  await context.files.write(cachePath(context, CACHE), JSON.stringify(Object.fromEntries(fresh)));
}
