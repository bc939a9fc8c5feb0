import { expect, test } from "vitest";
import { officialSpellings } from "./official-spellings.js";

test.each([
  ["list-image-log-streams -i a --filters A B -r x", "list-image-log-streams -i a --filters A B -r x"],
  ["list-clusters --cluster-status A B C", "list-clusters --cluster-status A --cluster-status B --cluster-status C"],
  ["get-image-stack-events -i a --status A B", "get-image-stack-events -i a --status A --status B"],
  ["build-image -i a -c f --dry-run", "build-image -i a -c f --dryrun"],
  ["build-image -i a -c f --dry-run true", "build-image -i a -c f --dryrun true"],
  ["build-image -i a -c f --dry-run=false", "build-image -i a -c f --dryrun=false"],
  ["create-cluster -n a -c f --no-rollback", "create-cluster -n a -c f --rollback-on-failure false"],
  ["create-cluster -n a -c f --no-rollback-on-failure", "create-cluster -n a -c f --rollback-on-failure false"],
  ["create-cluster -n a -c f --rollback-on-failure false", "create-cluster -n a -c f --rollback-on-failure false"],
  ["delete-image -i a --no-force", "delete-image -i a --force false"],
  ["describe-image -i a --dry-run", "describe-image -i a --dry-run"],
  ["image watch --dry-run A B", "image watch --dry-run A B"],
])("%s is read as %s", (line, read) => {
  expect(officialSpellings(line.split(" ")).join(" ")).toBe(read);
});
