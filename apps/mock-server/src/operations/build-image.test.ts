import type { OperationRequest } from "@pcluster-api/types";
import { describe, expect, test } from "vitest";
import { resolveQuirks } from "../quirks.js";
import { memoryLog } from "../store/memory-log.js";
import { Derive } from "../world/derive.js";
import { createTokenCodec } from "../world/token-codec.js";
import { createWorld } from "../world/world.js";
import { buildImage } from "./build-image.js";

const START = Date.parse("2024-10-24T10:00:00.000Z");
const HOUR = 3_600_000;
const valid = "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n";
const withSubnet = `${valid}  SubnetId: subnet-12345678\n`;
const subnetMessage = {
  level: "ERROR",
  type: "SecurityGroupsAndSubnetValidator",
  message: "Subnet id subnet-12345678 is specified, security groups is required.",
};

/** A world without images, to build in, and the log of what it accepted. */
function emptyWorld() {
  const log = memoryLog();
  const world = createWorld({
    log,
    scenario: { description: "", outcome: "success", images: [] },
    seed: "seed",
    startedAt: START,
  });
  const tokens = createTokenCodec(new Derive("seed"), false);
  const build = (
    imageConfiguration: string,
    query: OperationRequest<"BuildImage">["query"] = {},
    imageId = "demo",
    elapsed = 0,
  ) =>
    buildImage(
      { body: { imageId, imageConfiguration }, query },
      { world, now: START + elapsed, region: "eu-west-1", quirks: resolveQuirks(), tokens },
    );
  return { log, build };
}

describe("a build that is accepted", () => {
  test("is answered with a summary of its stack and written down", () => {
    const { log, build } = emptyWorld();
    expect(build(valid, { rollbackOnFailure: true })).toEqual({
      status: 202,
      body: {
        image: {
          imageId: "demo",
          imageBuildStatus: "BUILD_IN_PROGRESS",
          cloudformationStackStatus: "CREATE_IN_PROGRESS",
          cloudformationStackArn: expect.stringMatching(
            /^arn:aws:cloudformation:eu-west-1:123456789012:stack\/demo\/[0-9a-f-]{36}$/,
          ),
          region: "eu-west-1",
          version: "3.12.0",
        },
      },
    });
    expect(log.commands).toEqual([
      {
        type: "BuildImage",
        at: START,
        region: "eu-west-1",
        imageId: "demo",
        imageConfiguration: valid,
        rollbackOnFailure: true,
      },
    ]);
  });

  test("may have as long an id as there can be", () => {
    expect(emptyWorld().build(valid, {}, `i${"d".repeat(127)}`).status).toBe(202);
  });
});

describe("a build that is refused leaves no trace", () => {
  test.each([
    ["an empty configuration", "", {}, "demo", 400, "Bad Request: configuration is required and cannot be empty"],
    [
      "too long an id",
      valid,
      {},
      `i${"d".repeat(128)}`,
      400,
      `Image id 'i${"d".repeat(128)}' failed to satisfy constraint: The process id can contain only alphanumeric characters (case-sensitive) and hyphens. It must start with an alphabetic character and can't be longer than 128 characters.`,
    ],
    [
      "no mapping",
      "words",
      {},
      "demo",
      400,
      "Bad Request: Configuration must be a valid YAML document. Parsed config is not a dict",
    ],
    ["a dry run", valid, { dryrun: true }, "demo", 412, "Request would have succeeded, but DryRun flag is set."],
  ])("%s", (_what, configuration, query, imageId, status, message) => {
    const { log, build } = emptyWorld();
    expect(build(configuration, query, imageId)).toEqual({ status, body: { message } });
    expect(log.commands).toEqual([]);
  });

  test("what the schema refuses, though every validator is suppressed", () => {
    expect(emptyWorld().build("Foo: 1\n", { suppressValidators: ["ALL"] })).toEqual({
      status: 400,
      body: {
        message: "Invalid image configuration.",
        configurationValidationErrors: [
          {
            level: "ERROR",
            type: "ImageSchemaValidator",
            message: "[('Build', ['Missing data for required field.']), ('Foo', ['Unknown field.'])]",
          },
        ],
      },
    });
  });

  test("what a validator finds, in a dry run as well", () => {
    const refused = {
      status: 400,
      body: { message: "Configuration is invalid", configurationValidationErrors: [subnetMessage] },
    };
    expect(emptyWorld().build(withSubnet)).toEqual(refused);
    expect(emptyWorld().build(withSubnet, { dryrun: true })).toEqual(refused);
  });

  test("more than 15 components", () => {
    const components = Array.from({ length: 16 }, () => "    - { Type: script, Value: s3://bucket/x.sh }\n").join("");
    expect(emptyWorld().build(`${valid}  Components:\n${components}`)).toMatchObject({
      status: 400,
      body: {
        configurationValidationErrors: [
          {
            type: "ComponentsValidator",
            message: "Number of build components is 16. It's not possible to specify more than 15 build components.",
          },
        ],
      },
    });
  });
});

test.each([["ALL"], ["type:SecurityGroupsAndSubnetValidator"]])("the validator is skipped by %s", (suppressed) => {
  expect(emptyWorld().build(withSubnet, { suppressValidators: [suppressed] }).status).toBe(202);
});

test("a validator that does not exist is suppressed in silence", () => {
  expect(emptyWorld().build(withSubnet, { suppressValidators: ["type:Nope"] }).status).toBe(400);
});

describe("an id that is taken", () => {
  const byStack =
    "ParallelCluster build infrastructure for image demo or a CloudFormation Stack with the same name already exists.";
  const byAmi = "ParallelCluster image demo already exists.";

  test("is a conflict with the stack while it builds, and with the AMI once that is there", () => {
    const { build } = emptyWorld();
    build(valid);
    expect(build(valid, {}, "demo", 60_000)).toEqual({ status: 409, body: { message: byStack } });
    expect(build(valid, {}, "demo", 3 * HOUR)).toEqual({ status: 409, body: { message: byAmi } });
  });

  test("is a conflict before its configuration is looked at", () => {
    const { build } = emptyWorld();
    build(valid);
    expect(build("words", { dryrun: true }).status).toBe(409);
  });
});
