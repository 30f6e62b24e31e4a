import { awsCostExplorerConnector } from './aws/costExplorer.ts';
import { awsExportConnector } from './aws/s3Export.ts';
import { azureConnector } from './azure/azureConnector.ts';
import { azureRetailConnector } from './azure/azureRetailConnector.ts';
import type { BillingConnector } from './connector.ts';
import { coreweaveConnector } from './coreweave/coreweaveConnector.ts';
import { digitaloceanConnector } from './digitalocean/digitaloceanConnector.ts';
import { gcpConnector } from './gcp/gcpConnector.ts';
import { lambdaConnector } from './lambda/lambdaConnector.ts';
import { runpodConnector } from './runpod/runpodConnector.ts';
import { upcloudConnector } from './upcloud/upcloudConnector.ts';
import { vastConnector } from './vast/vastConnector.ts';

/** Every way to a bill that this product has, in the order that the add dialog shows. None loads its SDK before it is used. */
export const billingConnectors: readonly BillingConnector[] = [
  awsExportConnector,
  awsCostExplorerConnector,
  azureConnector,
  azureRetailConnector,
  gcpConnector,
  coreweaveConnector,
  digitaloceanConnector,
  lambdaConnector,
  runpodConnector,
  upcloudConnector,
  vastConnector,
];
