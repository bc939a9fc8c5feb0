import type { Direction, Level } from "./change.ts";

type Verdict = readonly [Level, reason: string];

interface Rule {
  /** What happened at the place, in a word or two. */
  readonly what: string;
  readonly request: Verdict;
  readonly response: Verdict;
}

/**
 * What each kind of change asks of the next version, for callers of the service and for users of the packages made from the contract.
 * Where the ways differ, a value that travels both ways is judged by the graver.
 */
export const RULES = {
  "operation-added": always("added", "minor", "there is a new method and a new command; nothing else changes"),
  "operation-removed": always("removed", "major", "its method and its command are gone, and so is the route"),
  "operation-renamed": always("renamed", "major", "the operationId names the method, the command and the types"),
  "operation-moved": always("moved", "major", "requests by its old method and path reach nothing"),

  "parameter-added": always("added, optional", "minor", "callers may leave it out"),
  "parameter-added-required": always("added, required", "major", "requests without it are refused"),
  "parameter-removed": always("removed", "major", "callers that give it do not compile, or are refused"),
  "parameter-renamed": always("renamed", "major", "the name is what callers write"),
  "parameter-moved": always("moved", "major", "where callers have put it, it is not looked for"),
  "parameter-required": always("became required", "major", "requests without it are refused"),
  "parameter-optional": always("became optional", "minor", "callers may leave it out now"),
  "parameter-serialised": always("changed", "major", "the same value is another text in the request"),
  "parameter-order": always("order changed", "patch", "help lists them in another order; callers name them"),

  "body-added": always("added, optional", "minor", "callers may leave it out"),
  "body-added-required": always("added, required", "major", "requests without it are refused"),
  "body-removed": always("removed", "major", "callers that send one do not compile, or are refused"),
  "media-type-added": {
    what: "content type added",
    request: ["minor", "callers may go on with what they send"],
    response: ["major", "an answer may come in a form that readers cannot read"],
  },
  "media-type-removed": {
    what: "content type removed",
    request: ["major", "callers that send it are refused"],
    response: ["major", "readers wait for a form that no longer comes"],
  },
  "success-added": always("added", "major", "a success may come in a shape that readers do not expect"),
  "success-removed": always("removed", "major", "the answer that readers wait for does not come"),
  "error-added": always("added", "minor", "callers meet statuses of any kind already: errors are open"),
  "error-removed": always("removed", "major", "code that handles it does not compile"),
  "answer-body-added": always("body added", "minor", "readers of an answer without a body do not look at it"),
  "answer-body-removed": always("body removed", "major", "readers find nothing"),
  "header-added": always("added", "minor", "readers ignore what they do not know"),
  "header-removed": always("removed", "major", "readers do not find it"),
  "header-required": always("always there now", "minor", "the contract promises more"),
  "header-optional": always("may be missing now", "major", "readers that count on it do not find it"),

  "schema-added": always("added", "minor", "the types have a new name"),
  "schema-removed": always("removed", "major", "the types export each schema by its name"),
  "schema-renamed": always("renamed", "major", "the types export each schema by its name"),
  "schema-named": always(
    "schema changed",
    "patch",
    "the type has another name; what differs in it is judged by itself",
  ),
  "property-added": {
    what: "added",
    request: ["minor", "callers may leave it out"],
    response: ["minor", "readers ignore what they do not know"],
  },
  "property-added-required": {
    what: "added, required",
    request: ["major", "requests without it are refused"],
    response: ["minor", "readers ignore what they do not know"],
  },
  "property-removed": {
    what: "removed",
    request: ["major", "callers that send it do not compile, or are refused"],
    response: ["major", "readers do not find it, and do not compile"],
  },
  "property-required": {
    what: "became required",
    request: ["major", "requests without it are refused"],
    response: ["minor", "the contract promises more"],
  },
  "property-optional": {
    what: "became optional",
    request: ["minor", "callers may leave it out now"],
    response: ["major", "readers that count on it do not find it, and do not compile"],
  },
  "properties-closed": {
    what: "refused",
    request: ["major", "requests with other properties are refused"],
    response: ["minor", "the contract promises more"],
  },
  "properties-opened": {
    what: "allowed",
    request: ["minor", "callers may send more than before"],
    response: ["minor", "readers ignore what they do not know"],
  },
  "type-widened": {
    what: "widened",
    request: ["minor", "what callers send is still taken"],
    response: ["major", "values of a type come that readers do not expect"],
  },
  "type-narrowed": {
    what: "narrowed",
    request: ["major", "values that were taken are refused"],
    response: ["minor", "the contract promises more"],
  },
  "type-changed": {
    what: "changed",
    request: ["major", "values that were taken are refused"],
    response: ["major", "values of a type come that readers do not expect"],
  },
  "format-widened": {
    what: "widened",
    request: ["minor", "what callers send is still taken"],
    response: ["major", "readers that parse it meet what they cannot parse"],
  },
  "format-narrowed": {
    what: "narrowed",
    request: ["major", "values that were taken are refused"],
    response: ["minor", "the contract promises more"],
  },
  "format-changed": {
    what: "changed",
    request: ["major", "values that were taken are refused"],
    response: ["major", "readers that parse it meet what they cannot parse"],
  },
  "enum-value-added": {
    what: "value added",
    request: ["minor", "callers may send one more value"],
    response: ["minor", "enums are open to readers: a new value is news, not a break"],
  },
  "enum-value-removed": {
    what: "value removed",
    request: ["major", "callers that send it do not compile, or are refused"],
    response: ["major", "the types and the lists of values name it: code that does so does not compile"],
  },
  "enum-introduced": {
    what: "values listed",
    request: ["major", "any other value is refused"],
    response: ["minor", "the contract promises more, and enums are open to readers"],
  },
  "enum-lifted": {
    what: "values no longer listed",
    request: ["minor", "any value is taken"],
    response: ["major", "the type and the list of its values are gone"],
  },
  "enum-order": always("order changed", "patch", "lists and help show them in another order"),
  "constraint-tightened": {
    what: "tightened",
    request: ["major", "values that were taken are refused"],
    response: ["minor", "the contract promises more"],
  },
  "constraint-loosened": {
    what: "loosened",
    request: ["minor", "what callers send is still taken"],
    response: ["minor", "other values may come, in the same shape: as with enums, values are open to readers"],
  },
  "constraint-changed": {
    what: "changed",
    request: ["major", "values that were taken may be refused"],
    response: ["minor", "other values may come, in the same shape: as with enums, values are open to readers"],
  },
  "default-added": always("added", "minor", "the contract promises more"),
  "default-removed": always("removed", "major", "leaving it out may mean something else"),
  "default-changed": always("changed", "major", "leaving it out means something else, without an error"),

  "pagination-added": always("added", "minor", "the paginator takes the operation"),
  "pagination-removed": always("removed", "major", "the paginator does not take the operation"),
  "pagination-changed": always("changed", "major", "the paginator asks for or yields something else"),
  "pagination-end": always("changed", "minor", "the paginator stops elsewhere; nobody edits code for it"),

  "security-widened": always("widened", "minor", "what callers prove is still enough"),
  "security-narrowed": always("narrowed", "major", "what callers prove is not enough, or not asked for"),
  "security-scheme-added": always("added", "minor", "nothing asks for it by itself"),
  "security-scheme-removed": always("removed", "major", "callers prove themselves by its name"),
  "security-scheme-changed": always("changed", "major", "callers prove themselves in another way"),
  "server-added": always("added", "minor", "the others are still there"),
  "server-removed": always("removed", "major", "readers of the contract take the address from it"),
  "server-variable": always("changed", "minor", "readers that fill in the address themselves need not change"),

  deprecated: always("deprecated", "minor", "callers are told to move on, and can do so in their own time"),
  undeprecated: always("no longer deprecated", "patch", "a notice is taken back"),
  text: always("changed", "patch", "words for people"),
  tags: always("changed", "patch", "they sort documentation"),
  example: always("changed", "patch", "it shows what was possible before"),
  deviation: always("changed", "patch", "a note on evidence; what differs is judged by itself"),
  extension: always("changed", "patch", "nothing is made from it"),
  version: always("changed", "patch", "the version of the API is a text; what differs is judged by itself"),
  "openapi-version": always("changed", "major", "tools that read the contract may not know it"),
  unjudged: always("changed", "major", "no rule knows this keyword: taken for a break until somebody judges it"),
} as const satisfies Readonly<Record<string, Rule>>;

export type ChangeKind = keyof typeof RULES;

/** The rule's verdict on a change that travels `direction`; a change that travels neither way has one verdict. */
export function verdict(kind: ChangeKind, direction: Direction | undefined): Verdict {
  return RULES[kind][direction ?? "request"];
}

function always(what: string, level: Level, reason: string): Rule {
  return { what, request: [level, reason], response: [level, reason] };
}
