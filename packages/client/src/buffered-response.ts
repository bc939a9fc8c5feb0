/**
 * An answer that has been read whole, so that one which broke off could be asked for again. Its text is at hand; whoever wants
 * it in another form gets that from an ordinary `Response`, which takes longer to make than most answers take to arrive.
 */
export class BufferedResponse extends Response {
  readonly #text: string;
  readonly #url: string;

  constructor(text: string, response: Response) {
    super(null, response);
    this.#text = text;
    this.#url = response.url;
  }

  override get url() {
    return this.#url;
  }

  override get body() {
    return this.#whole().body;
  }

  override async text() {
    return this.#text;
  }

  override async json(): Promise<unknown> {
    return JSON.parse(this.#text);
  }

  override arrayBuffer() {
    return this.#whole().arrayBuffer();
  }

  override bytes() {
    return this.#whole().bytes();
  }

  override blob() {
    return this.#whole().blob();
  }

  override clone() {
    return new BufferedResponse(this.#text, this);
  }

  #whole(): Response {
    return new Response(this.#text || null, this);
  }
}
