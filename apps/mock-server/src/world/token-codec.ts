import type { Derive } from "./derive.js";

/** Makes the opaque tokens of pages, each only good for the list it was made for. */
export interface TokenCodec {
  /** @param scope what is being listed, down to the stack */
  issue(scope: string, position: number): string;
  /** The position, or `undefined` for a token that was not made for this list. */
  read(scope: string, token: string): number | undefined;
}

const POSITION_DIGITS = 10;
const CHECK_DIGITS = 24;

/** In an awkward token: every character that a URL must encode, at both ends where trimming would lose it. */
const AWKWARD = { start: "+/", end: "+/==" };

/**
 * @param isAwkward whether tokens hold `+`, `/` and `=` instead of only letters, digits, `-` and `_`; both kinds are read
 */
export function createTokenCodec(derive: Derive, isAwkward: boolean): TokenCodec {
  const issuePlain = (scope: string, position: number) => {
    const digits = String(position).padStart(POSITION_DIGITS, "0");
    return Buffer.from(digits + derive.hex(CHECK_DIGITS, `${scope} ${digits}`)).toString("base64url");
  };
  return {
    issue(scope, position) {
      const token = issuePlain(scope, position);
      return isAwkward ? AWKWARD.start + token + AWKWARD.end : token;
    },
    read(scope, token) {
      const plain = withoutEnds(token);
      const position = Number(Buffer.from(plain, "base64url").toString().slice(0, POSITION_DIGITS));
      if (!Number.isInteger(position) || position < 0) return undefined;
      return issuePlain(scope, position) === plain ? position : undefined;
    },
  };
}

function withoutEnds(token: string): string {
  const isAwkward = token.startsWith(AWKWARD.start) && token.endsWith(AWKWARD.end);
  return isAwkward ? token.slice(AWKWARD.start.length, -AWKWARD.end.length) : token;
}
