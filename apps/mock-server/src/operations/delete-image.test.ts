import { describe, expect, test } from "vitest";
import { resolveQuirks } from "../quirks.js";
import type { ImageOutcome } from "../scenarios/scenario.js";
import { memoryLog } from "../store/memory-log.js";
import { Derive } from "../world/derive.js";
import { createTokenCodec } from "../world/token-codec.js";
import { createWorld } from "../world/world.js";
import { deleteImage } from "./delete-image.js";
import { describeImage } from "./describe-image.js";

const START = Date.parse("2024-10-24T10:00:00.000Z");
const MINUTE = 60_000;
const region = "eu-west-1";
const imageId = "demo";
const notThere = {
  status: 404,
  body: { message: `No image or stack associated with ParallelCluster image id: ${imageId}.` },
};

/** An image whose build was asked for at the start and ends as it is told, to be asked about later. */
function anImage(outcome: ImageOutcome) {
  const world = createWorld({
    log: memoryLog(),
    scenario: { description: "", outcome, images: [] },
    seed: "seed",
    startedAt: START,
  });
  const imageConfiguration = "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n";
  world.apply({ type: "BuildImage", at: START, region, imageId, imageConfiguration, rollbackOnFailure: false });
  const at = (minutes: number) => ({
    world,
    now: START + minutes * MINUTE,
    region,
    quirks: resolveQuirks(),
    tokens: createTokenCodec(new Derive("seed"), false),
  });
  return {
    delete: (minutes: number, force = false) => deleteImage({ path: { imageId }, query: { force } }, at(minutes)),
    describe: (minutes: number) => describeImage({ path: { imageId } }, at(minutes)),
  };
}

describe("deleting", () => {
  test.each([false, true])("is refused while Image Builder runs, with force %s", (force) => {
    expect(anImage("success").delete(10, force)).toEqual({
      status: 400,
      body: { message: "Bad Request: Image cannot be deleted because EC2 ImageBuilder Image has a running workflow." },
    });
  });

  test("is allowed while the build has only prepared what it needs", () => {
    const image = anImage("success");
    expect(image.delete(1)).toMatchObject({
      status: 202,
      body: { image: { cloudformationStackStatus: "DELETE_IN_PROGRESS" } },
    });
    expect(image.describe(1)).toMatchObject({ status: 200, body: { imageBuildStatus: "DELETE_IN_PROGRESS" } });
    expect(image.describe(60)).toEqual(notThere);
  });

  test("an AMI whose stack is gone takes effect at once, and the answer speaks of no stack", () => {
    const image = anImage("success");
    expect(image.delete(120)).toEqual({
      status: 202,
      body: { image: { imageId, imageBuildStatus: "DELETE_IN_PROGRESS", region, version: "3.12.0" } },
    });
    expect(image.describe(120)).toEqual(notThere);
    expect(image.delete(120)).toEqual(notThere);
  });

  test("an AMI whose stack is left over speaks of no stack either, which begins to go", () => {
    const image = anImage("cleanup-fails");
    expect(image.delete(120)).toEqual({
      status: 202,
      body: { image: { imageId, imageBuildStatus: "DELETE_IN_PROGRESS", region, version: "3.12.0" } },
    });
    expect(image.describe(120)).toMatchObject({ body: { cloudformationStackStatus: "DELETE_IN_PROGRESS" } });
    expect(image.describe(125)).toEqual(notThere);
  });

  test("may be asked for again while the stack is going, and does not begin anew", () => {
    const image = anImage("build-fails");
    const first = image.delete(120);
    expect(first).toMatchObject({
      status: 202,
      body: { image: { cloudformationStackArn: expect.stringContaining(":stack/demo/") } },
    });
    expect(image.delete(120.1)).toEqual(first);
    expect(image.describe(125)).toEqual(notThere);
  });

  test("what was never there is answered 404", () => {
    const image = anImage("success");
    image.delete(120);
    expect(image.delete(240)).toEqual(notThere);
  });
});

describe("describing", () => {
  test("tells of the stack alone while there is no AMI, and of the AMI alone from then on", () => {
    const image = anImage("cleanup-fails");
    const building = image.describe(10).body;
    expect(building).toMatchObject({ imageBuildStatus: "BUILD_IN_PROGRESS", imagebuilderImageStatus: "BUILDING" });
    expect(Object.keys(building).filter((name) => /^(ec2AmiInfo|creationTime)$/.test(name))).toEqual([]);

    const built = image.describe(120).body;
    expect(built).toMatchObject({ imageBuildStatus: "BUILD_COMPLETE", ec2AmiInfo: { state: "AVAILABLE" } });
    expect(Object.keys(built).filter((name) => /^(cloudformation|imagebuilder|imageBuildLogs)/.test(name))).toEqual([]);
  });

  test("says why a build failed, in the words of Image Builder and of CloudFormation", () => {
    expect(anImage("network-fails").describe(120)).toMatchObject({
      status: 200,
      body: {
        imageBuildStatus: "BUILD_FAILED",
        cloudformationStackStatusReason: "The following resource(s) failed to create: [ParallelClusterImage]. ",
        imagebuilderImageStatus: "FAILED",
        imagebuilderImageStatusReason: expect.stringContaining("SSM Agent verification failed"),
      },
    });
  });
});
