/** Of an image with as many components as it may have: its stack has more than 100 events when it fails and rolls back. */
export const imageConfiguration = [
  "Build:",
  "  InstanceType: c5.xlarge",
  "  ParentImage: ami-0123456789abcdef0",
  "  Components:",
  ...Array.from({ length: 15 }, (_, index) => `    - { Type: script, Value: "s3://bucket/${index}.sh" }`),
].join("\n");
