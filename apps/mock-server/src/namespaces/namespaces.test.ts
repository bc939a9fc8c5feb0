import { describe, expect, test } from "vitest";
import { createMockServer, type MockServerOptions } from "../create-mock-server.js";
import { memoryStore } from "../store/memory-store.js";

const NOW = Date.parse("2024-10-24T10:00:00.000Z");
const PATHS = ["/v3/images/custom/demo", "/v3/images/custom/demo/stackevents", "/v3/images/custom?imageStatus=PENDING"];

/** A server on a store, in a real time that can be moved. */
function serverOn(store = memoryStore(), { at = NOW, ...options }: MockServerOptions & { at?: number } = {}) {
  const real = { now: at };
  const mock = createMockServer({ scenario: "empty", speed: 60, store, now: () => real.now, ...options });
  const ask = async (path: string, init?: RequestInit) => {
    const response = await mock.fetch(new Request(`http://mock.test${path}`, init));
    return `${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`;
  };
  const build = () =>
    ask("/v3/images/custom", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        imageId: "demo",
        imageConfiguration: "Build: { InstanceType: c5.xlarge, ParentImage: ami-0123456789abcdef0 }",
      }),
    });
  const answers = () => Promise.all(PATHS.map((path) => ask(path)));
  return { mock, real, ask, build, answers, store };
}

describe("a restart", () => {
  test("answers as before, to the byte, at the instant that it would be had there been none", async () => {
    const first = serverOn();
    await first.build();
    first.real.now += 5000;
    first.mock.clock.advance(60_000);
    first.mock.clock.run(10);
    first.real.now += 7000;
    const second = serverOn(first.store, { at: first.real.now });
    expect(await second.answers()).toEqual(await first.answers());

    first.real.now += 60_000;
    second.real.now += 60_000;
    expect(second.mock.clock.now()).toBe(first.mock.clock.now());
    expect(await second.answers()).toEqual(await first.answers());
  });

  test("goes on with the seed, scenario and speed that the world began with, whatever it is told", async () => {
    const first = serverOn(memoryStore(), { scenario: "build-fails", seed: "one", speed: 0 });
    await first.build();
    const second = serverOn(first.store, { scenario: "default", seed: "two", speed: 3600 });
    first.mock.clock.advance(3 * 3_600_000);
    const third = serverOn(first.store);
    expect(await third.answers()).toEqual(await first.answers());
    expect(second.mock.clock.speed).toBe(0);
  });
});

test("what cannot be kept is not answered as done", async () => {
  const store = memoryStore();
  const errors: unknown[] = [];
  const full = {
    ...store,
    append: () => {
      throw new Error("the disk is full");
    },
  };
  const { build, ask } = serverOn(full, { onError: (error) => errors.push(error) });
  expect(await build()).toMatch(/^500 .*the disk is full/);
  expect(await ask("/v3/images/custom/demo")).toMatch(/^404 /);
  expect(errors).toHaveLength(1);
});
