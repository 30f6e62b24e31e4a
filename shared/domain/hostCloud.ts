import type { Fact } from './reading.ts';

/** Where what is known of a host's machine came from, most trusted first: a copied disk brings another machine's cloud-init along. */
const cloudSources = ['metadata service', 'DMI', 'cloud-init'] as const;
export type CloudSource = (typeof cloudSources)[number];

/** Which machine of which provider a host is, as the host itself says. All texts are hostile. */
export interface HostCloud {
  /** A key such as `aws`, `gcp`, `azure` (shared/cost/matching/providerKey.ts); unavailable on hardware of one's own. */
  readonly provider: Fact;
  /** `i-0abc…`, GCP's number, Azure's vmId. */
  readonly instanceId: Fact;
  readonly instanceType: Fact;
  readonly region: Fact;
  readonly zone: Fact;
  /** Account, subscription or project. */
  readonly account: Fact;
  /** The whole name of the machine at the provider, where there is one beside the id: Azure's resource id, GCP's path with its name. */
  readonly resourceName: Fact;
  /** `spot` or `on-demand`. */
  readonly lifecycle: Fact;
  /** What said so; unavailable where nothing did. */
  readonly source: Fact;
}
