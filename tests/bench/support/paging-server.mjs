// `paging-server.mjs FILE PAGES`: one page of events, over and over, each with the token of the next until there are enough.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [, , file, pages] = process.argv;
const { events } = JSON.parse(readFileSync(file, "utf8"));
const start = `{"events":${JSON.stringify(events)}`;
const server = createServer((request, response) => {
  const page = Number(new URL(request.url, "http://localhost").searchParams.get("nextToken") ?? 1);
  const body = page < Number(pages) ? `${start},"nextToken":"${page + 1}"}` : `${start}}`;
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => console.log(`ready http://127.0.0.1:${server.address().port}`));
