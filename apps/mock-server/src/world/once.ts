/** Makes a value when it is first looked at, and keeps it: a log of ten thousand builds is read in no time. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
