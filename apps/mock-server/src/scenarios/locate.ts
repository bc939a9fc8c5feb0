import { getScalarValue, parseEvents, EVENT_ID, type Event } from "js-yaml";

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where things stand in a document: values by their JSON pointer, and the keys of mappings. */
export interface Locator {
  value(pointer: string): Place;
  key(pointer: string): Place;
}

interface Frame {
  readonly pointer: string;
  readonly isMapping: boolean;
  /** Of a sequence, how many items have come. */
  items: number;
  /** Of a mapping, the key whose value comes next. */
  key?: string | undefined;
}

/** Reads the positions of everything in a YAML or JSON text that has been found to be one. */
export function createLocator(text: string): Locator {
  const values = new Map<string, number>([["", 0]]);
  const keys = new Map<string, number>();
  const frames: Frame[] = [];

  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.DOCUMENT) frames.push({ pointer: "", isMapping: false, items: -1 });
    else if (event.type === EVENT_ID.POP) frames.pop();
    else note(event);
  }

  function note(event: Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>) {
    const frame = frames.at(-1);
    const offset = offsetOf(event);
    if (frame?.isMapping && frame.key === undefined) {
      frame.key = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
      keys.set(`${frame.pointer}/${escaped(frame.key)}`, offset);
      return;
    }
    const pointer = frame ? pointerWithin(frame) : "";
    values.set(pointer, offset);
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
      frames.push({ pointer, isMapping: event.type === EVENT_ID.MAPPING, items: 0 });
  }

  return {
    value: (pointer) => placeOf(text, values.get(pointer) ?? 0),
    key: (pointer) => placeOf(text, keys.get(pointer) ?? 0),
  };
}

/** The pointer of the next value in a frame; the document's own is the empty one. */
function pointerWithin(frame: Frame): string {
  if (frame.isMapping) {
    const pointer = `${frame.pointer}/${escaped(frame.key ?? "")}`;
    frame.key = undefined;
    return pointer;
  }
  if (frame.items === -1) return "";
  frame.items += 1;
  return `${frame.pointer}/${frame.items - 1}`;
}

function offsetOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start;
  return event.type === EVENT_ID.ALIAS ? event.anchorStart : 0;
}

/** As JSON pointers want it. */
function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
