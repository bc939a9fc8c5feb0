import type { OperationOutput, StackEvent } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createClient } from "./create-client.js";
import { ApiError } from "./errors/api-error.js";
import { NetworkError } from "./errors/network-error.js";
import { UnreadableAnswerError } from "./errors/unreadable-answer-error.js";
import { methodName } from "./method-name.js";

const baseUrl = "http://pcluster.test/prod";

/** A client whose requests are all given the same answer, and the requests it has sent. */
function clientAnswered(body: string, init: ResponseInit = { status: 200 }) {
  const sent: Request[] = [];
  const fetch = async (request: Request) => {
    sent.push(request);
    return new Response(body, init);
  };
  return { client: createClient({ baseUrl, env: {}, retry: false, fetch }), sent };
}

describe("a method per operation", () => {
  test("every operationId of the contract has a method named for it", () => {
    const { client } = clientAnswered("{}");
    const missing = Object.keys(operations).filter(
      (id) => typeof Reflect.get(client, methodName(id as "ListImages")) !== "function",
    );
    expect(missing).toEqual([]);
  });

  test("puts each value where the contract places it", async () => {
    const { client, sent } = clientAnswered(`{"image":{}}`, { status: 202 });
    await client.buildImage({
      imageId: "demo",
      imageConfiguration: "Build: {}",
      dryrun: true,
      suppressValidators: ["ALL", "type:X"],
    });

    const [request] = sent;
    expect(request?.method).toBe("POST");
    expect(request?.url).toBe(
      `${baseUrl}/v3/images/custom?suppressValidators=ALL&suppressValidators=type%3AX&dryrun=true`,
    );
    expect(await request?.json()).toEqual({ imageId: "demo", imageConfiguration: "Build: {}" });
  });

  test("encodes what a path or a query would otherwise break on", async () => {
    const { client, sent } = clientAnswered("{}");
    await client.getImageLogEvents({ imageId: "demo", logStreamName: "3.12.0/1 ž", nextToken: "a+b/c==" });
    expect(sent[0]?.url).toBe(
      `${baseUrl}/v3/images/custom/demo/logstreams/3.12.0%2F1%20%C5%BE?nextToken=a%2Bb%2Fc%3D%3D`,
    );
  });

  test("keeps a base URL's path and drops its last slash", async () => {
    const sent: string[] = [];
    const fetch = async (request: Request) => (sent.push(request.url), new Response(`{"images":[]}`));
    await createClient({ baseUrl: `${baseUrl}/`, env: {}, fetch }).listOfficialImages();
    expect(sent).toEqual([`${baseUrl}/v3/images/official`]);
  });

  test("resolves to the body of the answer", async () => {
    const { client } = clientAnswered(`{"events":[]}`);
    expect(await client.getImageStackEvents({ imageId: "demo" })).toEqual({ events: [] });
  });

  test("resolves to undefined where the contract promises no body", async () => {
    const { client } = clientAnswered("", { status: 202 });
    expect(await client.deleteClusterInstances({ clusterName: "demo" })).toBeUndefined();
  });

  test("is typed by the operation", async () => {
    const { client } = clientAnswered(`{"events":[]}`);
    expectTypeOf(client.getImageStackEvents).parameter(0).toHaveProperty("imageId").toEqualTypeOf<string>();
    expectTypeOf(client.getImageStackEvents).returns.resolves.toEqualTypeOf<OperationOutput<"GetImageStackEvents">>();
    expectTypeOf(await client.paginate("getImageStackEvents", { imageId: "demo" }).toArray()).toEqualTypeOf<
      StackEvent[]
    >();
    // @ts-expect-error -- an image is asked for by its id
    await expect(client.describeImage({})).rejects.toThrow(TypeError);
    // @ts-expect-error -- a request takes only the statuses of the contract
    await client.listImages({ imageStatus: "READY" });
    // @ts-expect-error -- this operation has no pages
    expect(() => client.paginate("describeImage", { imageId: "demo" })).toThrow(
      "describeImage does not answer in pages",
    );
  });

  test("looks the global fetch up for each request", async () => {
    const client = createClient({ baseUrl, env: {} });
    const original = globalThis.fetch;
    globalThis.fetch = async () => new Response(`{"clusters":[]}`);
    try {
      expect(await client.listClusters()).toEqual({ clusters: [] });
    } finally {
      globalThis.fetch = original;
    }
  });

  test("offers openapi-fetch's calls by path beside the methods", async () => {
    const { client } = clientAnswered(`{"clusters":[]}`);
    const { data } = await client.GET("/v3/clusters");
    expect(data).toEqual({ clusters: [] });
  });
});

describe("input that cannot make a request", () => {
  test("a misspelt name is refused with the names the operation takes", async () => {
    const { client, sent } = clientAnswered("{}");
    await expect(client.call("GetImageStackEvents", { imageID: "demo" })).rejects.toThrow(
      'GetImageStackEvents takes no "imageID". It takes imageId, region, nextToken.',
    );
    expect(sent).toEqual([]);
  });

  test("an empty path value is refused: it would ask for another operation", async () => {
    const { client } = clientAnswered("{}");
    await expect(client.describeImage({ imageId: "" })).rejects.toThrow('DescribeImage needs "imageId"');
  });

  test.each(["", "pcluster.test", "ftp://pcluster.test", "http://user:secret@pcluster.test"])(
    "the base URL %j is refused",
    (url) => {
      expect(() => createClient({ baseUrl: url })).toThrow(TypeError);
    },
  );
});

describe("an answer that is not a success", () => {
  test("a status outside 2xx throws an ApiError with what the service said", async () => {
    const { client } = clientAnswered(`{"message":"CloudFormation Stack for Image demo does not exist."}`, {
      status: 404,
      headers: { "x-amzn-RequestId": "r-1" },
    });
    const error = await client.getImageStackEvents({ imageId: "demo" }).catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind: "api", operationId: "GetImageStackEvents", status: 404, requestId: "r-1" });
    expect(String(error)).toContain("does not exist");
  });

  test("the gateway's capital Message is read as well", async () => {
    const { client } = clientAnswered(`{"Message":"not authorized"}`, { status: 403 });
    await expect(client.listClusters()).rejects.toMatchObject({ serviceMessage: "not authorized" });
  });

  test("an HTML error page is kept as text", async () => {
    const { client } = clientAnswered("<html>bad gateway</html>", { status: 502 });
    await expect(client.listClusters()).rejects.toMatchObject({
      status: 502,
      body: undefined,
      text: "<html>bad gateway</html>",
    });
  });

  test("ApiError.of narrows the body to the operation's own", async () => {
    const { client } = clientAnswered(`{"message":"Invalid","configurationValidationErrors":[{"level":"ERROR"}]}`, {
      status: 400,
    });
    const error = await client
      .buildImage({ imageId: "demo", imageConfiguration: "x" })
      .catch((caught: unknown) => caught);

    if (!ApiError.of(error, "BuildImage") || !error.body || !("configurationValidationErrors" in error.body))
      throw error;
    expect(error.body.configurationValidationErrors?.[0]?.level).toBe("ERROR");
  });

  test.each(["", "<html></html>", `{"events":[`, "null", "[]", `"text"`])(
    "the success answer %j is unreadable",
    async (text) => {
      const { client } = clientAnswered(text);
      const error = await client.getImageStackEvents({ imageId: "demo" }).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(UnreadableAnswerError);
      expect(error).toMatchObject({ kind: "unreadable-answer", status: 200, text });
    },
  );

  test("a refused connection is a NetworkError that names the address and not the query", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));

    const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, env: {}, retry: false });
    const error = await client.listClusters({ nextToken: "secret" }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(NetworkError);
    expect(String(error)).toContain("ECONNREFUSED");
    expect(JSON.stringify(error) + String(error)).not.toContain("secret");
  });

  test("an answer that breaks off is a NetworkError", async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write(`{"clusters":[`, () => response.destroy());
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;

    await expect(
      createClient({ baseUrl: `http://127.0.0.1:${port}`, env: {}, retry: false }).listClusters(),
    ).rejects.toBeInstanceOf(NetworkError);
    await new Promise((resolve) => server.close(resolve));
  });

  test("an aborted call throws the caller's own reason", async () => {
    const fetch = (request: Request) =>
      new Promise<Response>((_resolve, reject) =>
        request.signal.addEventListener("abort", () => reject(request.signal.reason)),
      );
    const controller = new AbortController();
    const reason = new Error("enough");
    const call = createClient({ baseUrl, env: {}, fetch }).listClusters({}, { signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });
});
