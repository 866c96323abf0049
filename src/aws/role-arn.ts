/**
 * @param arn `arn:aws:iam::123456789012:role/path/Name`
 * @returns the role's name, by which IAM knows it; `undefined` for anything that is no role's ARN
 */
export function roleName(arn: string): string | undefined {
  return /^arn:[^:]+:iam::\d{12}:role\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1]
}
