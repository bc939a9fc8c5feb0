import autocannon from "autocannon";

/** Requests a second that a server answers to so many connections. @throws where an answer is not 2xx */
export async function requestsPerSecond(url, { connections, seconds = 3, headers = {} }) {
  const result = await autocannon({ url, connections, duration: seconds, headers });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} requests failed`);
  return result["2xx"] / result.duration;
}
