import { createClient, type Client } from "@pcluster-api/client";
import { createMockServer, type MockServer, type Scenario } from "@pcluster-api/mock-server";
import { checkedFetch } from "./checked-fetch.ts";
import { recordQuirks } from "./coverage.ts";

/** When every test's world begins. */
export const START = Date.parse("2024-12-24T10:00:00.000Z");

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

interface Options {
  readonly scenario?: string | Scenario;
  readonly quirks?: Readonly<Record<string, boolean>>;
  readonly seed?: string;
}

export interface Answer<Body> {
  readonly status: number;
  /** As JSON; `undefined` where there is none. */
  readonly body: Body;
}

export interface FrozenMock {
  readonly mock: MockServer;
  readonly client: Client;
  /** Asks with a raw request: `ask("PUT /v3/clusters/demo?dryrun=true", { clusterConfiguration })`. */
  readonly ask: <Body = unknown>(line: string, body?: object) => Promise<Answer<Body>>;
}

/** A mock whose clock stands still until it is turned; answers are held to the contract whatever is asked. */
export function frozenMock(options: Options = {}): FrozenMock {
  const mock = createMockServer({ scenario: "empty", ...options, now: () => START });
  recordQuirks(options.quirks ?? {});
  const fetch = checkedFetch(mock.fetch, { requests: "broken" });
  return {
    mock,
    client: createClient({ baseUrl: "http://mock.test", fetch: checkedFetch(mock.fetch) }),
    async ask<Body>(line: string, body?: object) {
      const [method = "", path = ""] = line.split(" ");
      const json = body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
      const response = await fetch(new Request(`http://mock.test${path}`, { method, ...json }));
      const text = await response.text();
      // The answer has been held to the contract; whoever asks says what of it they look at.
      return { status: response.status, body: (text === "" ? undefined : JSON.parse(text)) as Body };
    },
  };
}

const COMPUTE = `
      ComputeResources:
        - Name: c5
          InstanceType: c5.xlarge
          MinCount: 2
          MaxCount: 10
      Networking:
        SubnetIds: [subnet-0123456789abcdef0]`;

/** The configuration of a Slurm cluster with one queue, with parts of it replaced. */
export function slurmConfiguration(edit: (yaml: string) => string = (yaml) => yaml): string {
  return edit(`Image:
  Os: alinux2023
HeadNode:
  InstanceType: t3.medium
  Networking:
    SubnetId: subnet-0123456789abcdef0
  Ssh:
    KeyName: hpc
Scheduling:
  Scheduler: slurm
  SlurmQueues:
    - Name: queue1${COMPUTE}
`);
}

export const BATCH_CONFIGURATION = `Image:
  Os: alinux2
HeadNode:
  InstanceType: t3.micro
  Networking:
    SubnetId: subnet-0123456789abcdef0
  Ssh:
    KeyName: hpc
Scheduling:
  Scheduler: awsbatch
  AwsBatchQueues:
    - Name: jobs
      ComputeResources:
        - Name: optimal
          InstanceTypes: [optimal]
          MinvCpus: 4
          MaxvCpus: 256
      Networking:
        SubnetIds: [subnet-0123456789abcdef0]
`;

export const IMAGE_CONFIGURATION = "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n";
