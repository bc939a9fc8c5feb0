import type { Derive } from "../world/derive.js";
import { parseFaults, type Fault, type FaultStep } from "./parse-faults.js";
import type { FaultRule } from "./fault-rule.js";

/** A request as rules see it. */
export interface FaultTarget {
  readonly operationId: string;
  readonly method: string;
  /** Path and query, without the stage. */
  readonly target: string;
}

export interface FaultScript {
  readonly rules: readonly FaultRule[];
  /** Replaces the rules, and forgets how often faults asked for by header have happened. @throws {FaultSyntaxError} */
  set(rules: readonly FaultRule[]): void;
  /**
   * What goes wrong with this request.
   *
   * @param asked the faults that the request itself asks for
   * @throws {FaultSyntaxError} for what it asks for
   */
  next(request: FaultTarget, asked: string | undefined): readonly Fault[];
  /** Whether no rule can strike any more, until there are others. */
  readonly isOver: boolean;
}

/** Requests that ask for faults are told apart by this many at most; those that were told apart first are forgotten first. */
const REMEMBERED_REQUESTS = 10_000;

/** @param onChange hears of each new state of the rules before it counts */
export function createFaultScript(
  derive: Derive,
  initial: readonly FaultRule[],
  onChange: (rules: readonly FaultRule[]) => void,
): FaultScript {
  let rules = initial;
  let isOver = areOver(rules);
  const attempts = new Map<string, number>();

  function byHeader({ method, target }: FaultTarget, text: string): readonly Fault[] {
    const steps = parseFaults(text);
    const key = `${text} ${method} ${target}`;
    const attempt = attempts.get(key) ?? 0;
    attempts.set(key, attempt + 1);
    const [oldest] = attempts.keys();
    if (attempts.size > REMEMBERED_REQUESTS && oldest !== undefined) attempts.delete(oldest);
    return stepAt(steps, attempt)?.faults ?? [];
  }

  function byRules(request: FaultTarget): readonly Fault[] {
    for (const [index, rule] of rules.entries()) {
      if (!fits(rule, request)) continue;
      const { seen = 0, struck = 0 } = rule;
      const step = stepAt(parseFaults(rule.fault), struck);
      if (!step) continue;
      const strikes = isChosen(rule, index, seen);
      const next = { ...rule, seen: seen + 1, struck: struck + (strikes ? 1 : 0) };
      const changed = rules.with(index, next);
      // What did not strike is not worth a write: after a restart the same choices are made again.
      if (strikes) onChange(changed);
      rules = changed;
      if (!strikes) continue;
      isOver = areOver(rules);
      return step.faults;
    }
    return [];
  }

  /** Derived, not drawn: the same seed and the same requests give the same faults. */
  function isChosen({ rate = 1, seed }: FaultRule, index: number, seen: number): boolean {
    if (rate >= 1) return true;
    return derive.between(0, 999_999, `${seed ?? ""} ${index} ${seen}`) < rate * 1_000_000;
  }

  return {
    get rules() {
      return rules;
    },
    get isOver() {
      return isOver;
    },
    set(next) {
      for (const { fault } of next) parseFaults(fault);
      onChange(next);
      rules = next;
      isOver = areOver(rules);
      attempts.clear();
    },
    next: (request, asked) => (asked === undefined ? byRules(request) : byHeader(request, asked)),
  };
}

function areOver(rules: readonly FaultRule[]): boolean {
  return rules.every(({ fault, struck = 0 }) => !stepAt(parseFaults(fault), struck));
}

function stepAt(steps: readonly FaultStep[], attempt: number): FaultStep | undefined {
  let end = 0;
  return steps.find(({ times }) => (end += times) > attempt);
}

function fits({ operationId, method, path }: FaultRule, request: FaultTarget): boolean {
  if (operationId !== undefined && operationId !== request.operationId) return false;
  if (method !== undefined && method.toUpperCase() !== request.method) return false;
  return path === undefined || fitsPath(path, request.target.split("?")[0] ?? "");
}

function fitsPath(pattern: string, path: string): boolean {
  const [first = "", ...others] = pattern.split("*");
  if (others.length === 0) return pattern === path;
  if (!path.startsWith(first)) return false;
  const last = others.pop() ?? "";
  let from = first.length;
  for (const part of others) {
    const found = path.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return path.length - last.length >= from && path.endsWith(last);
}
