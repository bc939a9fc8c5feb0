import type { Context } from "../context.js";
import { UsageError } from "../usage-error.js";
import { isSettingName, SETTINGS, type SettingName } from "./settings.js";

export type Config = Readonly<Partial<Record<SettingName, string>>>;

const FOLDER = "pcluster-api";

/** Where the config file is, there or not: below `XDG_CONFIG_HOME`, else where the platform keeps such files. */
export function configPath({ env, platform }: Pick<Context, "env" | "platform">): string {
  return `${env["XDG_CONFIG_HOME"] || platformFolder(env, platform, PLACES.config)}/${FOLDER}/config.json`;
}

/** Where things are kept that can be had again. */
export function cachePath({ env, platform }: Pick<Context, "env" | "platform">, name: string): string {
  return `${env["XDG_CACHE_HOME"] || platformFolder(env, platform, PLACES.cache)}/${FOLDER}/${name}`;
}

const PLACES = {
  config: { win32: "APPDATA", darwin: "Library/Application Support", other: ".config" },
  cache: { win32: "LOCALAPPDATA", darwin: "Library/Caches", other: ".cache" },
};

function platformFolder(env: Context["env"], platform: Context["platform"], place: (typeof PLACES)["config"]): string {
  const home = env["HOME"] ?? env["USERPROFILE"] ?? ".";
  if (platform === "win32") return env[place.win32] ?? home;
  return `${home}/${platform === "darwin" ? place.darwin : place.other}`;
}

/** @returns what the config file holds; nothing where there is none @throws {UsageError} when it cannot be understood */
export async function readConfig(context: Context): Promise<Config> {
  const path = configPath(context);
  const text = await context.files.read(path);
  if (text === undefined) return {};
  const config = parse(text);
  if (!isConfig(config))
    throw new UsageError(
      `The config file ${path} is no use: it must be a JSON object of ${Object.keys(SETTINGS).join(", ")}, each a text. Put it right, or remove it`,
    );
  return config;
}

export async function writeConfig(config: Config, context: Context): Promise<void> {
  await context.files.write(configPath(context), `${JSON.stringify(config, null, 2)}\n`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isConfig(value: unknown): value is Config {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([name, one]) => isSettingName(name) && typeof one === "string")
  );
}
