import { waitUntilImageBuilt, waitUntilImageDeleted } from "@pcluster-api/client";
import type { Waiter } from "../stack/wait.js";

export type ImageState = "built" | "deleted";

const input = ({ id, region }: Parameters<Waiter>[1]) => ({ imageId: id, ...(region !== undefined && { region }) });

/** What can be waited for of an image. */
export const imageWaiters: Readonly<Record<ImageState, Waiter>> = {
  built: (client, target, options) => waitUntilImageBuilt(client, input(target), options),
  deleted: (client, target, options) => waitUntilImageDeleted(client, input(target), options),
};
