type Row = Readonly<Record<string, unknown>>;

interface Preference {
  /** A field that only rows of this kind have. */
  readonly knownBy: string;
  readonly columns: readonly string[];
}

/** Rows with more fields than a terminal holds, and what is worth a column. Every field is in the other formats. */
const PREFERENCES: readonly Preference[] = [
  {
    knownBy: "logicalResourceId",
    columns: ["timestamp", "logicalResourceId", "resourceType", "resourceStatus", "resourceStatusReason"],
  },
  {
    knownBy: "imageBuildStatus",
    columns: ["imageId", "imageBuildStatus", "cloudformationStackStatus", "region", "version", "ec2AmiInfo.amiId"],
  },
  {
    knownBy: "clusterStatus",
    columns: ["clusterName", "clusterStatus", "cloudformationStackStatus", "region", "version", "scheduler.type"],
  },
  { knownBy: "logStreamName", columns: ["logStreamName", "firstEventTimestamp", "lastEventTimestamp"] },
];

/** Nested objects laid flat, one level deep: `{ ec2AmiInfo: { amiId } }` gives `ec2AmiInfo.amiId`. */
export function flatten(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]): [string, unknown][] =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([inner, innerValue]) => [`${name}.${inner}`, innerValue])
        : [[name, value]],
    ),
  );
}

/** The columns of flat rows: those preferred for their kind, or every field in the order in which they turn up. */
export function columnsOf(rows: readonly Row[], { allColumns }: { readonly allColumns: boolean }): string[] {
  const all = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const preference = allColumns ? undefined : PREFERENCES.find(({ knownBy }) => all.includes(knownBy));
  return preference ? preference.columns.filter((name) => all.includes(name)) : all;
}
