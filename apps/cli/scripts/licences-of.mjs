import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * The licences of the packages of others that a bundle is made of, as one text.
 *
 * @param modules paths of the bundled modules
 */
export async function licencesOf(modules) {
  const folders = [...new Set(modules.map(packageFolder).filter((folder) => folder !== undefined))].toSorted((a, b) =>
    a.localeCompare(b),
  );
  const notices = await Promise.all(folders.map(noticeOf));
  return `This program contains the following packages.\n\n${notices.join("\n")}`;
}

function packageFolder(module) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module) ?? [];
  return folder;
}

async function noticeOf(folder) {
  const { name, version, license, author, repository } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  const by = typeof author === "string" ? author : author?.name;
  const from = typeof repository === "string" ? repository : repository?.url;
  const heading = [`${name} ${version}`, license, by, from].filter(Boolean).join(" · ");
  return `${"-".repeat(80)}\n${heading}\n\n${await licenceText(folder, license)}\n`;
}

/** A package may leave out its licence's text, which then is the one of this program's own licence or the build stops. */
async function licenceText(folder, license) {
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
  if (file) return readFile(join(folder, file), "utf8");
  if (license !== "Apache-2.0")
    throw new Error(`${folder} has no licence text, and its licence is not ours: ${license}`);
  const root = join(dirname(import.meta.dirname), "../../LICENSE");
  return readFile(root, "utf8");
}
