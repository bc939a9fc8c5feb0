import type { MarkdownFile } from "./markdown-files.ts";

/** A fenced block of a Markdown file. */
export interface Block {
  /** `docs/client.md:12`, the line of its fence. */
  readonly place: string;
  readonly language: string;
  readonly text: string;
  /** What an HTML comment right before it says of it after `sample:`; readers of the page do not see it. */
  readonly note: string;
}

const FENCE = /^(?:<!-- sample: (?<note>.*?) -->\n\n)?```(?<language>.*)\n(?<text>[\s\S]*?)^```$/gm;

/** The fenced blocks of a file, in order. */
export function blocksOf({ path, text }: MarkdownFile): readonly Block[] {
  return [...text.matchAll(FENCE)].map(({ index, groups = {} }) => {
    const { note = "", language = "", text: code = "" } = groups;
    const line = text.slice(0, index).split("\n").length + (note ? 2 : 0);
    return { place: `${path}:${line}`, language, text: code, note };
  });
}
