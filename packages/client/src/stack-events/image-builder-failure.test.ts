import { expect, test } from "vitest";
import { parseImageBuilderFailure } from "./image-builder-failure.js";

const image = "arn:aws:imagebuilder:us-east-1:123456789012:image/parallelclusterimage-demo/3.1.3/1";
const component = "arn:aws:imagebuilder:us-east-1:123456789012:component/parallelclusterimage-c7374890/3.1.3/1";

test("a component that failed is named, with the image and the execution", () => {
  expect(
    parseImageBuilderFailure(
      `Resource handler returned message: "Error occurred during operation 'SSM execution 'f9fada4e-849a-4bb6-a444-32b6a9571782' failed for image arn: '${image}' with status = 'Failed' in state = 'BUILDING' and failure message = 'Document ${component} failed!''." (RequestToken: 7227e835-5fea-c3bd-cdfb-b27f4c1392d7, HandlerErrorCode: GeneralServiceException)`,
    ),
  ).toEqual({
    state: "BUILDING",
    status: "Failed",
    failureMessage: `Document ${component} failed!`,
    componentArn: component,
    imageArn: image,
    ssmExecutionId: "f9fada4e-849a-4bb6-a444-32b6a9571782",
  });
});

test("an agent that did not answer has no component", () => {
  expect(
    parseImageBuilderFailure(
      "SSM execution '8787352d-dcfd-4325-5235-32525abcdef0' failed with status = 'TimedOut' in state = 'BUILDING' and failure message = 'SSM Agent verification failed'",
    ),
  ).toEqual({
    state: "BUILDING",
    status: "TimedOut",
    failureMessage: "SSM Agent verification failed",
    ssmExecutionId: "8787352d-dcfd-4325-5235-32525abcdef0",
  });
});

test("a workflow that stopped is named by its execution", () => {
  expect(
    parseImageBuilderFailure(
      `Resource handler returned message: "Error occurred during operation 'Workflow Execution ID: 'wf-b867ea03-6bf2-4910-a834-a548aa0728d2' failed with reason: Unable to bootstrap TOE'." (RequestToken: 395ac732-4b6b-1535-c8a3-b3c7413fa788, HandlerErrorCode: GeneralServiceException)`,
    ),
  ).toEqual({
    failureMessage: "Unable to bootstrap TOE",
    workflowExecutionId: "wf-b867ea03-6bf2-4910-a834-a548aa0728d2",
  });
});

test("the parts are found where quotes are escaped, too", () => {
  expect(
    parseImageBuilderFailure(
      String.raw`failed for image arn: \'${image}\' with status = \'Failed\' in state = \'TESTING\' and failure message = \'it broke\'.`,
    ),
  ).toMatchObject({ state: "TESTING", failureMessage: "it broke", imageArn: image });
});

test.each([undefined, "", "demo already exists", "status = 'Failed'"])("%j is not about an image", (reason) => {
  expect(parseImageBuilderFailure(reason)).toBeUndefined();
});
