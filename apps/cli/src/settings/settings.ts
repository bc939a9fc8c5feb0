import { FORMATS } from "../output/formats.js";
import { COLOR_CHOICES } from "../output/is-coloured.js";
import { UsageError } from "../usage-error.js";

interface SettingFacts {
  /** What it is, for `--help`. */
  readonly brief: string;
  readonly placeholder: string;
  /** The variables that hold it, the first one set wins. */
  readonly variables: readonly string[];
  /** Says what is wrong with a value; `undefined` where it will do. */
  readonly objection?: (value: string) => string | undefined;
}

/** What can be set once instead of on every command line: by flag, by variable, or in the config file. */
export const SETTINGS = {
  "endpoint-url": {
    brief: "Where the API answers",
    placeholder: "URL",
    variables: ["PCLUSTER_API_URL"],
    objection: objectToUrl,
  },
  "api-id": {
    brief: "Id of the API in API Gateway, instead of its URL",
    placeholder: "ID",
    variables: ["PCLUSTER_API_ID"],
    objection: (value) => (/^[a-z0-9]+$/.test(value) ? undefined : "it is made of small letters and digits"),
  },
  region: {
    brief: "Region to work in",
    placeholder: "REGION",
    variables: ["AWS_REGION", "AWS_DEFAULT_REGION"],
    objection: (value) => (/^[\w-]+$/.test(value) ? undefined : "a region looks like eu-west-1"),
  },
  profile: { brief: "Profile of the AWS configuration files", placeholder: "NAME", variables: ["AWS_PROFILE"] },
  output: {
    brief: "Format of what is printed",
    placeholder: "FORMAT",
    variables: ["PCLUSTER_API_OUTPUT"],
    objection: oneOf(Object.keys(FORMATS)),
  },
  color: {
    brief: "When to print in colour",
    placeholder: "WHEN",
    variables: [],
    objection: oneOf(COLOR_CHOICES),
  },
} as const satisfies Record<string, SettingFacts>;

export type SettingName = keyof typeof SETTINGS;

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

/** @throws {UsageError} when a value will not do, which says where it comes from */
export function checkSetting(name: SettingName, value: string, source: string): void {
  const { objection }: SettingFacts = SETTINGS[name];
  const problem = objection?.(value);
  if (problem) throw new UsageError(`The ${name} from ${source} is no use: ${problem}`);
}

function oneOf(values: readonly string[]) {
  return (value: string) => (values.includes(value) ? undefined : `it takes ${values.join(", ")}`);
}

function objectToUrl(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol))
    return `it must be the http or https URL of the API, and is ${JSON.stringify(value.replace(/[^/]*@/, ""))}`;
  return url.username || url.password ? "it must not carry a user name or password" : undefined;
}
