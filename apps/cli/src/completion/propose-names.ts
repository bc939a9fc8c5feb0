import type { CliContext } from "../cli-context.js";

/** The inputs whose values the API knows, and what it calls them. */
const NAMED = { imageId: "images", clusterName: "clusters" } as const;

export type NameKind = (typeof NAMED)[keyof typeof NAMED];

/** Proposes how what has been typed may go on, as stricli asks for it. */
export type Propose = (this: CliContext, partial: string) => Promise<readonly string[]>;

/** For inputs that are the name of something that exists; `undefined` for others. @param inputName `imageId` */
export function proposeNames(inputName: string): Propose | undefined {
  const kind = Object.entries(NAMED).find(([name]) => name === inputName)?.[1];
  if (!kind) return undefined;
  return async function propose() {
    const { knownNames } = await import("./known-names.js");
    return knownNames(kind, this.typed ?? [], this.cli);
  };
}

/** Proposes the profiles of the AWS configuration file. */
export const proposeProfiles: Propose = async function () {
  const { awsConfigPath, awsProfiles } = await import("../settings/aws-profiles.js");
  const { env, files } = this.cli;
  return [...awsProfiles((await files.read(awsConfigPath(env))) ?? "").keys()];
};
