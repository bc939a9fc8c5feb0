import { styleText } from "node:util";
import { statusCategory, type StatusCategory } from "@pcluster-api/types/status";

/** Puts a style on a text, or leaves it as it is where there is no colour. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

export const plain: Paint = (_style, text) => text;
export const coloured: Paint = (style, text) => styleText(style, text, { validateStream: false });

/** The colours that statuses have everywhere. */
const STATUS_STYLES: Readonly<Record<StatusCategory, "red" | "green" | "yellow" | "dim">> = {
  failed: "red",
  complete: "green",
  "in-progress": "yellow",
  unknown: "dim",
};

export function paintStatus(paint: Paint, status: string, text = status): string {
  return paint(STATUS_STYLES[statusCategory(status)], text);
}
