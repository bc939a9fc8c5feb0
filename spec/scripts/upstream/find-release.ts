import { ContractError } from "../contract-error.ts";
import { list, record } from "../json.ts";
import { type Download, download } from "./download.ts";

const REPOSITORY = "aws/aws-parallelcluster";
const FILE = "api/spec/openapi/ParallelCluster.openapi.yaml";

/** A release of ParallelCluster, and where its contract is. */
export interface Release {
  readonly tag: string;
  readonly url: string;
}

/**
 * The highest version that the repository of ParallelCluster has released, drafts and previews left out.
 *
 * @throws {ContractError} when GitHub does not say, or says nothing of use
 */
export async function findRelease(world: Download): Promise<Release> {
  const url = `https://api.github.com/repos/${REPOSITORY}/releases?per_page=50`;
  const text = await download(url, world);
  const tags = list(parse(text, url))
    .map(record)
    .filter((release) => release["draft"] !== true && release["prerelease"] !== true)
    .map((release) => String(release["tag_name"]))
    .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
  const [tag] = tags.toSorted((one, other) => other.localeCompare(one, "en", { numeric: true }));
  if (tag === undefined) {
    throw new ContractError(`${url} names no release like v3.12.0. Name the contract yourself with --file.`);
  }
  return { tag, url: `https://raw.githubusercontent.com/${REPOSITORY}/${tag}/${FILE}` };
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContractError(`${url} did not answer with JSON. Try again later, or name the contract with --file.`, {
      cause: error,
    });
  }
}
