/** The caller went away in the middle of a request: there is nobody to answer. */
export class CallerGone extends Error {
  override readonly name = "CallerGone";
}
