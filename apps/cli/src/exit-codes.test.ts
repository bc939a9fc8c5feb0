import { expect, test } from "vitest";
import { ExitCode } from "./exit-codes.js";

test("the exit codes are those that scripts rely on", () => {
  expect(ExitCode).toEqual({
    Success: 0,
    Failed: 1,
    Usage: 2,
    NotFound: 3,
    Denied: 4,
    Unavailable: 5,
    TimedOut: 124,
    Interrupted: 130,
  });
});
