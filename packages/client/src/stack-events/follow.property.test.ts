import type { StackEvent } from "@pcluster-api/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createClient, type Client } from "../create-client.js";
import type { Credentials } from "../credentials/credentials.js";
import { PaginationError } from "../errors/pagination-error.js";
import { follow, type FollowEnd } from "./follow.js";

const RUNS = 10_000;
const STACK_ID = "arn:aws:cloudformation:us-east-1:123456789012:stack/demo/abcd1234-abcd-1234-abcd-0123456789ab";

/** What becomes of one request: an answer, or one of the things that go wrong. */
type Fate = (typeof FATES)[number];
const FATES = ["429", "429 with Retry-After", "500", "504", "reset", "truncated", "expired", "token refused"] as const;

interface Course {
  /** How many milliseconds each event is dated after the one before it: many stand in the same one. */
  readonly gaps: readonly number[];
  /** How many events turn up before each request. */
  readonly arrivals: readonly number[];
  /** How many events the page of each request holds. */
  readonly pageSizes: readonly number[];
  readonly fates: readonly (Fate | "answered" | "page before it again")[];
  readonly isSigned: boolean;
}

const course = fc.record<Course>({
  gaps: fc.array(fc.constantFrom(0, 0, 0, 1, 1000), { minLength: 1, maxLength: 24 }),
  arrivals: fc.array(fc.nat(4), { minLength: 1, maxLength: 12 }),
  // An empty page can come, but not for ever.
  pageSizes: fc.array(fc.nat(5), { maxLength: 11 }).map((sizes) => [...sizes, 1]),
  fates: fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constant("answered" as const) },
        { weight: 1, arbitrary: fc.constant("page before it again" as const) },
        { weight: 3, arbitrary: fc.constantFrom(...FATES) },
      ),
      { maxLength: 24 },
    )
    // A token that has expired as soon as it is issued is refused to the caller: a call gets new credentials once.
    .map((fates) => fates.map((fate, index) => (fate === "expired" && fates[index - 1] === fate ? "429" : fate))),
  // Signing takes as long as ten unsigned requests.
  isSigned: fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

/** The events of a build, oldest first; the last one is the stack's own end. */
function eventsOf({ gaps }: Course): StackEvent[] {
  let at = Date.parse("2024-10-24T10:00:00.000Z");
  return gaps.map((gap, index) => {
    at += gap;
    const isLast = index === gaps.length - 1;
    return {
      stackId: STACK_ID,
      stackName: "demo",
      eventId: `event-${index}`,
      logicalResourceId: isLast ? "demo" : `Resource${index}`,
      physicalResourceId: isLast ? STACK_ID : "",
      resourceType: isLast ? "AWS::CloudFormation::Stack" : "AWS::IAM::Role",
      timestamp: new Date(at).toISOString(),
      resourceStatus: isLast ? "CREATE_FAILED" : "CREATE_COMPLETE",
    };
  });
}

/** A service whose events turn up while it is asked, and a client of it whose time costs nothing. */
function serviceOf(given: Course, { isFixed = false, canRefuseTokens = true } = {}) {
  const events = eventsOf(given);
  const fates = [...given.fates];
  let visible = isFixed ? events.length : 0;
  let requests = 0;
  let now = Date.parse("2024-10-24T12:00:00.000Z");
  let tokenNumber = 1;
  let before: number | undefined;

  const page = (end: number, fate: string) => {
    const size = given.pageSizes[requests % given.pageSizes.length] ?? 1;
    // Pages of the service can be empty: only a missing token is the end.
    const start = Math.max(0, end - size);
    const isAgain = fate === "page before it again" && before !== undefined && before >= end;
    const [from, to, next] = isAgain ? [end, before ?? end, end] : [start, end, start];
    before = to;
    // A token says where to go on, and is a new one each time.
    return { events: events.slice(from, to).toReversed(), ...(next > 0 && { nextToken: `${next}/${requests}` }) };
  };

  const fetch = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    requests += 1;
    // Once every event is there and the faults are used up, the service is as it should be.
    visible = Math.min(events.length, visible + (given.arrivals[requests % given.arrivals.length] ?? 0) + 1);
    const fate = fates.shift() ?? "answered";
    if (url.pathname.endsWith("/demo")) return json(200, { imageId: "demo", imageBuildStatus: "BUILD_FAILED" });
    const token = url.searchParams.get("nextToken");
    const answer = page(token ? Number(token.split("/")[0]) : visible, fate);
    switch (fate) {
      case "429":
        return json(429, { message: "Too Many Requests" });
      case "429 with Retry-After":
        return json(429, { message: "Too Many Requests" }, { "retry-after": "3" });
      case "500":
        return json(500, { message: "An error occurred (Throttling) when calling DescribeStackEvents: Rate exceeded" });
      case "504":
        return json(504, { message: "Endpoint request timed out" });
      case "reset":
        throw new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });
      case "truncated":
        return new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError("terminated")) }));
      case "token refused":
        if (canRefuseTokens) return json(500, { message: "Token is not valid" });
        return json(200, answer);
      case "expired":
        if (request.headers.has("x-amz-security-token")) {
          tokenNumber += 1;
          return json(403, { message: "The security token included in the request is expired" });
        }
        return json(200, answer);
      default:
        return json(200, answer);
    }
  };

  const credentials = async (): Promise<Credentials> => ({
    accessKeyId: "AKIAIOSFODNN7EXAMPLE",
    secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    sessionToken: `token-${tokenNumber}`,
  });
  const time = {
    now: () => now,
    sleep: async (ms: number) => void (now += ms),
    random: () => 0.5,
  };
  const client = createClient({
    baseUrl: "http://pcluster.test",
    fetch,
    env: {},
    ...time,
    ...(given.isSigned && { credentials }),
  });
  return { client, events, time };
}

function json(status: number, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers });
}

async function followed(client: Client, options: Parameters<typeof follow>[2]) {
  const following = follow(client, { imageId: "demo" }, options);
  const events: StackEvent[] = [];
  for (;;) {
    const next = await following.next();
    if (next.done) return { events, end: next.value satisfies FollowEnd };
    events.push(next.value);
  }
}

/** The items of a list, gone on with after each page that failed for good. */
async function paginated(client: Client): Promise<StackEvent[]> {
  const events: StackEvent[] = [];
  for (let startingToken: string | undefined; ;) {
    try {
      const options = startingToken === undefined ? {} : { startingToken };
      for await (const event of client.paginate("getImageStackEvents", { imageId: "demo" }, options))
        events.push(event);
      return events;
    } catch (error) {
      if (error instanceof PaginationError) startingToken = error.resumeToken;
    }
  }
}

const ids = (events: readonly StackEvent[]) => events.map(({ eventId }) => eventId);

describe("whatever goes wrong on the way", () => {
  test("following yields every event exactly once, oldest first", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(course, async (given) => {
        const { client, events, time } = serviceOf(given);
        const seen = await followed(client, time);
        expect(ids(seen.events)).toEqual(ids(events));
        expect(seen.end).toMatchObject({ outcome: "failed", stackStatus: "CREATE_FAILED" });
      }),
      { numRuns: RUNS },
    );
  });

  test("paging yields every event exactly once, newest first", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(course, async (given) => {
        const fates = given.fates.map((fate) => (fate === "page before it again" ? "answered" : fate));
        const { client, events } = serviceOf({ ...given, fates }, { isFixed: true, canRefuseTokens: false });
        expect(ids(await paginated(client))).toEqual(ids(events).toReversed());
      }),
      { numRuns: RUNS },
    );
  });
});
