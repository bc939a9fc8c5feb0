import type { ConfigValidationMessage, KnownValidationLevel } from "@pcluster-api/types";

/** One of the service's validators that can judge a configuration without asking AWS. */
export interface Validator<Subject> {
  readonly type: string;
  readonly level: KnownValidationLevel;
  /** What is wrong, or `undefined`. */
  readonly judge: (subject: Subject) => string | undefined;
}

const LEVELS: Readonly<Record<KnownValidationLevel, number>> = { INFO: 20, WARNING: 30, ERROR: 40 };

/** Everything validators find, but those that are suppressed by `ALL` or `type:<name>`. */
export function runValidators<Subject>(
  validators: readonly Validator<Subject>[],
  subject: Subject,
  suppressed: readonly string[],
): ConfigValidationMessage[] {
  if (suppressed.includes("ALL")) return [];
  return validators
    .filter(({ type }) => !suppressed.includes(`type:${type}`))
    .flatMap(({ type, level, judge }) => {
      const message = judge(subject);
      return message === undefined ? [] : [{ level, type, message }];
    });
}

/** Whether a finding is as grave as the level from which a configuration is refused. */
export function isAtLeast({ level }: ConfigValidationMessage, failureLevel: KnownValidationLevel): boolean {
  return (LEVELS[level as KnownValidationLevel] ?? 0) >= LEVELS[failureLevel];
}
