import type { Reply } from "../exchange/reply.js";

/** A reply that is kept as the bytes it was sent as. */
export interface KeptPage {
  readonly reply: Reply;
  readonly operationId: string;
  readonly requestStem: string;
  /** The instant on the server's clock at which it may be another one; epoch milliseconds. */
  readonly unchangedUntil: number;
}

/** Pages of one namespace, by the target that was asked for. */
export interface PageCache {
  find(target: string, now: number): KeptPage | undefined;
  keep(target: string, page: KeptPage): void;
  /** To be called with every change of the world. */
  clear(): void;
}

/** Bytes of bodies that are kept; the pages that were kept first make way. */
const CAPACITY_BYTES = 32 * 1024 * 1024;

export function createPageCache(): PageCache {
  const pages = new Map<string, KeptPage>();
  let bytes = 0;
  const drop = (target: string) => {
    bytes -= pages.get(target)?.reply.body?.byteLength ?? 0;
    pages.delete(target);
  };
  return {
    find(target, now) {
      const page = pages.get(target);
      if (!page || now < page.unchangedUntil) return page;
      drop(target);
      return undefined;
    },
    keep(target, page) {
      drop(target);
      pages.set(target, page);
      bytes += page.reply.body?.byteLength ?? 0;
      for (const oldest of pages.keys()) {
        if (bytes <= CAPACITY_BYTES) return;
        drop(oldest);
      }
    },
    clear() {
      pages.clear();
      bytes = 0;
    },
  };
}
