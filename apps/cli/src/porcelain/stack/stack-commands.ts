import type { Command } from "@stricli/core";
import type { CliContext } from "../../cli-context.js";
import { porcelainCommand, type NameOfOne } from "../command.js";
import { SHOW_FLAGS, type ShowFlags } from "../flags/list-flags.js";
import { LOGS_FLAGS, type LogsFlags } from "../flags/logs-flags.js";
import { TIMELINE_FLAGS, type TimelineFlags } from "../flags/timeline-flags.js";
import { WATCH_FLAGS, type WatchFlags } from "../flags/watch-flags.js";
import { WHY_FLAGS, type WhyFlags } from "../flags/why-flags.js";
import type { Subject } from "../subject.js";

/** Short spellings, those of the official CLI among them. */
export const SHORT = { r: "region", o: "output" } as const;

interface Kind {
  readonly noun: Subject["noun"];
  /** What its subject is loaded with. */
  readonly load: () => Promise<Subject>;
  readonly name: NameOfOne;
  /** An id for examples. */
  readonly example: string;
}

type StackCommand = "show" | "watch" | "why" | "timeline" | "logs";

/** The commands that images and clusters have in common. */
export function stackCommands({ noun, load, name, example }: Kind): Record<StackCommand, Command<CliContext>> {
  const line = (command: string) => `pcluster-api ${noun} ${command}`;
  const nameOrFile = { ...name, isOptional: true };
  return {
    show: porcelainCommand<ShowFlags, [string]>({
      summary: `Print what the service knows of ${article(noun)}`,
      names: [name],
      flags: SHOW_FLAGS,
      aliases: SHORT,
      example: line(`show ${example}`),
      load: async () => {
        const [{ show }, subject] = await Promise.all([import("./show.js"), load()]);
        return (...given) => show(subject, ...given);
      },
    }),
    watch: porcelainCommand<WatchFlags, [string]>({
      summary: `Show what happens to the stack of ${article(noun)}, until it has ended`,
      description:
        "Ends with 0 when all went well, 1 when not, 3 when it is gone, 124 when time is up. Every event is recorded; a watch that\nwas cut off is gone on with by the next one.",
      names: [name],
      flags: WATCH_FLAGS,
      aliases: SHORT,
      example: line(`watch ${example} --timeout 2h`),
      load: async () => {
        const [{ watch }, subject] = await Promise.all([import("./watch.js"), load()]);
        return (...given) => watch(subject, ...given);
      },
    }),
    why: porcelainCommand<WhyFlags, [string | undefined]>({
      summary: `Tell why ${article(noun)} failed: the cause, the log behind it, what to do`,
      names: [nameOrFile],
      flags: WHY_FLAGS,
      aliases: SHORT,
      example: line(`why ${example}`),
      load: async () => {
        const [{ why }, subject] = await Promise.all([import("./why.js"), load()]);
        return (...given) => why(subject, ...given);
      },
    }),
    timeline: porcelainCommand<TimelineFlags, [string | undefined]>({
      summary: "Draw how long each resource took",
      names: [nameOrFile],
      flags: TIMELINE_FLAGS,
      aliases: { r: "region" },
      example: line(`timeline ${example} --format html > ${example}.html`),
      load: async () => {
        const [{ timeline }, subject] = await Promise.all([import("./timeline.js"), load()]);
        return (...given) => timeline(subject, ...given);
      },
    }),
    logs: porcelainCommand<LogsFlags, [string]>({
      summary: `Print the log of ${noun === "image" ? "an image's build" : "a cluster's head node"}`,
      names: [name],
      flags: LOGS_FLAGS,
      aliases: { ...SHORT, f: "follow" },
      example: line(`logs ${example} --follow`),
      load: async () => {
        const [{ logs }, subject] = await Promise.all([import("./logs.js"), load()]);
        return (...given) => logs(subject, ...given);
      },
    }),
  };
}

function article(noun: Subject["noun"]): string {
  return noun === "image" ? "an image" : "a cluster";
}
