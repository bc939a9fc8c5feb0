import { describe, expect, expectTypeOf, test } from "vitest";
import { findEndpoint, type EndpointOptions } from "./find-endpoint.js";
import { rejection, scriptedClient, silent } from "./fixtures/scripted-client.js";

const gateway = "https://abc123.execute-api.eu-west-1.amazonaws.com";
const at = (options: EndpointOptions, env: Record<string, string> = {}) => findEndpoint(options, env);

describe("where the API is", () => {
  test("is what baseUrl says, before apiId and the environment", () => {
    const env = { PCLUSTER_API_URL: "http://env.test" };
    const options = { baseUrl: "http://given.test", apiId: "abc123", region: "eu-west-1" };
    expect(at(options, env).baseUrl).toBe("http://given.test");
  });

  test("is what apiId and region say, before the environment", () => {
    const found = at({ apiId: "abc123", region: "eu-west-1" }, { PCLUSTER_API_URL: "http://env.test" });
    expect(found).toEqual({ baseUrl: `${gateway}/prod`, region: "eu-west-1" });
  });

  test("is what PCLUSTER_API_URL says otherwise", () => {
    expect(at({}, { PCLUSTER_API_URL: `${gateway}/prod` })).toEqual({
      baseUrl: `${gateway}/prod`,
      region: "eu-west-1",
    });
  });

  test.each(["cn-north-1", "cn-northwest-1"])("of an API in %s has the suffix of China", (region) => {
    const baseUrl = `https://abc123.execute-api.${region}.amazonaws.com.cn`;
    expect(at({ apiId: "abc123", region })).toEqual({ baseUrl: `${baseUrl}/prod`, region });
    expect(at({ baseUrl })).toEqual({ baseUrl: `${baseUrl}/prod`, region });
  });
});

describe("the stage", () => {
  test.each([
    [gateway, `${gateway}/prod`],
    [`${gateway}/`, `${gateway}/prod`],
    [`${gateway}/prod`, `${gateway}/prod`],
    [`${gateway}/prod///`, `${gateway}/prod`],
    [`${gateway}/test`, `${gateway}/test`],
    [
      "https://abc123-vpce-0a1b2c.execute-api.us-gov-west-1.amazonaws.com",
      "https://abc123-vpce-0a1b2c.execute-api.us-gov-west-1.amazonaws.com/prod",
    ],
    ["https://abc123.execute-api.us-iso-east-1.c2s.ic.gov", "https://abc123.execute-api.us-iso-east-1.c2s.ic.gov/prod"],
    ["https://pcluster.example.com", "https://pcluster.example.com"],
    ["https://pcluster.example.com/", "https://pcluster.example.com"],
    ["https://pcluster.example.com/api/", "https://pcluster.example.com/api"],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://localhost:4010/prod/", "http://localhost:4010/prod"],
    ["HTTPS://ABC123.EXECUTE-API.EU-WEST-1.AMAZONAWS.COM", `${gateway}/prod`],
  ])("%s is asked at %s", (baseUrl, expected) => {
    expect(at({ baseUrl }).baseUrl).toBe(expected);
  });

  test("is part of what is sent", async () => {
    const { client, sent } = scriptedClient([silent], { baseUrl: gateway, credentials: false });
    void client.listClusters();
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent.map(({ url }) => url)).toEqual([`${gateway}/prod/v3/clusters`]);
  });
});

describe("the region", () => {
  const env = { AWS_REGION: "us-east-2", AWS_DEFAULT_REGION: "us-west-1" };

  test("is the option's, before that of the host", () => {
    expect(at({ baseUrl: gateway, region: "ap-south-1" }, env).region).toBe("ap-south-1");
  });

  test("is the third label of a gateway's host, in every partition", () => {
    expect(at({ baseUrl: "https://abc123.execute-api.us-iso-east-1.c2s.ic.gov/prod" }).region).toBe("us-iso-east-1");
  });

  test("is that of the host, before that of the environment", () => {
    expect(at({ baseUrl: gateway }, env).region).toBe("eu-west-1");
  });

  test("is AWS_REGION's otherwise, before AWS_DEFAULT_REGION's", () => {
    const baseUrl = "https://pcluster.example.com";
    expect(at({ baseUrl }, env).region).toBe("us-east-2");
    expect(at({ baseUrl }, { ...env, AWS_REGION: "" }).region).toBe("us-west-1");
  });

  test.each([
    "https://127.0.0.1:1",
    "https://127.1.2.3",
    "https://localhost:4010",
    "https://[::1]:4010",
    "http://mock:80",
  ])("is us-east-1 for %s, which stands in for the API, where nothing says otherwise", (baseUrl) => {
    expect(at({ baseUrl }).region).toBe("us-east-1");
    expect(at({ baseUrl }, env).region).toBe("us-east-2");
  });

  test.each(["https://pcluster.example.com", "https://127.example.com", "https://10.0.0.1"])(
    "is not known for %s, and not guessed",
    (baseUrl) => {
      expect(at({ baseUrl }).region).toBeUndefined();
    },
  );

  test("is read from gateway hosts only", () => {
    expect(at({ baseUrl: "https://execute-api.eu-west-1.amazonaws.com.example.org" }).region).toBeUndefined();
    expect(at({ baseUrl: "https://example.org/abc.execute-api.eu-west-1.amazonaws.com" }).region).toBeUndefined();
  });
});

describe("a TypeError", () => {
  test("says what to give when nothing says where the API is", () => {
    expect(() => at({})).toThrow(TypeError);
    expect(() => at({}, { PCLUSTER_API_URL: "" })).toThrow("PCLUSTER_API_URL");
    expect(() => at({ baseUrl: "" }, { PCLUSTER_API_URL: gateway })).toThrow(TypeError);
  });

  test.each([undefined, ""])("says that an apiId needs a region when that is %j", (region) => {
    expect(() => at({ apiId: "abc123", region })).toThrow("region");
  });

  test.each(["pcluster.test", "ftp://pcluster.test", "//pcluster.test", "/v3", "javascript:alert(1)", "http://"])(
    "says that %j is no URL of an API",
    (baseUrl) => {
      expect(() => at({ baseUrl })).toThrow(TypeError);
    },
  );

  test.each([
    "http://u:hunter2@pcluster.test",
    "ftp://u:hunter2@pcluster.test",
    "u:hunter2@pcluster.test",
    "http://:hunter2@",
  ])("says nothing of the password in %s", (baseUrl) => {
    expect(() => at({ baseUrl })).toThrow(TypeError);
    expect(() => at({ baseUrl })).not.toThrow("hunter2");
  });

  test.each(["http://pcluster.test/?stage=prod", "http://pcluster.test/#prod"])(
    "says what is too much in %s",
    (baseUrl) => {
      expect(() => at({ baseUrl })).toThrow("query");
    },
  );
});

describe("types", () => {
  test("everything that says where the API is may be left out, since the environment may say it", () => {
    expectTypeOf<object>().toExtend<EndpointOptions>();
    expectTypeOf<EndpointOptions[keyof EndpointOptions]>().toEqualTypeOf<string | undefined>();
  });
});

test("a call without an answer names the host", async () => {
  const { client } = scriptedClient([() => Promise.reject(new Error("no such host"))], { retry: false });
  expect(String(await rejection(client.listImages({ imageStatus: "FAILED" })))).toContain("http://pcluster.test");
});
