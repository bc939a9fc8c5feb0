import { fileURLToPath } from "node:url";
import {
  Application,
  type Context,
  Converter,
  type DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
  type SignatureReflection,
} from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import ts from "typescript";
import type { EntryPoint } from "./entry-points.ts";

/** How openapi-typescript nests what the pages of the HTTP API show better. */
const LEFT_OUT: readonly string[] = ["paths", "operations", "components", "webhooks", "$defs"];

/** Writes what the JSDoc of some modules says: a file each, `@pcluster-api/client/aws` as `@pcluster-api.client.aws.md`. */
export async function writeMarkdown(entryPoints: readonly EntryPoint[], out: string) {
  const look: Partial<PluginOptions> = {
    outputFileStrategy: "modules",
    flattenOutputFiles: true,
    hideBreadcrumbs: true,
    hidePageHeader: true,
    hidePageTitle: true,
    useCodeBlocks: true,
    sanitizeComments: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    classPropertiesFormat: "table",
    typeAliasPropertiesFormat: "table",
    propertyMembersFormat: "table",
    typeDeclarationFormat: "table",
    tableColumnSettings: { hideInherited: true, hideOverrides: true, hideDefaults: true, hideModifiers: true },
  };
  const application = await Application.bootstrapWithPlugins({
    plugin: ["typedoc-plugin-markdown"],
    entryPoints: entryPoints.map(({ file }) => file),
    tsconfig: fileURLToPath(new URL("../../../tsconfig.libraries.json", import.meta.url)),
    readme: "none",
    // Links to sources would change with every commit.
    disableSources: true,
    // The rooms' own type checks judge them.
    skipErrorChecking: true,
    validation: false,
    excludeExternals: true,
    excludeInternal: true,
    logLevel: "Error",
    groupOrder: ["Functions", "Classes", "Variables", "*"],
    out,
    ...look,
  });
  application.converter.on(Converter.EVENT_CREATE_DECLARATION, keepNameOfType);
  application.converter.on(Converter.EVENT_CREATE_SIGNATURE, nameWhatIsThrown);
  const project = await application.convert();
  if (!project) throw new Error("typedoc could not read the libraries; what it said is above");
  tidy(project, entryPoints);
  await application.generateOutputs(project);
}

/** Types a property as its source does: typedoc would show what is behind the name of a schema, on and on. */
function keepNameOfType(context: Context, property: DeclarationReflection) {
  const declaration = context.getSymbolFromReflection(property)?.declarations?.[0];
  if (!declaration || !(ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration))) return;
  if (declaration.type) property.type = context.converter.convertType(context, declaration.type);
}

/** Puts the class of an error before the words about it: typedoc reads past the braces of `@throws {ApiError}`. */
function nameWhatIsThrown(_: Context, { comment }: SignatureReflection, declaration?: ts.Node) {
  if (!comment || !declaration) return;
  const thrown = ts.getJSDocTags(declaration).filter((tag) => ts.isJSDocThrowsTag(tag));
  for (const [index, tag] of comment.getTags("@throws").entries()) {
    const type = thrown[index]?.typeExpression?.type.getText();
    if (type) tag.content.unshift({ kind: "code", text: `\`${type}\`` }, { kind: "text", text: " " });
  }
}

/** Calls modules as they are imported, and takes out what is shown elsewhere. */
function tidy(project: ProjectReflection, entryPoints: readonly EntryPoint[]) {
  const modules: readonly DeclarationReflection[] = project.getChildrenByKind(ReflectionKind.Module);
  for (const module of modules) {
    const file = project.files.getReflectionPath(module);
    const entryPoint = entryPoints.find((known) => known.file === file);
    if (!entryPoint) throw new Error(`typedoc's module ${module.name} is no entry point`);

    module.name = entryPoint.name;
    const leftOut = (module.children ?? []).filter(({ name }) => LEFT_OUT.includes(name));
    for (const child of leftOut) project.removeReflection(child);
    for (const group of module.groups ?? [])
      group.children = group.children.filter(({ name }) => !LEFT_OUT.includes(name));
  }
}
