import { type Block, blocksOf } from "./markdown-blocks.ts";
import type { MarkdownFile } from "./markdown-files.ts";

/** What executes a sample; `undefined` where it is only compiled. */
type Runner = "node" | "vitest" | undefined;

/** A block of TypeScript that a page shows, and what comes of it. */
export interface Sample {
  readonly place: string;
  readonly code: string;
  readonly runner: Runner;
  /** What the mock server that it finds at `PCLUSTER_API_URL` is started with. */
  readonly scenario: string;
  readonly speed: number;
  /** The lines of the `text` block after it; `undefined` where none follows. */
  readonly shown: readonly string[] | undefined;
}

/**
 * The TypeScript of a page. A comment before a block says what it needs: `scenario=NAME speed=N`, `run with vitest`, or
 * `compile only, REASON`.
 */
export function samplesOf(file: MarkdownFile): readonly Sample[] {
  const blocks = blocksOf(file);
  return blocks.flatMap((block, index) => {
    if (block.language !== "ts") return [];
    const next = blocks[index + 1];
    const follows = next?.language === "text" && isRightAfter(file, block, next);
    return [{ ...planOf(block), place: block.place, code: block.text, shown: follows ? lines(next.text) : undefined }];
  });
}

function planOf({ note, place }: Block): Pick<Sample, "runner" | "scenario" | "speed"> {
  const scenario = /\bscenario=(\S+)/.exec(note)?.[1] ?? "default";
  const speed = Number(/\bspeed=(\d+)/.exec(note)?.[1] ?? 1);
  const known = /^(|run with vitest|compile only, \S.*|(scenario=\S+)? ?(speed=\d+)?)$/;
  if (!known.test(note)) throw new Error(`${place}: no sample is marked like this: ${note}`);
  if (note.startsWith("compile only")) return { runner: undefined, scenario, speed };
  return { runner: note === "run with vitest" ? "vitest" : "node", scenario, speed };
}

/** Whether nothing but an empty line stands between two blocks. */
function isRightAfter({ text }: MarkdownFile, { text: code }: Block, { text: output }: Block): boolean {
  return text.includes(`${code}\`\`\`\n\n\`\`\`text\n${output}`);
}

function lines(text: string): readonly string[] {
  return text.split("\n").slice(0, -1);
}
