/** What is of use here of a profile in the AWS configuration file. */
export interface AwsProfile {
  readonly region: string | undefined;
}

/**
 * The profiles of an AWS configuration file, `~/.aws/config`, by name.
 *
 * The AWS SDK reads the same file, but loading it for a region takes as long as the whole of a request.
 */
export function awsProfiles(text: string): ReadonlyMap<string, AwsProfile> {
  const profiles = new Map<string, AwsProfile>();
  let name: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, section] = /^\[([^\]]+)\]/.exec(line) ?? [];
    if (section !== undefined) {
      name = profileName(section.trim());
      if (name !== undefined && !profiles.has(name)) profiles.set(name, { region: undefined });
    }
    // Settings within settings are indented.
    const [, region] = /^region\s*=\s*(\S+)/.exec(line) ?? [];
    if (region !== undefined && name !== undefined) profiles.set(name, { region });
  }
  return profiles;
}

function profileName(section: string): string | undefined {
  if (section === "default") return section;
  return /^profile\s+["']?(.+?)["']?$/.exec(section)?.[1];
}

/** Where that file is. */
export function awsConfigPath(env: Readonly<Record<string, string | undefined>>): string {
  return env["AWS_CONFIG_FILE"] ?? `${env["HOME"] ?? env["USERPROFILE"] ?? "."}/.aws/config`;
}
