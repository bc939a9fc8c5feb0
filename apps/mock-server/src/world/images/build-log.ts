import { noise } from "../noise.js";
import { LogStream, type LogSegment } from "../logs/log-stream.js";
import type { BuildLog, ImageScript } from "./image-script.js";

/** Before its first line, by so many milliseconds, a stream is there and empty. */
const EMPTY_MS = 3000;
const DAY = 24 * 3_600_000;

/** How fast a build instance writes, in lines a second: half an hour makes a log of more than one page. */
const LINES_PER_SECOND = 12;
const MOST_LINES = 40_000;

interface Chapter {
  readonly title: string;
  /** Its share of the lines. */
  readonly share: number;
  /** Lines that come again and again; `{n}` stands for a number, `{package}` for a package. */
  readonly lines: readonly string[];
}

const CHAPTERS: readonly Chapter[] = [
  {
    title: "Update OS packages",
    share: 0.16,
    lines: [
      "Stdout: --> Running transaction check",
      "Stdout: ---> Package {package} will be updated",
      "Stdout: ---> Package {package} will be an update",
      "Stdout: --> Finished Dependency Resolution",
      "Stdout:   Updating   : {package}   {n}/412",
      "Stdout:   Cleanup    : {package}   {n}/412",
      "Stdout:   Verifying  : {package}   {n}/412",
    ],
  },
  {
    title: "Install the configuration manager",
    share: 0.04,
    lines: [
      "Stdout: Downloading package {package}",
      "Stderr:   % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current",
      "Stderr: {n}k  100 {n}k    0     0  41.2M      0 --:--:-- --:--:-- --:--:-- 41.3M",
      "Stdout: version {n} installed",
    ],
  },
  {
    title: "Converge the cookbook: platform",
    share: 0.3,
    lines: [
      "Stdout:   * package[{package}] action install (up to date)",
      "Stdout:   * package[{package}] action install",
      "Stdout:     - install version {n} of package {package}",
      "Stdout:   * directory[/opt/parallelcluster/shared/{n}] action create",
      "Stdout:     - create new directory /opt/parallelcluster/shared/{n}",
      "Stdout:     - change mode from '' to '0755'",
      "Stdout:   * template[/etc/parallelcluster/{n}.conf] action create",
      "Stdout:     - update content in file /etc/parallelcluster/{n}.conf",
      "Stdout:   * bash[install {package}] action run",
      "Stdout:     [execute] {package}: installed {n} files",
    ],
  },
  {
    title: "Converge the cookbook: scheduler",
    share: 0.34,
    lines: [
      "Stdout:     [execute] checking for {package}... yes",
      "Stdout:     [execute] checking for unistd.h... (cached) yes",
      "Stdout:     [execute]   CC       step_{n}.lo",
      "Stdout:     [execute]   CC       plugin_{n}.lo",
      "Stdout:     [execute]   CCLD     plugin_{n}.la",
      "Stdout:     [execute] libtool: install: /usr/bin/install -c .libs/plugin_{n}.so /opt/slurm/lib/slurm/plugin_{n}.so",
      "Stdout:     [execute] make[{n}]: Nothing to be done for 'install-exec-am'.",
    ],
  },
  {
    title: "Converge the cookbook: network and GPU",
    share: 0.12,
    lines: [
      "Stdout:     [execute] Installing {package}",
      "Stdout:     [execute] Building module {n} of 38",
      "Stdout:     [execute] depmod...",
      "Stdout:     - execute the service stop of {package}",
      "Stdout:   * kernel_module[lnet_{n}] action install (up to date)",
    ],
  },
  {
    title: "Tag and clean up",
    share: 0.04,
    lines: [
      "Stdout: Removing /var/cache/{n}",
      "Stdout: Zeroing /var/log/{n}.log",
      "Stdout: tag parallelcluster:{package}_version",
    ],
  },
];

const PACKAGES = [
  "kernel-headers.x86_64",
  "glibc-devel.x86_64",
  "openssl11.x86_64",
  "munge-libs",
  "hwloc-devel",
  "libjwt",
  "efa-driver",
  "lustre-client",
  "pmix",
  "nfs-utils",
  "python3-devel",
  "nvidia-fabricmanager",
  "chrony",
  "stunnel5",
  "amazon-efs-utils",
];

/** What stands at the end of the log of a build whose component fails, before Image Builder's own last words. */
const FAILURE_LINES = [
  "Stdout:     ================================================================================",
  "Stdout:     Error executing action `run` on resource 'bash[make install]'",
  "Stdout:     ================================================================================",
  "Stdout:     Mixlib::ShellOut::ShellCommandFailed",
  "Stdout:     ------------------------------------",
  "Stdout:     Expected process to exit with [0], but received '2'",
  'Stdout:     ---- Begin output of "bash" ----',
  "Stdout:     STDERR: make: *** [all-recursive] Error 1",
  "Stdout:     STDERR: /usr/bin/ld: cannot find -lhwloc",
  "Stdout:     STDERR: collect2: error: ld returned 1 exit status",
  'Stdout:     ---- End output of "bash" ----',
  "Stdout: Running handlers:",
  "Stderr: [{date}] ERROR: Running exception handlers",
  "Stderr: [{date}] FATAL: Stacktrace dumped to /etc/chef/local-mode-cache/cache/cinc-stacktrace.out",
  "Stderr: [{date}] FATAL: Mixlib::ShellOut::ShellCommandFailed: bash[make install] (aws-parallelcluster-slurm::install_slurm line 96) had an error: Mixlib::ShellOut::ShellCommandFailed: Expected process to exit with [0], but received '2'",
  "ExecuteBash: FINISHED EXECUTION",
  "Phase build failed: step InstallParallelCluster exited with status 1",
];

/** What a build that hangs has said last: nobody will ever answer. */
const PROMPT = "Stdout: *** nfs.conf (Y/I/N/O/D/Z) [default=N] ?";

/** How much of a whole log there is when the build fails or hangs: it is at the scheduler then. */
const SHARE_BEFORE_FAILURE = 0.66;

/** The streams of an image's log group: that of its build, and those that earlier builds have left. */
export function buildLogStreams({ context, traits, log, stack }: ImageScript): LogStream[] {
  const seed = Number.parseInt(context.derive.hex(8, "log"), 16);
  const earlier = (traits.earlierVersions ?? []).map((version, index) => {
    const from = stack.startedAt - (index + 1) * 30 * DAY;
    return streamOf(`${version}/1`, seed + index + 1, { from, to: from + 26 * 60_000 });
  });
  return log ? [...earlier, streamOf(`${context.version}/1`, seed, log)] : earlier;
}

/** When there are logs at all; `undefined` for a build that never gets as far. */
export function logsFrom(streams: readonly LogStream[]): number | undefined {
  return streams.length === 0 ? undefined : Math.min(...streams.map(({ createdAt }) => createdAt));
}

function streamOf(name: string, seed: number, log: BuildLog): LogStream {
  const lines = Math.max(2, Math.min(MOST_LINES, Math.round(((log.to - log.from) / 1000) * LINES_PER_SECOND)));
  const everyMs = (log.to - log.from) / lines;
  const isWhole = log.failure === undefined && !log.hangs;
  const wholeLines = isWhole ? lines : Math.round(lines / SHARE_BEFORE_FAILURE);
  const build: LogSegment = { from: log.from, everyMs, lines, message: (position) => line(seed, position, wholeLines) };
  const end = endOf(log);
  const rest: LogSegment = { from: log.to, everyMs: 7, lines: end.length, message: (position) => end[position] ?? "" };
  return new LogStream(name, log.from - EMPTY_MS, [build, rest]);
}

function endOf({ to, failure, hangs }: BuildLog): readonly string[] {
  if (hangs) return [PROMPT];
  if (failure === undefined) return ["ExecuteBash: FINISHED EXECUTION"];
  const date = new Date(to).toISOString().replace(/\.\d+Z$/, "+00:00");
  return [...FAILURE_LINES.map((text) => text.replace("{date}", date)), failure];
}

function line(seed: number, position: number, lines: number): string {
  let start = 0;
  for (const { title, share, lines: texts } of CHAPTERS) {
    const end = start + Math.ceil(share * lines);
    if (position === start) return `ExecuteBash: STARTED EXECUTION: ${title}`;
    if (position < end) return filled(texts, noise(seed, position));
    start = end;
  }
  return "ExecuteBash: FINISHED EXECUTION";
}

function filled(texts: readonly string[], dice: number): string {
  const text = texts[dice % texts.length] ?? "";
  return text.replaceAll("{n}", String((dice >>> 8) % 412)).replace("{package}", PACKAGES[(dice >>> 16) % 15] ?? "");
}
