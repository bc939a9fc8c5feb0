/** Two contracts could not be compared: something is missing, or is not what it should be. The message says what to do next. */
export class ContractError extends Error {
  readonly kind = "contract";
  override readonly name = "ContractError";
}
