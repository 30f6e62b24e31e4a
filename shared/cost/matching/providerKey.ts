/** Words by which bills, metadata and DMI name a provider, and the key that all of them mean. */
const words: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['aws', /\b(aws|amazon|ec2)\b/],
  ['gcp', /\b(gcp|gce|google)\b/],
  ['azure', /\b(azure|microsoft)\b/],
  ['oci', /\b(oci|oracle|oraclecloud)\b/],
  ['lambda', /\blambda( labs| cloud)?\b|\blambdalabs\b/],
  ['runpod', /\brunpod\b/],
  ['vast', /\bvast(\.?ai)?\b/],
  ['coreweave', /\bcoreweave\b/],
  ['digitalocean', /\b(digital ?ocean|paperspace)\b/],
  ['upcloud', /\bupcloud\b/],
  ['nebius', /\bnebius\b/],
  ['crusoe', /\bcrusoe\b/],
  ['hyperstack', /\bhyperstack\b/],
  ['verda', /\b(verda|data ?crunch)\b/],
  ['hetzner', /\bhetzner\b/],
  ['scaleway', /\bscaleway\b/],
  ['ovh', /\bovh(cloud)?\b/],
  ['vultr', /\bvultr\b/],
  ['openstack', /\bopen ?stack\b/],
];

/** One key for a provider, however a bill or a machine names it: `Amazon Web Services` and `aws` are `aws`. */
export function providerKey(name: string): string {
  const text = name.toLowerCase().slice(0, 200);
  const found = words.find(([, pattern]) => pattern.test(text));
  return found ? found[0] : text.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}
