import type { ConnectionField } from '#shared/domain/billingConnection.ts';

/** How AWS credentials are found, one sentence. */
export const awsCredentials =
  'By the AWS SDK: environment variables, a profile of ~/.aws (SSO, role, credential_process), or the role of the machine. Nothing is stored here.';

export const profileField: ConnectionField = {
  key: 'profile',
  label: 'Profile',
  hint: 'A profile of ~/.aws/config; left out, AWS_PROFILE or the environment decides.',
  placeholder: 'billing-readonly',
  isRequired: false,
  isList: false,
  pattern: '[^\\s\\[\\]]{1,128}',
};

export const accountField: ConnectionField = {
  key: 'account',
  label: 'Paying account',
  hint: 'The twelve digits of the account that pays; left out, the account of the credentials.',
  placeholder: '123456789012',
  isRequired: false,
  isList: false,
  pattern: '\\d{12}',
};

export const regionsField: ConnectionField = {
  key: 'regions',
  label: 'Regions of instances',
  hint: 'Regions in which instances are looked up to match hosts (ec2:DescribeInstances); none: they are not.',
  placeholder: 'us-east-1, eu-central-1',
  isRequired: false,
  isList: true,
  pattern: '[a-z]{2}(?:-[a-z]+)+-\\d',
};
