import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["./support/coverage.ts"],
    // Some tests start real processes, or a whole copy of the workspace.
    testTimeout: 120_000,
  },
});
