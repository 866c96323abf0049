/**
 * The largest volume, in GB, that SageMaker attaches of its own accord. It goes by the instance type, and a description spells it out
 * although the request has none.
 */
export const LARGEST_DEFAULT_VOLUME_GB = 30
