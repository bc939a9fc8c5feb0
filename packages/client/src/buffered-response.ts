const BODILESS = [204, 205, 304];

/**
 * An answer that has been read whole, so that one which broke off could be asked for again. Its text costs nothing more;
 * everything else is as of any `Response`.
 */
export class BufferedResponse extends Response {
  readonly #text: string;
  readonly #url: string;

  constructor(text: string, { status, statusText, headers, url }: Response) {
    super(BODILESS.includes(status) ? null : text, { status, statusText, headers });
    this.#text = text;
    this.#url = url;
  }

  override get url() {
    return this.#url;
  }

  override async text() {
    return this.#text;
  }
}
