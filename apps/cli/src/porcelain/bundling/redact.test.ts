import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRedactor } from "./redact.js";

const redact = (text: string) => createRedactor([text])(text);

describe("what is replaced", () => {
  test.each([
    [
      "the account of an ARN, whose end stays",
      "arn:aws:iam::123456789012:role/build",
      "arn:aws:iam::<account-1>:role/build",
    ],
    [
      "that account wherever else it stands",
      "arn:aws:iam::123456789012:role/x in bucket logs-123456789012-eu",
      "arn:aws:iam::<account-1>:role/x in bucket logs-<account-1>-eu",
    ],
    [
      "ARNs of other partitions",
      "arn:aws-us-gov:s3:us-gov-west-1:123456789012:x",
      "arn:aws-us-gov:s3:us-gov-west-1:<account-1>:x",
    ],
    [
      "the query of a presigned URL",
      "https://b.s3.amazonaws.com/config.yaml?X-Amz-Signature=abc&X-Amz-Credential=AKIA",
      "https://b.s3.amazonaws.com/config.yaml?<redacted>",
    ],
    ["access keys", "key AKIAIOSFODNN7EXAMPLE used", "key <key-1> used"],
    [
      "what is called a secret",
      'aws_secret_access_key = "wJalrXUtnFEMI/K7MDENG" next',
      'aws_secret_access_key = "<redacted>" next',
    ],
    [
      "a password in escaped JSON",
      String.raw`{\"DbPassword\":\"hunter2hunter2\"}`,
      String.raw`{\"DbPassword\":\"<redacted>\"}`,
    ],
    ["headers of authorization", "Authorization: Bearer abc.def", "Authorization: <redacted>"],
    ["addresses of machines and people", "from 10.0.0.12 by jane.doe@example.com", "from <ip-1> by <address-1>"],
    [
      "names of hosts, which hold an address",
      "ip-10-0-0-100.i-0123456789abcdef0.cfn-init",
      "<host-1>.i-0123456789abcdef0.cfn-init",
    ],
    [
      "the bucket, whose name is made of the account",
      "parallelcluster-0123456789abcdef-v1-do-not-delete",
      "<bucket-1>",
    ],
  ])("%s", (_what, text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});

test("what tells events apart stays", () => {
  const text =
    "i-0123456789abcdef0 ami-0123456789abcdef0 subnet-12345678 RequestToken: 7dda646c-47c1-1bc3-8b10-14b53caa28f1 3.12.0/1 2024-10-24T10:00:00.000Z 127.0.0.1";
  expect(redact(text)).toBe(text);
});

test("the same account has the same placeholder in every text, and another one another", () => {
  const texts = [
    "arn:aws:iam::111122223333:role/a",
    "444455556666 arn:aws:iam::444455556666:role/b",
    "arn:aws:iam::111122223333:role/c",
  ];
  const redactor = createRedactor(texts);
  expect(texts.map(redactor)).toEqual([
    "arn:aws:iam::<account-1>:role/a",
    "<account-2> arn:aws:iam::<account-2>:role/b",
    "arn:aws:iam::<account-1>:role/c",
  ]);
});

test("no account of an ARN survives, whatever stands around it", () => {
  const digits = fc.stringMatching(/^[0-9]{12}$/);
  fc.assert(
    fc.property(fc.string(), digits, fc.string(), (before, account, after) => {
      fc.pre(!/\d$/.test(before) && !/^\d/.test(after));
      expect(redact(`${before} arn:aws:s3:eu-west-1:${account}:thing ${after} ${account}`)).not.toContain(account);
    }),
  );
});
