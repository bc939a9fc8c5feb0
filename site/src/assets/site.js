// The search of the site: every word must be somewhere in a passage, and headings count more than text.
const MOST = 12;

const box = document.getElementById("search");
const words = document.getElementById("search-words");
const results = document.getElementById("search-results");
const { root } = document.currentScript.dataset;

box.hidden = false;
words.addEventListener("focus", loadIndex, { once: true });
words.addEventListener("input", show);
document.addEventListener("keydown", (event) => {
  const { key } = event;
  if (key === "Escape") close();
  if (key === "ArrowDown" || key === "ArrowUp") move(key === "ArrowDown" ? 1 : -1, event);
  if (key !== "/" || document.activeElement === words) return;
  event.preventDefault();
  words.focus();
});
document.addEventListener("click", ({ target }) => {
  if (!box.contains(target)) results.hidden = true;
});

function loadIndex() {
  const script = document.createElement("script");
  script.src = `${root}assets/search-index.js`;
  script.addEventListener("load", show);
  document.head.append(script);
}

function show() {
  const asked = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  const found = asked.length === 0 ? [] : find(asked);
  results.replaceChildren(...found.map(listItem));
  if (asked.length > 0 && found.length === 0)
    results.append(
      Object.assign(document.createElement("li"), {
        className: "none",
        textContent: "Nothing has all of these words.",
      }),
    );
  results.hidden = asked.length === 0 || globalThis.searchIndex === undefined;
}

function find(asked) {
  return (globalThis.searchIndex ?? [])
    .map((entry) => ({ entry, weight: weigh(entry, asked) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/** 0 where a word is missing. */
function weigh([, page, heading, text], asked) {
  const [title, body] = [`${page} ${heading}`.toLowerCase(), text.toLowerCase()];
  const weights = asked.map((word) => (title.includes(word) ? 10 : 0) + (body.includes(word) ? 1 : 0));
  return weights.includes(0) ? 0 : weights.reduce((sum, one) => sum + one);
}

function listItem([href, page, heading, text]) {
  const link = Object.assign(document.createElement("a"), { href: root + href });
  const name = Object.assign(document.createElement("strong"), {
    textContent: heading ? `${page} › ${heading}` : page,
  });
  const excerpt = Object.assign(document.createElement("span"), { textContent: excerptOf(text) });
  link.append(name, excerpt);
  const item = document.createElement("li");
  item.append(link);
  return item;
}

/** The words around the first one that was asked for. */
function excerptOf(text) {
  const [first = ""] = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  const at = Math.max(0, text.toLowerCase().indexOf(first) - 40);
  return (at > 0 ? "…" : "") + text.slice(at, at + 120);
}

function move(by, event) {
  const links = [...results.querySelectorAll("a")];
  const stops = [words, ...links];
  const at = stops.indexOf(document.activeElement);
  if (results.hidden || at === -1) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)].focus();
}

function close() {
  if (results.hidden) return;
  results.hidden = true;
  words.focus();
}
