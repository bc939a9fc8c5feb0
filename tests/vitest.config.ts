import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Samples of the documentation are written there, some of them tests.
    exclude: [...configDefaults.exclude, "dist/**"],
    globalSetup: ["./support/coverage.ts"],
    // Some tests start real processes, or a whole copy of the workspace.
    testTimeout: 120_000,
  },
});
