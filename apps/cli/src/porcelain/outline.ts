/** The hand-written commands by name, in the order of help: enough to list them without loading them. */
export const OUTLINE = {
  image: {
    brief: "Build custom images, watch them, and learn why they failed",
    commands: ["build", "ls", "show", "watch", "why", "timeline", "logs", "compare", "bundle", "wait", "doctor"],
  },
  cluster: {
    brief: "Watch clusters, and learn why they failed",
    commands: ["ls", "show", "watch", "why", "timeline", "logs", "wait"],
  },
} as const;

export type PorcelainNoun = keyof typeof OUTLINE;
export type CommandOf<Noun extends PorcelainNoun> = (typeof OUTLINE)[Noun]["commands"][number];
