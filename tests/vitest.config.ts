import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Samples of the documentation are written to dist/, some of them tests; release/ is a workspace of its own.
    exclude: [...configDefaults.exclude, "dist/**", "release/**"],
    // No test patches anything that another could see: a worker for each file would take half of the time.
    isolate: false,
    globalSetup: ["./support/coverage.ts"],
    // Some tests start real processes, or a whole copy of the workspace.
    testTimeout: 120_000,
  },
});
