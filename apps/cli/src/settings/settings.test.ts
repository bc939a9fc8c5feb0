import { describe, expect, test } from "vitest";
import { ENDPOINT, runLine, runWords, type Given } from "../testing/run-line.js";

const CONFIG = "/home/me/.config/pcluster-api/config.json";
const HOME = { HOME: "/home/me" };
const AWS = "/home/me/.aws/config";
const KEYS = {
  AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
  AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};
const GATEWAY = "https://abc123.execute-api.us-east-1.amazonaws.com/prod";
const PROFILES = "[default]\nregion = eu-north-1\n[profile dev]\nsso_session = x\nregion=eu-west-3\n";

/** What `whoami` says of one setting: its value, and who said so. */
async function identified(setting: string, line: string, given: Given) {
  const { stdout } = await runWords(["whoami", "-o", "json", ...line.split(" ").filter(Boolean)], given);
  const { settings }: { settings: { setting: string; value: string; source: string }[] } = JSON.parse(stdout);
  const found = settings.find((one) => one.setting === setting);
  return found && [found.value, found.source];
}

describe("the endpoint", () => {
  const config = { [CONFIG]: '{"endpoint-url":"http://config.test"}' };
  const url = { PCLUSTER_API_URL: "http://env.test" };

  test.each<[string, string, Given, string[]]>([
    [
      "a flag wins",
      "--endpoint-url http://flag.test",
      { env: { ...HOME, ...url }, files: config },
      ["http://flag.test", "--endpoint-url"],
    ],
    ["over a variable", "", { env: { ...HOME, ...url }, files: config }, ["http://env.test", "PCLUSTER_API_URL"]],
    ["over the config file", "", { env: HOME, files: config }, ["http://config.test", CONFIG]],
    [
      "the id of an API makes a URL with the region",
      "--api-id abc123 -r us-east-1",
      { env: { ...HOME, ...KEYS, ...url } },
      [GATEWAY, "--api-id"],
    ],
    [
      "a URL in a variable wins over an id in one",
      "",
      { env: { ...HOME, ...url, PCLUSTER_API_ID: "abc123" } },
      ["http://env.test", "PCLUSTER_API_URL"],
    ],
  ])("%s", async (_title, line, given, expected) => {
    expect(await identified("endpoint", line, given)).toEqual(expected);
  });

  test("cannot be given twice", async () => {
    expect(await runLine("whoami --endpoint-url http://a.test --api-id abc")).toMatchObject({
      exitCode: 2,
      stderr: "--endpoint-url and --api-id both say where the API is: give one of them.\n",
    });
  });
});

describe("the region", () => {
  const base = { ...HOME, ...KEYS, PCLUSTER_API_URL: GATEWAY };
  const files = { [AWS]: PROFILES };

  test.each<[string, string, Record<string, string>, Record<string, string>, string[]]>([
    ["a flag wins", "-r eu-west-1", { AWS_REGION: "eu-west-2" }, files, ["eu-west-1", "--region"]],
    [
      "AWS_REGION wins over AWS_DEFAULT_REGION",
      "",
      { AWS_REGION: "eu-west-2", AWS_DEFAULT_REGION: "x-y-1" },
      files,
      ["eu-west-2", "AWS_REGION"],
    ],
    [
      "AWS_DEFAULT_REGION is heard",
      "",
      { AWS_DEFAULT_REGION: "eu-west-2" },
      files,
      ["eu-west-2", "AWS_DEFAULT_REGION"],
    ],
    ["the config file comes next", "", {}, { ...files, [CONFIG]: '{"region":"sa-east-1"}' }, ["sa-east-1", CONFIG]],
    ["the default profile comes last", "", {}, files, ["eu-north-1", `profile default in ${AWS}`]],
    ["or the one that is named", "", { AWS_PROFILE: "dev" }, files, ["eu-west-3", `profile dev in ${AWS}`]],
    ["it is left to the API where nothing says one", "", {}, {}, ["the API's own", "nothing says another"]],
  ])("%s", async (_title, line, env, given, expected) => {
    expect(await identified("region", line, { env: { ...base, ...env }, files: given })).toEqual(expected);
  });

  test("that AWS's variables name is sent to the gateway", async () => {
    const { sent } = await runLine("list-clusters", { env: { ...base, AWS_REGION: "eu-west-2" } });
    expect(sent[0]?.url).toBe(`${GATEWAY}/v3/clusters?region=eu-west-2`);
  });

  test("that AWS's variables name is not sent to a mock server, which has images elsewhere", async () => {
    const { urls } = await runLine("list-clusters", { env: { ...ENDPOINT, AWS_REGION: "eu-west-2" } });
    expect(urls).toEqual(["/v3/clusters"]);
  });

  test.each([
    ["Region: eu-west-1\nBuild: {}", ""],
    ['{"Region": "eu-west-1"}', ""],
    ["Build: { Region: eu-west-1 }", "?region=eu-west-2"],
  ])("gives way to the one that a configuration names: %j", async (text, query) => {
    const env = { ...base, AWS_REGION: "eu-west-2" };
    const { sent } = await runLine("build-image -i demo -c f", { env, files: { f: text } });
    expect(sent[0]?.url).toBe(`${GATEWAY}/v3/images/custom${query}`);
  });

  test("that is asked about does not change the one that is signed for", async () => {
    const { sent } = await runLine("list-clusters -r eu-west-1", { env: base });
    expect(sent[0]?.headers.get("authorization")).toContain("/us-east-1/execute-api/");
  });

  test("of the user signs for a custom domain, whatever region is asked about", async () => {
    const env = { ...base, PCLUSTER_API_URL: "https://api.example.com", AWS_REGION: "us-west-2" };
    const { sent } = await runLine("list-clusters -r eu-west-1", { env });
    expect(sent[0]?.headers.get("authorization")).toContain("/us-west-2/execute-api/");
  });

  test("is needed beside the id of an API", async () => {
    expect(await runLine("list-clusters --api-id abc123", { env: HOME })).toMatchObject({
      exitCode: 2,
      stderr: "The API abc123 is in some region: give --region REGION, or set AWS_REGION.\n",
    });
  });
});

describe("credentials", () => {
  test("of the environment are shown by both ends of their id", async () => {
    const { stdout } = await runLine("whoami -o json", { env: { ...HOME, ...KEYS, PCLUSTER_API_URL: GATEWAY } });
    expect(stdout).toContain('"AKIA…MPLE"');
    expect(stdout).not.toContain(KEYS.AWS_ACCESS_KEY_ID);
    expect(stdout).not.toContain(KEYS.AWS_SECRET_ACCESS_KEY);
  });

  test("are not needed for a mock server, even where a profile is set", async () => {
    const { sent } = await runLine("list-clusters", { env: { ...ENDPOINT, AWS_PROFILE: "dev" } });
    expect(sent[0]?.headers.has("authorization")).toBe(false);
  });

  test("of the environment sign for a mock server too", async () => {
    const { sent } = await runLine("list-clusters", { env: { ...ENDPOINT, ...KEYS } });
    expect(sent[0]?.headers.get("authorization")).toMatch(/^AWS4-HMAC-SHA256/);
  });

  test("of a profile in the config file give way to keys in the environment", async () => {
    const files = { [CONFIG]: '{"profile":"dev"}' };
    const env = { ...HOME, ...KEYS, PCLUSTER_API_URL: GATEWAY };
    expect(await identified("credentials", "", { env, files })).toEqual(["AKIA…MPLE", "AWS_ACCESS_KEY_ID"]);
  });
});

describe("the config file", () => {
  test("is where the platform keeps such files, or below XDG_CONFIG_HOME", async () => {
    expect((await runLine("config path", { env: HOME })).stdout).toBe(`${CONFIG}\n`);
    const env = { ...HOME, XDG_CONFIG_HOME: "/xdg" };
    expect((await runLine("config path", { env })).stdout).toBe("/xdg/pcluster-api/config.json\n");
  });

  test("is written, read and emptied setting by setting", async () => {
    const set = await runLine("config set region eu-west-1", { env: HOME });
    expect(set).toMatchObject({ exitCode: 0, stdout: "", stderr: "" });
    expect(JSON.parse(set.kept[CONFIG] ?? "")).toEqual({ region: "eu-west-1" });
    const both = await runLine("config set output yaml", { env: HOME, files: set.kept });
    expect((await runLine("config list", { env: HOME, files: both.kept })).stdout).toBe(
      "region\teu-west-1\noutput\tyaml\n",
    );
    expect((await runLine("config get region", { env: HOME, files: both.kept })).stdout).toBe("eu-west-1\n");
    const unset = await runLine("config unset region", { env: HOME, files: both.kept });
    expect(JSON.parse(unset.kept[CONFIG] ?? "")).toEqual({ output: "yaml" });
  });

  test("says how data is printed, unless a flag does", async () => {
    const given = { env: { ...HOME, ...ENDPOINT }, files: { [CONFIG]: '{"output":"yaml"}' } };
    expect((await runLine("describe-image -i a1", given)).stdout).toBe("{}\n");
    expect((await runLine("describe-image -i a1 --query length(@)", given)).stdout).toBe("0\n");
  });

  test.each([
    ["config set aws-secret-access-key x", "The config file keeps no secrets."],
    [`config set profile ${KEYS.AWS_SECRET_ACCESS_KEY}`, "The config file keeps no secrets."],
    [`config set profile ${KEYS.AWS_ACCESS_KEY_ID}`, "The config file keeps no secrets."],
    [
      "config set colour always",
      'There is no setting "colour": there are endpoint-url, api-id, region, profile, output, color.',
    ],
    [
      "config set output xml",
      "The output from the command line is no use: it takes text, table, json, jsonl, yaml, csv, md.",
    ],
    [
      "config set endpoint-url http://me:secret@host",
      "The endpoint-url from the command line is no use: it must not carry a user name or password.",
    ],
    ["config get region", `region is not set in ${CONFIG}.`],
  ])("refuses `%s`", async (line, message) => {
    const { exitCode, stderr, kept } = await runLine(line, { env: HOME });
    expect({ exitCode, kept }).toEqual({ exitCode: 2, kept: {} });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("secret@");
    expect(stderr).not.toContain(KEYS.AWS_SECRET_ACCESS_KEY);
  });

  test.each(["not json", "[]", '{"secret":"x"}', '{"region":5}'])(
    "that holds %s is refused, and named",
    async (text) => {
      const { exitCode, stderr } = await runLine("list-clusters", {
        env: { ...HOME, ...ENDPOINT },
        files: { [CONFIG]: text },
      });
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`The config file ${CONFIG} is no use`);
    },
  );
});
