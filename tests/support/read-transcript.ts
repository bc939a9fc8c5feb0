/** A line that is typed, and what comes of it. */
export interface Step {
  readonly line: string;
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  readonly exitCode: number;
}

/** A story of the command line: a world, files, and what is typed one after the other. */
export interface Transcript {
  readonly title: string;
  /** A scenario of the mock server by its name. */
  readonly scenario: string;
  /** How many times faster than ours its clock goes. */
  readonly speed: number;
  readonly files: ReadonlyMap<string, string>;
  readonly steps: readonly Step[];
}

const PROMPT = "$ ";
const STDERR = "stderr  ";

/**
 * Reads a transcript: `# title`; `scenario NAME`; `speed N`; `file NAME` with lines that begin with `| `; and then, for each
 * thing that is typed into a shell, `$ …`, what is printed, `stderr  …` for what is said, and `exit    N` where it is not 0.
 */
export function readTranscript(text: string): Transcript {
  const [heading = "", ...typed] = text.split(/^\$ /m);
  return { ...readHeading(heading), steps: typed.map((step) => readStep(step.split("\n"))) };
}

function readHeading(heading: string): Omit<Transcript, "steps"> {
  const words: Record<string, string> = { "#": "", scenario: "default", speed: "0", file: "" };
  const files = new Map<string, string>();
  for (const line of heading.split("\n").filter((one) => one !== "")) {
    const [word = "", rest] = [line.split(" ")[0], line.slice(line.indexOf(" ") + 1)];
    const file = words["file"];
    if (word in words) words[word] = rest;
    else if (word === "|" && file) files.set(file, `${files.get(file) ?? ""}${rest}\n`);
    else throw new Error(`No transcript begins with a line such as: ${line}`);
  }
  const { "#": title = "", scenario = "", speed } = words;
  return { title, scenario, speed: Number(speed), files };
}

function readStep([line = "", ...below]: readonly string[]): Step {
  // A step is followed by an empty line, which is not printed.
  const shown = below.slice(0, below.findLastIndex((one) => one !== "") + 1);
  const exit = shown.flatMap((one) => /^exit {4}(\d+)$/.exec(one)?.[1] ?? []);
  return {
    line,
    stdout: shown.filter((one) => !one.startsWith(STDERR) && !/^exit {4}\d+$/.test(one)),
    stderr: shown.filter((one) => one.startsWith(STDERR)).map((one) => one.slice(STDERR.length)),
    exitCode: Number(exit[0] ?? 0),
  };
}

/** The steps of a `console` block of a page, where what is said is not told from what is printed. */
export function readConsole(block: string): readonly { readonly line: string; readonly shown: readonly string[] }[] {
  return block
    .split(new RegExp(`^\\${PROMPT}`, "m"))
    .slice(1)
    .map((step) => {
      const [line = "", ...shown] = step.trimEnd().split("\n");
      return { line, shown };
    });
}
