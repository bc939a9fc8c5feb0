import { expect, test } from "vitest";
import { frozenMock } from "../support/frozen-mock.ts";

interface Images {
  readonly images: { readonly os: string; readonly architecture: string; readonly name: string }[];
}

const list = async (query = "") => (await frozenMock().ask<Images>(`GET /v3/images/official${query}`)).body.images;

test("there is one for each system and architecture that Amazon publishes, and it is the newest", async () => {
  const images = await list();
  expect(images).toHaveLength(12);
  expect(new Set(images.map(({ os, architecture }) => `${os} ${architecture}`)).size).toBe(12);
  expect(images.every(({ name }) => name.endsWith(" 2024-12-17T09-12-31.000Z"))).toBe(true);
});

test("filters narrow them, and a system without AMIs has none", async () => {
  expect(await list("?os=ubuntu2204&architecture=arm64")).toMatchObject([
    {
      os: "ubuntu2204",
      architecture: "arm64",
      name: expect.stringMatching(/^aws-parallelcluster-3\.12\.0-ubuntu-2204-lts-hvm-arm64-\d{12} /),
    },
  ]);
  expect(await list("?os=rocky9")).toEqual([]);
});

test("a filter that is none, or empty, is refused; two are refused together", async () => {
  const { ask } = frozenMock();
  const systems = "['alinux2', 'alinux2023', 'ubuntu2004', 'ubuntu2204', 'rhel8', 'rocky8', 'rhel9', 'rocky9']";
  const refused = (message: string) => ({ status: 400, body: { message: `Bad Request: ${message}` } });
  expect(await ask("GET /v3/images/official?os=plan9&architecture=vax")).toEqual(
    refused(`plan9 is not one of ${systems}; vax is not one of ['x86_64', 'arm64']`),
  );
  expect(await ask("GET /v3/images/official?architecture=")).toEqual(refused(" is not one of ['x86_64', 'arm64']"));
});
