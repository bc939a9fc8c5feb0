import fc from "fast-check";
import { expect, test } from "vitest";
import { parseConfiguration } from "./parse-configuration.js";

const PREFIX = "Bad Request: Configuration must be a valid YAML document. ";

test("a mapping is taken as it is, JSON included", () => {
  expect(parseConfiguration("Build:\n  InstanceType: c5.xlarge\n")).toEqual({
    configuration: { Build: { InstanceType: "c5.xlarge" } },
  });
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.integer()), (configuration) => {
      expect(parseConfiguration(JSON.stringify(configuration))).toEqual({ configuration });
    }),
  );
});

test.each(["just words", "42", "- a\n- b\n", "~", "# nothing but a comment\n"])("%j is not a mapping", (yaml) => {
  expect(parseConfiguration(yaml)).toEqual({ problem: `${PREFIX}Parsed config is not a dict` });
});

test("a key that stands twice is named with its place", () => {
  expect(parseConfiguration("Region: us-east-1\nRegion: eu-west-1\n")).toEqual({
    problem: `${PREFIX}Duplicate key found: Region\n  in "<unicode string>", line 2, column 1`,
  });
});

test("what is no YAML is refused with the place", () => {
  expect(parseConfiguration('Build: "never closed\n')).toEqual({
    problem: expect.stringMatching(
      /^Bad Request: Configuration must be a valid YAML document\. .+\n  in "<unicode string>", line \d+, column \d+$/s,
    ),
  });
});

test("a configuration of ParallelCluster 2 is told how to become one of 3", () => {
  expect(parseConfiguration("\n[aws]\naws_region_name = us-east-1\n")).toEqual({
    problem: expect.stringMatching(
      /^Bad Request: ParallelCluster 3 requires configuration files to be valid YAML documents\. .*`pcluster3-config-converter --config-file <input_file> --output-file <output_file>`\.$/,
    ),
  });
});

test("whatever the text, there is an answer", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab:[\]{}'"&*!|>%@#, \n\t-]*$/), (yaml) => {
      expect(Object.keys(parseConfiguration(yaml))).toHaveLength(1);
    }),
  );
});
