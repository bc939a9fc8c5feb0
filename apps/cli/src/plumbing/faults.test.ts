import { examples } from "@pcluster-api/types/examples";
import { operations } from "@pcluster-api/types/operations";
import { reference } from "@pcluster-api/types/reference";
import type { OperationId } from "@pcluster-api/types";
import { describe, expect, test } from "vitest";
import { kebabCase } from "../kebab-case.js";
import { FORMATS } from "../output/formats.js";
import { json, runWords } from "../testing/run-line.js";
import { isFile } from "./read-input.js";

// Object.keys cannot know that the table has the contract's operationIds and no others.
const operationIds = Object.keys(operations) as OperationId[];

/** The contract's own example of an operation, as words of a command line. */
function exampleOf(operationId: OperationId): string[] {
  const { inputs } = reference[operationId];
  return Object.entries(examples[operationId].request).flatMap(([name, value]) => {
    const input = inputs.find((one) => one.name === name);
    return [`--${kebabCase(name)}`, input && isFile(input) ? "f.yaml" : String(value)];
  });
}

const files = { "f.yaml": "Build: {}" };
const unreachable = Object.assign(new TypeError("fetch failed"), { cause: new Error("connect ECONNREFUSED") });

describe.each(operationIds)("%s", (operationId) => {
  const command = kebabCase(operationId);
  const ask = (answer: Response | Error) =>
    runWords([command, ...exampleOf(operationId)], { answers: [answer], files });

  test.each<[string, number, object, number, RegExp]>([
    ["a bad request", 400, { message: "Bad Request: no" }, 1, /was answered 400: Bad Request: no\. See --help/],
    [
      "a request that is not signed",
      403,
      { message: "Missing Authentication Token" },
      4,
      /was answered 403: Missing Authentication Token\. The request was not signed/,
    ],
    [
      "an expired token",
      403,
      { message: "The security token included in the request is expired" },
      4,
      /Renew the credentials: `aws sso login`/,
    ],
    [
      "a role that is not admitted",
      403,
      { Message: "User: x is not authorized to perform: execute-api:Invoke" },
      4,
      /admits only the role made for its users/,
    ],
    ["what is not there", 404, { message: "It does not exist." }, 3, /was answered 404: It does not exist\./],
    ["a conflict", 409, { message: "busy" }, 1, /was answered 409: busy\./],
    ["throttling", 429, { message: "Too Many Requests" }, 5, /was answered 429: Too Many Requests\. Wait/],
    ["a broken service", 500, { message: "boom" }, 5, /was answered 500: boom/],
    ["a broken gateway", 502, { message: "Internal server error" }, 5, /was answered 502/],
    ["a gateway that gave up", 504, { message: "Endpoint request timed out" }, 5, /was answered 504/],
  ])("%s ends with words and a code of its own", async (_what, status, body, exitCode, message) => {
    const ran = await ask(json(body, status));
    expect({ exitCode: ran.exitCode, stdout: ran.stdout }).toEqual({ exitCode, stdout: "" });
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr.startsWith(operationId)).toBe(true);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
  });

  test("a dead endpoint ends with 5", async () => {
    const ran = await ask(unreachable);
    expect({ exitCode: ran.exitCode, stdout: ran.stdout }).toEqual({ exitCode: 5, stdout: "" });
    expect(ran.stderr).toContain("connect ECONNREFUSED");
  });

  test("a flag that it does not have ends with 2, and nothing is sent", async () => {
    const ran = await runWords([command, ...exampleOf(operationId), "--colour", "red"], { files });
    expect({ exitCode: ran.exitCode, urls: ran.urls }).toEqual({ exitCode: 2, urls: [] });
    expect(ran.stderr).toMatch(/^No flag registered for --colour/);
  });

  test("a format that nobody knows ends with 2, and nothing is sent", async () => {
    const ran = await runWords([command, ...exampleOf(operationId), "-o", "xml"], { files });
    expect({ exitCode: ran.exitCode, urls: ran.urls }).toEqual({ exitCode: 2, urls: [] });
  });

  test("its example is sent, in every format, and ends with 0", async () => {
    const { response } = examples[operationId];
    const answers = () => [json(response?.body ?? {}, response?.status ?? operations[operationId].successStatus)];
    const onePage = "pagination" in operations[operationId] ? ["--max-pages", "1"] : [];
    for (const format of Object.keys(FORMATS)) {
      const words = [command, ...exampleOf(operationId), "-o", format, ...onePage];
      const { exitCode, stderr } = await runWords(words, { files, answers: answers() });
      expect({ format, exitCode, stderr: stderr.replace(/^(No|There may be) .*\n/, "") }).toEqual({
        format,
        exitCode: 0,
        stderr: "",
      });
    }
  });
});

test.each(operationIds.filter((id) => reference[id].inputs.some((input) => input.required)))(
  "%s without what it needs ends with 2, and nothing is sent",
  async (operationId) => {
    const { exitCode, urls, stderr } = await runWords([kebabCase(operationId)]);
    expect({ exitCode, urls }).toEqual({ exitCode: 2, urls: [] });
    expect(stderr).toMatch(/^--[a-z-]+ is missing, or has no value/);
  },
);
