import type { ConnectionConfig, ConnectionField } from '#shared/domain/billingConnection.ts';
import { optionList, optionText } from '../reading/askProvider.ts';

const project = '[a-z0-9][a-z0-9.:-]{0,79}';

/** Options of the connection. */
export const gcpFields: readonly ConnectionField[] = [
  {
    key: 'table',
    label: 'Table of the export',
    hint: 'project.dataset.table; the detailed export names each VM, the FOCUS one is in preview.',
    placeholder: 'my-billing.exports.gcp_billing_export_resource_v1_010101_F0FFF0_61C528',
    isRequired: true,
    isList: false,
    pattern: `${project}\\.\\w+\\.gcp_billing_export_\\w+`,
  },
  {
    key: 'project',
    label: 'Project that runs the queries',
    hint: 'Who pays for the bytes that are scanned; the project of the table where nothing is written.',
    placeholder: 'my-billing',
    isRequired: false,
    isList: false,
    pattern: project,
  },
  {
    key: 'location',
    label: 'Location of the dataset',
    hint: 'Only where BigQuery does not find it by itself.',
    placeholder: 'EU',
    isRequired: false,
    isList: false,
    pattern: '[A-Za-z0-9-]{1,40}',
  },
  {
    key: 'maxGigabytes',
    label: 'Most gigabytes a month may scan',
    hint: 'A month that would scan more is not asked for; 20 where nothing is written.',
    placeholder: '20',
    isRequired: false,
    isList: false,
    pattern: '[1-9]\\d{0,5}',
  },
  {
    key: 'projects',
    label: 'Projects with GPU instances',
    hint: 'Whose instances are listed to match hosts; the project of the table where nothing is written.',
    placeholder: 'ml-research',
    isRequired: false,
    isList: true,
    pattern: project,
  },
  {
    key: 'keyFile',
    label: 'Key file of a service account',
    hint: 'Only where the usual credentials of this machine are another account.',
    placeholder: '~/keys/headroom.json',
    isRequired: false,
    isList: false,
  },
];

/** Least privilege as gcloud commands. */
export function gcpPolicy(config: ConnectionConfig): string {
  const [tableProject = 'PROJECT', dataset = 'DATASET'] = (optionText(config, 'table') ?? '').split('.');
  const runner = optionText(config, 'project') ?? (tableProject || 'PROJECT');
  const projects = optionList(config, 'projects');
  const member = 'serviceAccount:headroom@PROJECT.iam.gserviceaccount.com';
  return [
    '# Run the queries (bigquery.jobs.create):',
    `gcloud projects add-iam-policy-binding ${runner} --member=${member} --role=roles/bigquery.jobUser`,
    '# Read the export (bigquery.tables.get, bigquery.tables.getData), on its dataset alone:',
    `bq add-iam-policy-binding --member=${member} --role=roles/bigquery.dataViewer ${tableProject || 'PROJECT'}:${dataset}`,
    '# List instances, to match hosts (compute.instances.list); not needed for bills:',
    ...(projects.length > 0 ? projects : ['PROJECT']).map(
      (name) =>
        `gcloud projects add-iam-policy-binding ${name} --member=${member} --role=roles/compute.viewer`,
    ),
    '',
    'roles/billing.viewer is not needed. The commands are assembled from the names of the roles and were not run; that',
    '`bq add-iam-policy-binding` takes a dataset is general knowledge: else share the dataset in the console.',
  ].join('\n');
}
