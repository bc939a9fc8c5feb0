import { proposeProfiles } from "../completion/propose-names.js";
import type { ConnectionFlags } from "../connect.js";
import { SETTINGS, type SettingName } from "../settings/settings.js";

const NAMES = ["endpoint-url", "api-id", "profile"] as const satisfies readonly SettingName[];

/** The flags of every command that asks the API, as stricli takes them; `--region` is an input of most operations itself. */
export const CONNECTION_FLAGS = {
  ...Object.fromEntries(NAMES.map((name) => [name, settingFlag(name)])),
  debug: { kind: "boolean", optional: true, withNegated: false, brief: "Show requests and answers on stderr" },
} as Record<(typeof NAMES)[number] | "debug", object>;

/** The flag of a setting, with the variables that stand in for it. */
export function settingFlag(name: SettingName): object {
  const { brief, placeholder, variables } = SETTINGS[name];
  const otherwise = variables.length > 0 ? `; else ${variables.join(", ")}` : "";
  return {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder,
    brief: brief + otherwise,
    ...(name === "profile" && { proposeCompletions: proposeProfiles }),
  };
}

/** Reads those flags, and `--region`, from what stricli parsed. */
export function readConnectionFlags(flags: Readonly<Record<string, unknown>>): ConnectionFlags {
  const text = (name: SettingName) => (flags[name] === undefined ? undefined : String(flags[name]));
  return {
    endpointUrl: text("endpoint-url"),
    apiId: text("api-id"),
    profile: text("profile"),
    region: text("region"),
    debug: flags["debug"] === true,
  };
}
