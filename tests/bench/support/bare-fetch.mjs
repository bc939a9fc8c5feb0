// `bare-fetch.mjs URL`: the least that anybody would write to see one page of events.
const response = await fetch(`${process.argv[2]}/v3/images/custom/bench/stackevents`);
if (!response.ok) throw new Error(`answered ${response.status}`);
const { events } = await response.json();
console.log(JSON.stringify({ events }, null, 2));
