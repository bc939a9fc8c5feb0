import { Derive } from "../derive.js";
import { SERVICE_VERSION } from "../service.js";

/** An AMI that Amazon publishes for a version of ParallelCluster, as EC2 lists it. */
export interface OfficialAmi {
  readonly amiId: string;
  readonly name: string;
  readonly architecture: string;
  readonly createdAt: string;
  readonly isDeprecated: boolean;
}

/** What stands for an operating system in the name of an AMI. There are no official AMIs for the last two. */
export const OS_PARTS = {
  alinux2: "amzn2-hvm",
  alinux2023: "amzn2023-hvm",
  ubuntu2004: "ubuntu-2004-lts-hvm",
  ubuntu2204: "ubuntu-2204-lts-hvm",
  rhel8: "rhel8-hvm",
  rocky8: "rocky8-hvm",
  rhel9: "rhel9-hvm",
  rocky9: "rocky9-hvm",
} as const;

export const ARCHITECTURES = ["x86_64", "arm64"] as const;

const PUBLISHED = Object.values(OS_PARTS).filter((part) => !part.startsWith("rocky"));

/** When AMIs of the version were published, the newest first; the oldest are deprecated by now. */
const RELEASES: readonly { readonly createdAt: string; readonly isDeprecated: boolean }[] = [
  { createdAt: "2024-12-17T09:12:31.000Z", isDeprecated: false },
  { createdAt: "2024-12-13T14:47:05.000Z", isDeprecated: false },
  { createdAt: "2024-12-02T10:03:50.000Z", isDeprecated: true },
];

/**
 * The official AMIs of a region in EC2's order.
 *
 * @param isInterleaved whether one of them stands apart from the others of its kind, as EC2's order may have it
 */
export function officialAmis(region: string, isInterleaved: boolean): readonly OfficialAmi[] {
  const amis = PUBLISHED.flatMap((part) =>
    ARCHITECTURES.flatMap((architecture) => RELEASES.map((release) => ami(region, part, architecture, release))),
  );
  const [first, second, ...rest] = amis;
  return isInterleaved && first && second ? [first, ...rest, second] : amis;
}

function ami(
  region: string,
  part: string,
  architecture: string,
  { createdAt, isDeprecated }: (typeof RELEASES)[number],
): OfficialAmi {
  const minute = createdAt.slice(0, 16).replaceAll(/[-T:]/g, "");
  const name = `aws-parallelcluster-${SERVICE_VERSION}-${part}-${architecture}-${minute} ${createdAt.replaceAll(":", "-")}`;
  // Amazon publishes them: no seed of ours changes their ids.
  const amiId = `ami-0${new Derive("official", region).hex(16, name)}`;
  return { amiId, name, architecture, createdAt, isDeprecated };
}
