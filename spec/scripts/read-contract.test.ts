import { afterEach, describe, expect, test } from "vitest";
import { anEmptyRepository, aRepository, contractText, type Repository, repositoryIn } from "./repository.fixture.ts";
import { readContract } from "./read-contract.ts";

const opened: Repository[] = [];

afterEach(() => {
  for (const repository of opened.splice(0)) repository.remove();
});

function open(repository: Repository): Repository {
  opened.push(repository);
  return repository;
}

/** A folder with one file, `contract.yaml`. */
function folderWith(text: string): Repository {
  const repository = open(anEmptyRepository());
  repository.write({ "contract.yaml": text });
  return repository;
}

describe("a contract is read", () => {
  test("from a file, seen from where the user stands", () => {
    const { world, root } = open(aRepository());
    expect(readContract("openapi.yaml", { ...world, cwd: `${root}/spec` })).toHaveProperty("openapi", "3.1.0");
  });

  test("as it was at a git revision: a branch, a commit, a tag of changesets", () => {
    const repository = open(aRepository());
    repository.git("tag", "@pcluster-api/spec@1.2.0");
    repository.commit({ "spec/openapi.yaml": contractText.replace("title: ParallelCluster", "title: Another") });
    const titles = ["main", "HEAD~1", "@pcluster-api/spec@1.2.0"].map(
      (name) => (readContract(name, repository.world)["info"] as { title: string }).title,
    );
    expect(titles).toEqual(["Another", "ParallelCluster", "ParallelCluster"]);
  });

  test("as it is on a branch of the origin, where this clone has none of that name", () => {
    const upstream = open(aRepository());
    upstream.git("switch", "--quiet", "--create", "work");
    const folder = open(anEmptyRepository());
    folder.git("clone", "--quiet", "--branch=work", upstream.root, "clone");
    expect(readContract("main", repositoryIn(`${folder.root}/clone`).world)).toHaveProperty("openapi", "3.1.0");
  });

  test("from a file rather than from a revision of the same name", () => {
    const repository = open(aRepository());
    repository.write({ main: contractText.replace("title: ParallelCluster", "title: A file") });
    expect(readContract("main", repository.world)).toHaveProperty("info.title", "A file");
  });

  test("as JSON", () => {
    const { world } = folderWith('{"openapi":"3.0.2","paths":{"/things":{}}}');
    expect(readContract("contract.yaml", world)).toHaveProperty("openapi", "3.0.2");
  });
});

describe("what is no contract is refused with what to do", () => {
  test.each([
    ["no YAML", "openapi: [", /^contract\.yaml is no YAML: .*\(\d+:\d+\)\. Correct it, and try again\.$/],
    ["no description", "hello: world", /^contract\.yaml is no OpenAPI 3 description: it has no line `openapi: 3\.…`\./],
    ["an empty file", "", /^contract\.yaml is no YAML: .*empty/],
    ["Swagger 2", "swagger: '2.0'\npaths: {}", /no OpenAPI 3 description/],
    ["OpenAPI 4", "openapi: 4.0.0\npaths: { /a: {} }", /it says `openapi: 4\.0\.0`/],
    ["no path", "openapi: 3.1.0\npaths: {}", /^contract\.yaml describes no path/],
    [
      "a reference to nothing",
      "openapi: 3.1.0\npaths: { /a: { get: { parameters: [{ $ref: '#/components/parameters/No' }] } } }",
      /^contract\.yaml refers to #\/components\/parameters\/No, which it does not hold\. Correct the reference;/,
    ],
    [
      "a reference to another file",
      "openapi: 3.1.0\npaths: { /a: { $ref: 'paths.yaml' } }",
      /refers to paths\.yaml, which it does not hold.*redocly bundle/,
    ],
    [
      "a reference to itself",
      "openapi: 3.1.0\npaths: { /a: {} }\ncomponents: { schemas: { A: { $ref: '#/components/schemas/A' } } }",
      /refers to #\/components\/schemas\/A/,
    ],
  ])("%s", (_what, text, message) => {
    expect(() => readContract("contract.yaml", folderWith(text).world)).toThrow(message);
  });

  test("neither a file nor a revision", () => {
    const { world } = open(aRepository());
    expect(() => readContract("v9", world)).toThrow(
      /^There is no file v9, and no git revision of that name\. Name a file/,
    );
    expect(() => readContract("--output=x", world)).toThrow(/^There is no file --output=x/);
  });

  test("a revision from before there was a contract", () => {
    const repository = open(anEmptyRepository());
    repository.commit({ "README.md": "Words." });
    expect(() => readContract("main", repository.world)).toThrow(
      "The git revision main has no spec/openapi.yaml. Name a later one, or a file.",
    );
  });
});
