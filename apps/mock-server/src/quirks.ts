interface Quirk {
  /** What it is unless somebody says otherwise. */
  readonly isOn: boolean;
  readonly description: string;
  /** What is known of the service that it rests on; `DEVIATIONS.md` is that of the contract. */
  readonly source: string;
}

/** Behaviours of the service that can be switched. */
export const QUIRKS = {
  "awkward-tokens": {
    isOn: false,
    description: "page tokens hold +, / and =, which a URL must encode",
    source: "AWS's tokens are opaque, base64 among them; the service passes them through untouched",
  },
  "bad-token-500": {
    isOn: true,
    description: "a token that is no good is answered 500, as by the service, and not 400",
    source: "DEVIATIONS.md, bad-token-answers-500",
  },
  "duplicate-official-images": {
    isOn: false,
    description: "one pair of operating system and architecture comes twice among the official images",
    source: "observed: the newest of each consecutive run is taken, and EC2 does not sort its answer",
  },
  "empty-log-stream-500": {
    isOn: false,
    description: "while a log stream has no lines yet, listing the streams is answered 500; otherwise it is left out",
    source: "observed: CloudWatch gives such a stream no event timestamps, and the service fails on their absence",
  },
  "empty-pages": {
    isOn: false,
    description: "listing by stack begins with an empty page that has a token",
    source: "observed: the service pages through all stacks of the account and filters afterwards",
  },
  "encoded-slash-404": {
    isOn: false,
    description: "a name of a log stream with an encoded slash, as those of images are, is an unknown URL",
    source: "DEVIATIONS.md, log-stream-names-with-slashes",
  },
  "existing-cluster-400": {
    isOn: true,
    description: "creating a cluster whose name is taken is answered 400, as by the service, and not 409",
    source: "DEVIATIONS.md, 409 of CreateCluster under what is left as published; observed",
  },
  "presigned-urls": {
    isOn: false,
    description: "configurations have a presigned S3 URL, which leads nowhere, in place of NOT_AVAILABLE",
    source: "the service presigns for an hour, and says NOT_AVAILABLE where it cannot reach S3",
  },
  "update-compute-fleet-200": {
    isOn: true,
    description: "updating a compute fleet is answered 200 with its status, as by the service, and not 204",
    source: "DEVIATIONS.md, compute-fleet-update-answers-200",
  },
  "upload-sequence-tokens": {
    isOn: true,
    description: "log streams carry an uploadSequenceToken",
    source: "DEVIATIONS.md, log-stream-without-sequence-token",
  },
} as const satisfies Record<string, Quirk>;

export type QuirkName = keyof typeof QUIRKS;
export type Quirks = Readonly<Record<QuirkName, boolean>>;

/** All quirks, with those given in place of the defaults. @throws {TypeError} for a name that is none, with those there are */
export function resolveQuirks(given: Readonly<Record<string, boolean>> = {}): Quirks {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(QUIRKS, name));
  if (unknown !== undefined) {
    throw new TypeError(`There is no quirk "${unknown}". The quirks are ${Object.keys(QUIRKS).join(", ")}.`);
  }
  const defaults = Object.fromEntries(Object.entries(QUIRKS).map(([name, { isOn }]) => [name, isOn]));
  // The table above has these names and no others.
  return { ...defaults, ...given } as Quirks;
}
