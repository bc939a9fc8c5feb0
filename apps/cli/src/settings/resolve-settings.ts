import type { Context } from "../context.js";
import { configPath, type Config } from "./config-file.js";
import { checkSetting, SETTINGS, type SettingName } from "./settings.js";

/** A value, and who gave it. */
export interface Setting {
  readonly value: string;
  /** `--region`, `AWS_REGION`, or the path of a file. */
  readonly source: string;
  readonly kind: (typeof KINDS)[number];
}

/** The kinds of source, from the one that wins. */
const KINDS = ["flag", "variable", "config", "profile"] as const;

export type SettingFlags = Readonly<Partial<Record<SettingName, string | undefined>>>;

/** Where settings are looked for. */
export interface SettingSources {
  readonly flags: SettingFlags;
  readonly config: Config;
  readonly context: Pick<Context, "env" | "platform">;
}

/**
 * Finds one setting: a flag wins over a variable, and that over the config file.
 *
 * @throws {UsageError} when its value is no use
 */
export function resolveSetting(name: SettingName, sources: SettingSources): Setting | undefined {
  const found = fromFlag(name, sources) ?? fromVariable(name, sources) ?? fromConfig(name, sources);
  if (found) checkSetting(name, found.value, found.source);
  return found;
}

/** Whether one setting wins over another that says the same thing in other words. */
export function outranks(one: Setting, other: Setting | undefined): boolean {
  return other === undefined || KINDS.indexOf(one.kind) < KINDS.indexOf(other.kind);
}

function fromFlag(name: SettingName, { flags }: SettingSources): Setting | undefined {
  const value = flags[name];
  return value === undefined ? undefined : { value, source: `--${name}`, kind: "flag" };
}

function fromVariable(name: SettingName, { context: { env } }: SettingSources): Setting | undefined {
  const variables: readonly string[] = SETTINGS[name].variables;
  const source = variables.find((one) => env[one]);
  const value = source && env[source];
  return value ? { value, source, kind: "variable" } : undefined;
}

function fromConfig(name: SettingName, { config, context }: SettingSources): Setting | undefined {
  const value = config[name];
  return value === undefined ? undefined : { value, source: configPath(context), kind: "config" };
}
