// `npm run site`: writes the site to site/dist.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderSite } from "./render-site.ts";

const out = fileURLToPath(new URL("../dist/", import.meta.url));
const files = await renderSite(new URL("../../", import.meta.url));
await rm(out, { recursive: true, force: true });
for (const [path, content] of files) {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), content);
}
console.log(`${files.size} files in ${out}; open index.html`);
