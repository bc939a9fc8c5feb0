/**
 * The regions that ParallelCluster 3.12 and 3.13 support, the list in its package. The API has no operation that tells; one of
 * an older version refuses those that it does not know.
 *
 * @see https://docs.aws.amazon.com/parallelcluster/latest/ug/supported-regions.html
 */
const SUPPORTED =
  `af-south-1 ap-east-1 ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ap-southeast-3
ap-southeast-5 ap-southeast-7 ca-central-1 cn-north-1 cn-northwest-1 eu-central-1 eu-north-1 eu-south-1 eu-west-1 eu-west-2
eu-west-3 il-central-1 me-south-1 sa-east-1 us-east-1 us-east-2 us-iso-east-1 us-isob-east-1 us-gov-east-1 us-gov-west-1
us-west-1 us-west-2`.split(/\s+/);

/** The regions that one account can reach: those of a partition. @param home any region of it */
export function regionsBeside(home: string | undefined): readonly string[] {
  const partition = partitionOf(home ?? "");
  return SUPPORTED.filter((region) => partitionOf(region) === partition);
}

function partitionOf(region: string): string {
  return /^(cn|us-gov|us-isob|us-iso)-/.exec(region)?.[1] ?? "aws";
}
