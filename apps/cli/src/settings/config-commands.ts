import { buildCommand, buildRouteMap } from "@stricli/core";
import type { CliContext } from "../cli-context.js";
import type { Context } from "../context.js";
import { ExitCode } from "../exit-codes.js";
import { reportError } from "../report-error.js";
import { UsageError } from "../usage-error.js";
import { configPath, readConfig, writeConfig } from "./config-file.js";
import { refuseSecret } from "./refuse-secret.js";
import { checkSetting, isSettingName, SETTINGS, type SettingName } from "./settings.js";

const NAMES = Object.keys(SETTINGS);

const nameParameter = {
  brief: `The setting: ${NAMES.join(", ")}`,
  placeholder: "NAME",
  parse: String,
  proposeCompletions: () => NAMES,
};

/** `config list|get|set|unset|path`: what is set once instead of on every command line. */
export const configCommands = buildRouteMap<string, CliContext>({
  docs: {
    brief: "Show and change what is set in the config file",
    fullDescription: `Show and change what is set once instead of on every command line.\nA flag wins over a variable, and that over the config file; whoami shows which won.\n\nSETTINGS\n${settingLines()}`,
  },
  routes: {
    list: command("Show every setting in the config file", [], async (_words, context) => {
      const config = await readConfig(context);
      const lines = Object.entries(config).map(([name, value]) => `${name}\t${value}\n`);
      await context.stdout.write(lines.join(""));
      if (lines.length === 0) await context.stderr.write(`Nothing is set in ${configPath(context)}.\n`);
    }),
    get: command("Show one setting in the config file", [nameParameter], async ([name = ""], context) => {
      const value = (await readConfig(context))[known(name)];
      if (value === undefined) throw new UsageError(`${name} is not set in ${configPath(context)}`);
      await context.stdout.write(`${value}\n`);
    }),
    set: command(
      "Set one setting in the config file",
      [nameParameter, { brief: "Its value", placeholder: "VALUE", parse: String }],
      async ([name = "", value = ""], context) => {
        refuseSecret(name, value);
        checkSetting(known(name), value, "the command line");
        await writeConfig({ ...(await readConfig(context)), [known(name)]: value }, context);
      },
    ),
    unset: command("Remove one setting from the config file", [nameParameter], async ([name = ""], context) => {
      const { [known(name)]: _removed, ...rest } = await readConfig(context);
      await writeConfig(rest, context);
    }),
    path: command("Show where the config file is", [], async (_words, context) => {
      await context.stdout.write(`${configPath(context)}\n`);
    }),
  },
});

function command(
  brief: string,
  parameters: readonly object[],
  run: (words: readonly string[], context: Context) => Promise<void>,
) {
  return buildCommand<object, string[], CliContext>({
    docs: { brief },
    // stricli wants tuples of a literal length; ours differ by command.
    parameters: { positional: { kind: "tuple", parameters } } as never,
    async func(_flags, ...words) {
      this.exitCode = await run(words, this.cli).then(
        () => ExitCode.Success,
        (error: unknown) => reportError(error, this.cli),
      );
    },
  });
}

function known(name: string): SettingName {
  if (isSettingName(name)) return name;
  throw new UsageError(`There is no setting ${JSON.stringify(name)}: there are ${NAMES.join(", ")}`);
}

function settingLines(): string {
  const width = Math.max(...NAMES.map((name) => name.length));
  return Object.entries(SETTINGS)
    .map(([name, { brief, variables }]) => {
      const otherwise = variables.length > 0 ? ` (${variables.join(", ")})` : "";
      return `  ${name.padEnd(width)}  ${brief}${otherwise}`;
    })
    .join("\n");
}
