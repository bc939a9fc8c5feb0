import { noise } from "../noise.js";
import { LogStream, type LogSegment } from "../logs/log-stream.js";
import type { ClusterNode } from "./cluster-nodes.js";
import type { ClusterScript } from "./cluster-script.js";

const MINUTE = 60_000;

/** What a node writes while it starts, and what it goes on writing. `{n}` stands for a number. */
interface LogFile {
  readonly name: string;
  readonly nodeTypes: readonly ClusterNode["nodeType"][];
  readonly scheduler?: string;
  /** How many lines the start takes, after how many seconds it begins, and how long it is. */
  readonly boot: { readonly lines: number; readonly afterSeconds: number; readonly seconds: number };
  readonly bootLines: readonly string[];
  /** One every so many minutes, for ever. */
  readonly later?: { readonly everyMinutes: number; readonly lines: readonly string[] };
  /** Ends with the reason where the head node gives up. */
  readonly tellsFailure?: true;
}

const ALL: LogFile["nodeTypes"] = ["HeadNode", "ComputeNode", "LoginNode"];

const FILES: readonly LogFile[] = [
  {
    name: "cfn-init",
    nodeTypes: ["HeadNode"],
    boot: { lines: 240, afterSeconds: 40, seconds: 130 },
    bootLines: [
      "[INFO] -----------------------Starting build-----------------------",
      "[INFO] Running configSets: deployFiles",
      "[INFO] Running configSet deployFiles",
      "[INFO] Running config deployConfigFiles",
      "[DEBUG] Running command chef",
      "[INFO] Command chef succeeded",
      "[DEBUG] Command chef output: {n} resources updated",
    ],
    tellsFailure: true,
  },
  {
    name: "chef-client",
    nodeTypes: ["HeadNode"],
    boot: { lines: 12_500, afterSeconds: 45, seconds: 120 },
    bootLines: [
      "INFO: Processing template[/etc/parallelcluster/slurm_plugin/{n}.conf] action create",
      "INFO: template[/etc/parallelcluster/slurm_plugin/{n}.conf] updated file contents",
      "INFO: Processing execute[check {n}] action run",
      "INFO: execute[check {n}] ran successfully",
      "INFO: Processing service[supervisord] action nothing",
      "INFO: Storing updated cookbooks/aws-parallelcluster-slurm/files/{n} in the cache",
    ],
    tellsFailure: true,
  },
  {
    name: "cloud-init",
    nodeTypes: ALL,
    boot: { lines: 420, afterSeconds: 10, seconds: 25 },
    bootLines: [
      "util.py[DEBUG]: Reading from /proc/{n}/status",
      "util.py[DEBUG]: Running command ['ip', '--json', 'addr'] with allowed return codes [0]",
      "stages.py[DEBUG]: Running module scripts_user",
      "handlers.py[DEBUG]: finish: modules-final/config-{n}: SUCCESS",
    ],
  },
  {
    name: "cloud-init-output",
    nodeTypes: ALL,
    boot: { lines: 60, afterSeconds: 12, seconds: 40 },
    bootLines: [
      "Cloud-init v. 22.2.2 running 'modules:final'",
      "+ set -x",
      "+ cfn-init -s stack -v -c deployFiles",
      "+ exit 0",
    ],
  },
  {
    name: "supervisord",
    nodeTypes: ALL,
    scheduler: "slurm",
    boot: { lines: 6, afterSeconds: 150, seconds: 6 },
    bootLines: [
      "INFO supervisord started with pid {n}",
      "INFO spawned: 'clustermgtd' with pid {n}",
      "INFO success: entered RUNNING state",
    ],
  },
  {
    name: "system-messages",
    nodeTypes: ALL,
    boot: { lines: 900, afterSeconds: 5, seconds: 60 },
    bootLines: [
      "kernel: [{n}.000000] random: crng init done",
      "systemd: Started Session {n} of user root.",
      "systemd: Starting Update UTMP about System Runlevel Changes...",
      "dhclient[{n}]: bound to 10.0.0.100",
    ],
    later: { everyMinutes: 10, lines: ["systemd: Started Session {n} of user root."] },
  },
  {
    name: "clustermgtd",
    nodeTypes: ["HeadNode"],
    scheduler: "slurm",
    boot: { lines: 12, afterSeconds: 160, seconds: 12 },
    bootLines: [
      "INFO - ClustermgtdConfig loaded",
      "INFO - Retrieving nodes info from the scheduler",
      "INFO - The following compute resources have nodes: {n}",
    ],
    later: {
      everyMinutes: 1,
      lines: [
        "INFO - Managing cluster...",
        "INFO - Found {n} nodes in the cluster",
        "INFO - No inactive instances found",
      ],
    },
  },
  {
    name: "slurmctld",
    nodeTypes: ["HeadNode"],
    scheduler: "slurm",
    boot: { lines: 20, afterSeconds: 155, seconds: 9 },
    bootLines: [
      "slurmctld version 23.11.10 started on cluster parallelcluster",
      "Recovered state of {n} nodes",
      "Running as primary controller",
    ],
    later: { everyMinutes: 5, lines: ["SchedulerParameters=default_queue_depth={n}"] },
  },
  {
    name: "slurmd",
    nodeTypes: ["ComputeNode"],
    scheduler: "slurm",
    boot: { lines: 8, afterSeconds: 70, seconds: 4 },
    bootLines: ["slurmd version 23.11.10 started", "CPUs={n} Boards=1 Sockets=1"],
  },
  {
    name: "computemgtd",
    nodeTypes: ["ComputeNode"],
    scheduler: "slurm",
    boot: { lines: 5, afterSeconds: 75, seconds: 4 },
    bootLines: ["INFO - ComputemgtdConfig loaded", "INFO - Computemgtd Startup"],
    later: { everyMinutes: 2, lines: ["INFO - Current self state is healthy"] },
  },
];

/** `ip-10-0-0-100`. */
export function privateDnsName({ privateIpAddress }: Pick<ClusterNode, "privateIpAddress">): string {
  return `ip-${privateIpAddress.replaceAll(".", "-")}`;
}

/** The streams of a cluster's log group: for each node one per file that it writes. */
export function clusterLogStreams({ nodes, configurations, bootFailure, context }: ClusterScript): LogStream[] {
  const scheduler = configurations.at(-1)?.value.parsed.scheduler ?? "slurm";
  const seed = Number.parseInt(context.derive.hex(8, "logs"), 16);
  return nodes.flatMap((node) =>
    FILES.filter(
      ({ nodeTypes, scheduler: only = scheduler }) => nodeTypes.includes(node.nodeType) && only === scheduler,
    ).map((file, index) => streamOf(file, node, seed + index, node.nodeType === "HeadNode" ? bootFailure : undefined)),
  );
}

function streamOf(file: LogFile, node: ClusterNode, seed: number, failure: ClusterScript["bootFailure"]): LogStream {
  const { boot, bootLines, later } = file;
  const from = node.launchedAt + boot.afterSeconds * 1000;
  const segments: LogSegment[] = [
    { from, everyMs: (boot.seconds * 1000) / boot.lines, lines: boot.lines, message: texts(bootLines, seed) },
  ];
  if (failure && file.tellsFailure) {
    segments.push({
      from: Math.max(failure.at - 2000, from + boot.seconds * 1000),
      everyMs: 400,
      lines: 2,
      message: (position) =>
        position === 0
          ? `ERROR: ${failure.value}`
          : "FATAL: Chef::Exceptions::ChildConvergeError: Chef run process exited unsuccessfully (exit code 1)",
    });
  } else if (later) {
    const everyMs = later.everyMinutes * MINUTE;
    const begins = from + boot.seconds * 1000 + everyMs;
    segments.push({ from: begins, everyMs, lines: Infinity, message: texts(later.lines, seed + 1) });
  }
  const name = `${privateDnsName(node)}.${node.instanceId}.${file.name}`;
  return new LogStream(name, from - 1000, segments, node.terminatedAt);
}

function texts(lines: readonly string[], seed: number): (position: number) => string {
  return (position) => {
    const dice = noise(seed, position);
    const text = position < lines.length ? lines[position] : lines[dice % lines.length];
    return (text ?? "").replaceAll("{n}", String((dice >>> 12) % 4096));
  };
}
