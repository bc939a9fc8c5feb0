/**
 * What was asked of the server: all it remembers, and so the whole of its state. Plain JSON.
 * `at` is the instant on the server's clock, in epoch milliseconds.
 */
export type Command = BuildImageCommand | DeleteImageCommand;

export interface BuildImageCommand {
  readonly type: "BuildImage";
  readonly at: number;
  readonly region: string;
  readonly imageId: string;
  /** The image configuration, as the text of a YAML document that has been found valid. */
  readonly imageConfiguration: string;
  readonly rollbackOnFailure: boolean;
}

export interface DeleteImageCommand {
  readonly type: "DeleteImage";
  readonly at: number;
  readonly region: string;
  readonly imageId: string;
}
