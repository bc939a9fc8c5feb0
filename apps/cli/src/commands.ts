import { buildCommand, buildRouteMap, type Command, type RouteMap } from "@stricli/core";
import type { CliContext } from "./cli-context.js";
import { completionCommand } from "./completion/completion-commands.js";
import { plumbing } from "./plumbing.js";
import { OUTLINE, type PorcelainNoun } from "./porcelain/outline.js";
import { configCommands } from "./settings/config-commands.js";
import { whoamiCommand } from "./settings/whoami-command.js";

type Commands = Record<string, Command<CliContext> | RouteMap<CliContext>>;

/**
 * The commands by name, as far as they are wanted: what nobody will ask for is not made, and what is only listed is not loaded.
 *
 * @param wanted the first word of the command line
 */
export async function commands(wanted: string | undefined): Promise<Commands> {
  const ours = { config: configCommands, whoami: whoamiCommand, completion: completionCommand };
  const operations = plumbing(wanted);
  if (wanted !== undefined && wanted in operations) return { ...operations, ...ours };
  const isHelp = wanted === undefined || wanted.startsWith("-");
  const porcelain = isHelp ? { image: listed("image"), cluster: listed("cluster") } : await loaded();
  return { ...porcelain, ...operations, ...ours };
}

async function loaded() {
  const { imageCommands, clusterCommands } = await import("./porcelain/porcelain-commands.js");
  return { image: imageCommands, cluster: clusterCommands };
}

/** Commands that have a name, and nothing else. */
function listed(noun: PorcelainNoun): RouteMap<CliContext> {
  const { brief, commands: names } = OUTLINE[noun];
  const command = buildCommand<object, [], CliContext>({ docs: { brief }, parameters: {}, func: () => {} });
  return buildRouteMap({ docs: { brief }, routes: Object.fromEntries(names.map((name) => [name, command])) });
}
