import { defineConfig } from "vitest/config";

// Machines that test several rooms at once are slow.
export default defineConfig({ test: { include: ["src/**/*.test.ts"], testTimeout: 120_000 } });
