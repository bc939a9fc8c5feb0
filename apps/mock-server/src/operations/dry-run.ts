/** What the service says of a dry run that finds nothing wrong. */
export const DRY_RUN = "Request would have succeeded, but DryRun flag is set.";
