import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodePath, encodeQuery } from "./encode-url.js";

const texts = fc.string({ unit: "binary" });
const awkward = fc.string({ unit: fc.constantFrom(...Array.from("+/=*!()'%~-_.&?#;:@,$[] \t\nž🐎")) });
const anyText = fc.oneof(texts, awkward);

describe("in a path", () => {
  test("every text comes back as it was, in one segment", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const path = encodePath("/v3/{a}/of/{b}", { a, b });
        expect(path.split("/").map(decodeURIComponent)).toEqual(["", "v3", a, "of", b]);
      }),
    );
  });

  test("nothing is left that RFC 3986 reserves", () => {
    fc.assert(
      fc.property(anyText, (a) => {
        expect(encodePath("{a}", { a })).toMatch(/^(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})*$/);
      }),
    );
  });

  test("a URL made of it keeps it as it is, so that what is signed is what is sent", () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => ![".", ".."].includes(text)),
        (a) => {
          const path = `/v3/${encodePath("{a}", { a })}/x`;
          expect(new URL(path, "http://pcluster.test").pathname).toBe(path);
        },
      ),
    );
  });
});

describe("in a query", () => {
  test("every text comes back as it was, from anything that reads queries", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), anyText, (list, one) => {
        const query = encodeQuery({ list, one });
        const read = new URLSearchParams(query);
        expect(read.getAll("list")).toEqual(list);
        expect(read.get("one")).toBe(one);
        expect(new URL(`http://pcluster.test/?${query}`).search).toBe(`?${query}`);
      }),
    );
  });

  test("a list is one parameter per value, in order, and an empty one is none", () => {
    expect(encodeQuery({ a: ["x", "y", "x"], b: [] })).toBe("a=x&a=y&a=x");
  });

  test("what is not given is left out, an empty text is not", () => {
    expect(encodeQuery({ a: undefined, b: null, c: "", d: false, e: 0 })).toBe("c=&d=false&e=0");
  });
});

describe("half of a surrogate pair", () => {
  test.each(["\ud83d", "\udc0e", "demo\ud83d", "\udc0e\ud83d"])("%j is refused: no URL can carry it", (text) => {
    expect(() => encodePath("{a}", { a: text })).toThrow(TypeError);
    expect(() => encodeQuery({ a: [text] })).toThrow(TypeError);
  });

  test("is refused wherever it stands, and only then", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 6 }), (units) => {
        const text = String.fromCharCode(...units);
        const isWellFormed = Buffer.from(text, "utf8").toString("utf8") === text;
        const encode = () => encodePath("{a}", { a: text });
        if (isWellFormed) expect(decodeURIComponent(encode())).toBe(text);
        else expect(encode).toThrow(TypeError);
      }),
    );
  });
});
