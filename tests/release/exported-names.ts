// TypeScript 7 has no API that tells what a module exports; 5.9 reads the same declarations.
import ts from "typescript-js-api";

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  preserveSymlinks: true,
  types: [],
  noEmit: true,
};

const KINDS: readonly (readonly [ts.SymbolFlags, string])[] = [
  [ts.SymbolFlags.Class, "class"],
  [ts.SymbolFlags.Function, "function"],
  [ts.SymbolFlags.Variable, "const"],
  [ts.SymbolFlags.Interface, "interface"],
  [ts.SymbolFlags.TypeAlias, "type"],
];

/** Made from the names of the contract, which `pnpm spec:gate` watches: an operation more is no change of our own. */
const OF_THE_CONTRACT = /\/generated\/(openapi|enums)\.d\.ts$/;

/**
 * What a module exports of its own, in the order of names: `class ApiError`, `const QUIRKS`, `type Client`.
 *
 * @param declarations the `.d.ts` of the module
 * @param folder where its imports are looked for
 * @throws when it exports something that is neither of these
 */
export function exportedNames(declarations: string, folder: string): string[] {
  const program = ts.createProgram({ rootNames: [declarations], options, host: hostIn(folder) });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(declarations);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${declarations} is no module`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, symbol: resolved(symbol, checker) }))
    .filter(({ symbol }) => !symbol.declarations?.some((one) => OF_THE_CONTRACT.test(one.getSourceFile().fileName)))
    .map(({ name, symbol }) => `${kindOf(symbol)} ${name}`)
    .toSorted();
}

function hostIn(folder: string): ts.CompilerHost {
  return { ...ts.createCompilerHost(options), getCurrentDirectory: () => folder };
}

function resolved(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function kindOf({ flags, name }: ts.Symbol): string {
  const kind = KINDS.find(([flag]) => flags & flag)?.[1];
  if (!kind) throw new Error(`${name} is neither of ${KINDS.map(([, word]) => word).join(", ")}`);
  return kind;
}
