/** What a connection needs. */
interface NeededRights {
  readonly costExplorer?: boolean;
  readonly instances?: boolean;
  readonly export?: { readonly bucket: string; readonly prefix: string };
}

/**
 * The least policy, to paste into IAM. Actions of Cost Explorer and EC2's Describe calls cannot be limited to resources.
 * Source: the service authorization reference of AWS, https://docs.aws.amazon.com/service-authorization/latest/reference/
 */
export function awsPolicy(needed: NeededRights): string {
  const statements = [
    ...(needed.costExplorer
      ? [
          allow('*', [
            'ce:GetCostAndUsage',
            'ce:GetCostAndUsageWithResources',
            'ce:GetSavingsPlansUtilization',
            'ce:GetSavingsPlansCoverage',
            'ce:GetReservationUtilization',
            'ce:GetReservationCoverage',
          ]),
        ]
      : []),
    ...(needed.instances ? [allow('*', ['ec2:DescribeInstances'])] : []),
    ...(needed.export
      ? [
          allow(`arn:aws:s3:::${needed.export.bucket}`, ['s3:ListBucket']),
          allow(`arn:aws:s3:::${needed.export.bucket}/${folderOf(needed.export.prefix)}*`, ['s3:GetObject']),
        ]
      : []),
  ];
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
}

function allow(resource: string, actions: readonly string[]) {
  return { Effect: 'Allow', Action: actions, Resource: resource };
}

function folderOf(prefix: string): string {
  const trimmed = prefix.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '' : `${trimmed}/`;
}
