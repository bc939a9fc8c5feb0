interface Quirk {
  readonly isOn: boolean;
  readonly description: string;
}

/** Behaviours of the service that can be switched, with what they are unless somebody says otherwise. */
export const QUIRKS = {
  "awkward-tokens": { isOn: false, description: "page tokens hold +, / and =, which a URL must encode" },
  "bad-token-500": {
    isOn: true,
    description: "a token that is no good is answered 500, as by the service, and not 400",
  },
  "empty-pages": { isOn: false, description: "listing images by stack begins with an empty page that has a token" },
} as const satisfies Record<string, Quirk>;

export type QuirkName = keyof typeof QUIRKS;
export type Quirks = Readonly<Record<QuirkName, boolean>>;

/** All quirks, with those given in place of the defaults. @throws {TypeError} for a name that is none, with those there are */
export function resolveQuirks(given: Readonly<Record<string, boolean>> = {}): Quirks {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(QUIRKS, name));
  if (unknown !== undefined) {
    throw new TypeError(`There is no quirk "${unknown}". The quirks are ${Object.keys(QUIRKS).join(", ")}.`);
  }
  const defaults = Object.fromEntries(Object.entries(QUIRKS).map(([name, { isOn }]) => [name, isOn]));
  // The table above has these names and no others.
  return { ...defaults, ...given } as Quirks;
}
