/** The account that everything belongs to; the one of AWS's documentation. */
export const ACCOUNT_ID = "123456789012";

/** The version of ParallelCluster that the server stands in for. */
export const SERVICE_VERSION = "3.12.0";

/** Where the service itself runs, and where a scenario puts what it names no region for. */
export const DEFAULT_REGION = "us-east-1";
