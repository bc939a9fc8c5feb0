import { describe, expect, test } from "vitest";
import { BufferedResponse } from "./buffered-response.js";

const text = `{"clusters":["žluť 🐎"]}`;
const headers = { "content-type": "application/json", "x-amzn-requestid": "r-1" };
const buffered = (body = text, init: ResponseInit = { status: 202, statusText: "Accepted", headers }) =>
  new BufferedResponse(body, new Response(null, init));
const decode = (bytes: AllowSharedBufferSource) => new TextDecoder().decode(bytes);

describe("an answer that has been read", () => {
  test("is the answer it was", () => {
    const response = buffered();
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 202, statusText: "Accepted", ok: true });
    expect(response.headers.get("x-amzn-requestid")).toBe("r-1");
  });

  test("says where it came from, which one made by hand cannot", () => {
    const original = new Response(null);
    Object.defineProperty(original, "url", { value: "http://pcluster.test/v3/clusters" });
    expect(new BufferedResponse("", original).clone().url).toBe("http://pcluster.test/v3/clusters");
  });

  test("can be read in every way a response can", async () => {
    expect(await buffered().text()).toBe(text);
    expect(await buffered().json()).toEqual(JSON.parse(text));
    expect(decode(await buffered().arrayBuffer())).toBe(text);
    expect(decode(await buffered().bytes())).toBe(text);
    expect(await (await buffered().blob()).text()).toBe(text);
    expect(await new Response(buffered().body).text()).toBe(text);
    expect(await buffered().clone().text()).toBe(text);
  });

  test("that is no JSON is a rejection when it is read as such", async () => {
    await expect(buffered("<html>").json()).rejects.toThrow(SyntaxError);
  });

  test.each([204, 205, 304])("of status %d is empty", async (status) => {
    const response = buffered("", { status });
    expect([response.status, await response.text(), response.body]).toEqual([status, "", null]);
  });
});
