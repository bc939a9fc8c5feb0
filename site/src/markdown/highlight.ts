import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import shell from "highlight.js/lib/languages/shell";
import typescript from "highlight.js/lib/languages/typescript";
import yaml from "highlight.js/lib/languages/yaml";

const LANGUAGES = { bash, js: javascript, json, console: shell, ts: typescript, yaml };

for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/** The HTML of a block of code, its tokens in classes that the stylesheet colours; empty for a language that has none. */
export function highlight(code: string, language: string): string {
  return language in LANGUAGES ? hljs.highlight(code, { language }).value : "";
}
