import { defineConfig } from "vitest/config";

// Machines that test several rooms at once are slow.
// No test patches anything that another could see: a worker for each file would take half of the time.
export default defineConfig({ test: { isolate: false, include: ["src/**/*.test.ts"], testTimeout: 30_000 } });
