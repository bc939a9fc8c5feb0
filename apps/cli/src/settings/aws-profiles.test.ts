import { expect, test } from "vitest";
import { awsProfiles } from "./aws-profiles.js";

test("profiles are read by name, with their regions", () => {
  const text = [
    "# mine",
    "[default]",
    "region = us-east-1",
    "[profile dev]",
    "s3 =",
    "  region = not-this-one",
    "region=eu-west-1",
    "[profile 'with space']",
    "[sso-session corp]",
    "region = not-a-profile",
  ].join("\r\n");
  expect(Object.fromEntries(awsProfiles(text))).toEqual({
    default: { region: "us-east-1" },
    dev: { region: "eu-west-1" },
    "with space": { region: undefined },
  });
});
