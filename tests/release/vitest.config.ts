import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["./release.ts"],
    // Real package managers install from a real registry.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
