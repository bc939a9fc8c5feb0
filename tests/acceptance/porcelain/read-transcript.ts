/** Something that is typed, and what comes of it. */
export interface Step {
  readonly argv: readonly string[];
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

const PROMPT = "$ pcluster-api ";
const STDERR = "stderr  ";

/**
 * Reads a transcript: `# title`; `scenario NAME`; `speed N`; `file NAME` with lines that begin with `| `; and then, for each
 * thing that is typed, `$ pcluster-api …`, what is printed, `stderr  …` for what is said, and `exit N` where it is not 0.
 */
export function readTranscript(text: string): Transcript {
  let title = "";
  let scenario = "default";
  let speed = 0;
  const files = new Map<string, string>();
  const steps: { argv: string[]; stdout: string[]; stderr: string[]; exitCode: number }[] = [];
  let file: string | undefined;
  for (const line of text.split("\n")) {
    const step = steps.at(-1);
    const [word, rest] = [line.split(" ")[0], line.slice(line.indexOf(" ") + 1)];
    if (line.startsWith(PROMPT))
      steps.push({ argv: words(line.slice(PROMPT.length)), stdout: [], stderr: [], exitCode: 0 });
    else if (step && /^exit +\d+$/.test(line)) step.exitCode = Number(line.slice(4));
    else if (step && line.startsWith(STDERR)) step.stderr.push(line.slice(STDERR.length));
    else if (step) step.stdout.push(line);
    else if (word === "#") title ||= rest;
    else if (word === "scenario") scenario = rest;
    else if (word === "speed") speed = Number(rest);
    else if (word === "file") file = rest;
    else if (word === "|" && file !== undefined) files.set(file, `${files.get(file) ?? ""}${rest}\n`);
    else if (line !== "") throw new Error(`No transcript has a line such as: ${line}`);
  }
  return {
    title,
    scenario,
    speed,
    files,
    steps: steps.map((step) => ({ ...step, stdout: withoutLastBlank(step.stdout) })),
  };
}

/** A step is followed by an empty line, which is not printed. */
function withoutLastBlank(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}

/** The words of a command line, as a shell takes them apart. */
function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}
