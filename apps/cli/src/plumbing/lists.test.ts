import { describe, expect, test } from "vitest";
import { anEvent, json, runLine, runWords } from "../testing/run-line.js";

const EVENTS = "get-image-stack-events -i demo";
const LOG = "get-image-log-events -i demo --log-stream-name 3.12.0/1";

const at = (minute: number) => `2024-10-24T10:0${minute}:00.000Z`;
/** Three pages of two events, newest first. */
const pages = () => [
  json({
    events: [anEvent("f", { timestamp: at(6), resourceStatus: "CREATE_FAILED" }), anEvent("e", { timestamp: at(5) })],
    nextToken: "t1",
  }),
  json({
    events: [anEvent("d", { timestamp: at(4) }), anEvent("c", { timestamp: at(3), resourceStatus: "CREATE_FAILED" })],
    nextToken: "t2",
  }),
  json({ events: [anEvent("b", { timestamp: at(2) }), anEvent("a", { timestamp: at(1) })] }),
];

async function ids(flags: string) {
  const ran = await runLine(`${EVENTS} ${flags}`.trim(), { answers: pages(), now: Date.parse(at(6)) });
  const body: { events: { eventId: string }[]; nextToken?: string } = JSON.parse(ran.stdout);
  return { ...ran, ids: body.events.map(({ eventId }) => eventId).join(""), nextToken: body.nextToken };
}

describe("how much of a list is read", () => {
  test.each([
    ["", "fedcba", undefined, 3],
    ["--max-pages 2", "fedc", "t2", 2],
    ["--max-pages 1", "fe", "t1", 1],
    ["--max-pages 9", "fedcba", undefined, 3],
    ["--limit 3", "fed", undefined, 2],
    ["--limit 2", "fe", "t1", 1],
    ["--limit 9", "fedcba", undefined, 3],
    ["--next-token t", "fe", "t1", 1],
    ["--next-token t --all", "fedcba", undefined, 3],
    ["--next-token t --max-pages 2", "fedc", "t2", 2],
    ["--failed", "fc", undefined, 3],
    ["--failed --limit 1", "f", "t1", 1],
    ["--failed --limit 2", "fc", "t2", 2],
    ["--since 2m", "fed", undefined, 2],
    ["--since 2024-10-24T10:03:00Z --failed", "fc", undefined, 3],
    ["--resource a b", "ba", undefined, 3],
    ["--grep NOTHING", "", undefined, 3],
  ])("with %j it is %j, and the token %s, in %d pages", async (flags, events, nextToken, requests) => {
    const ran = await ids(flags);
    expect({ ids: ran.ids, nextToken: ran.nextToken, requests: ran.urls.length }).toEqual({
      ids: events,
      nextToken,
      requests,
    });
  });

  test("nothing that matches says so where people read it", async () => {
    const { stdout, stderr } = await runLine(`${EVENTS} --grep NOTHING -o table`, { answers: pages() });
    expect({ stdout, stderr }).toEqual({ stdout: "", stderr: "No events that match.\n" });
  });

  test("an empty page is not the last one", async () => {
    const answers = [json({ images: [], nextToken: "t" }), json({ images: [{ imageId: "a" }] })];
    const { stdout } = await runLine("list-images --image-status FAILED", { answers });
    expect(JSON.parse(stdout)).toEqual({ images: [{ imageId: "a" }] });
  });

  test("a list that breaks off prints what came, as far as it goes", async () => {
    const answers = [...pages().slice(0, 1), json({ message: "no" }, 403)];
    const { stdout, stderr, exitCode } = await runLine(EVENTS, { answers });
    expect(JSON.parse(stdout)).toHaveProperty("events.length", 2);
    expect(stderr).toContain("go on with --next-token 't1' --all.");
    expect(exitCode).toBe(4);
  });
});

describe("a query", () => {
  test("is about the whole result, not about a page", async () => {
    expect((await runLine(`${EVENTS} --query length(events)`, { answers: pages() })).stdout).toBe("6\n");
  });

  test("that gives one text prints it bare with text", async () => {
    expect((await runLine(`${EVENTS} --query events[0].eventId -o text`, { answers: pages() })).stdout).toBe("f\n");
  });

  test("comes after filters and limits", async () => {
    const line = `${EVENTS} --failed --limit 1 --query events[].eventId -o jsonl`;
    expect((await runLine(line, { answers: pages() })).stdout).toBe('"f"\n');
  });

  test("about a list that breaks off prints nothing", async () => {
    const answers = [...pages().slice(0, 1), json({ message: "no" }, 403)];
    expect(await runLine(`${EVENTS} --query length(events)`, { answers })).toMatchObject({ stdout: "", exitCode: 4 });
  });

  test("may have bare words in backquotes, as those for the AWS CLI have", async () => {
    const line = `${EVENTS} --query events[?resourceStatus==\`CREATE_FAILED\`].eventId -o text`;
    expect((await runLine(line, { answers: pages() })).stdout).toBe("f\nc\n");
  });

  test("that is none is found out before anything is sent", async () => {
    const { exitCode, stderr, urls } = await runLine(`${EVENTS} --query events[`);
    expect({ exitCode, urls }).toEqual({ exitCode: 2, urls: [] });
    expect(stderr).toMatch(/^The --query "events\[" is no use: Syntax error: .*JMESPath expression/);
  });

  test("applies to what a dry run says", async () => {
    const answers = [json({ message: "Request would have succeeded, but DryRun flag is set." }, 412)];
    const line = "build-image -i demo -c f --dry-run --query message -o text";
    const { stdout, exitCode } = await runLine(line, { answers, files: { f: "x" } });
    expect({ stdout, exitCode }).toEqual({
      stdout: "Request would have succeeded, but DryRun flag is set.\n",
      exitCode: 0,
    });
  });
});

describe("times", () => {
  const times = async (words: readonly string[], isTTY: boolean, env: Record<string, string> = {}) => {
    const given = {
      answers: pages(),
      isTTY,
      utcOffsetMinutes: 120,
      env: { PCLUSTER_API_URL: "http://pcluster.test", ...env },
    };
    const { stdout } = await runWords([...EVENTS.split(" "), "-o", "table", "--color", "never", ...words], given);
    return stdout.split("\n")[1]?.split("  ")[0];
  };

  test.each<[string, string[], boolean, Record<string, string>, string]>([
    ["on a terminal are the user's", [], true, {}, "2024-10-24T12:06:00.000+02:00"],
    ["elsewhere are in UTC", [], false, {}, at(6)],
    ["on a terminal of a CI system are in UTC", [], true, { CI: "true" }, at(6)],
    ["are in UTC where that is asked for", ["--utc"], true, {}, at(6)],
    ["are the user's where that is asked for", ["--local"], false, {}, "2024-10-24T12:06:00.000+02:00"],
    ["count from the first event where that is asked for", ["--relative"], false, {}, "+05:00"],
  ])("%s", async (_title, words, isTTY, env, expected) => {
    expect(await times(words, isTTY, env)).toBe(expected);
  });

  test("are shown in one way", async () => {
    expect(await runLine(`${EVENTS} --utc --relative`)).toMatchObject({
      exitCode: 2,
      stderr: "Times are shown in one way: give one of --utc and --relative.\n",
    });
  });

  test("in json are always those of the service", async () => {
    const { stdout } = await runLine(`${EVENTS} --local -o json`, { answers: pages(), utcOffsetMinutes: 120 });
    expect(stdout).toContain(at(6));
  });
});

describe("a log", () => {
  const line = (message: string, minute: number) => ({ timestamp: at(minute), message });
  const answers = () => [
    json({ events: [line("one", 1)], nextToken: "f/1" }),
    json({ events: [line("two", 2)], nextToken: "f/1" }),
  ];
  const path = "/v3/images/custom/demo/logstreams/3.12.0%2F1";

  test("is read whole, from its head", async () => {
    const { stdout, urls } = await runLine(`${LOG} --query events[].message -o text`, { answers: answers() });
    expect(stdout).toBe("one\ntwo\n");
    expect(urls[0]).toBe(`${path}?startFromHead=true`);
  });

  test.each([
    ["--limit 20", "?limit=20"],
    ["--max-pages 1", ""],
    ["--limit 20 --page-size 5", "?limit=5"],
    ["--limit 20 --start-from-head true", "?startFromHead=true"],
    ["--limit 20 --grep x", "?startFromHead=true"],
    ["--page-size 5", "?limit=5&startFromHead=true"],
    ["--since 2m", "?startTime=2024-10-24T09%3A58%3A00.000Z&startFromHead=true"],
  ])("with %s asks for %j", async (flags, query) => {
    const { urls } = await runLine(`${LOG} ${flags}`, { answers: answers(), now: Date.parse("2024-10-24T10:00:00Z") });
    const [asked = "", parameters = ""] = urls[0]?.split("?") ?? [];
    expect(asked).toBe(path);
    expect(Object.fromEntries(new URLSearchParams(parameters))).toEqual(Object.fromEntries(new URLSearchParams(query)));
  });
});
