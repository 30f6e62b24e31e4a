/** Parts of the world between which data and laws differ. */
export type RegionClass =
  | 'North America'
  | 'South America'
  | 'Europe'
  | 'Asia Pacific'
  | 'Middle East and Africa';

/** In order: a more particular word before one that it holds. Names as AWS, Azure, Google and smaller clouds write them. */
const words: readonly (readonly [RegExp, RegionClass])[] = [
  [/southafrica|africa|^af-|uae|qatar|israel|^me-|^il-|saudi/, 'Middle East and Africa'],
  [/southamerica|brazil|chile|^sa-/, 'South America'],
  [
    /asia|australia|japan|korea|india|singapore|indonesia|malaysia|taiwan|newzealand|hongkong|^ap-|^in-|^jp-/,
    'Asia Pacific',
  ],
  [
    /europe|^eu-|^eu\d|^eu$|france|germany|sweden|norway|poland|italy|spain|switzerland|austria|belgium|finland|iceland|^uk|^de-|^fr-|^fi-/,
    'Europe',
  ],
  [
    /^us|america|canada|^ca-|mexico|(?:east|west|central)us|^us$|texas|virginia|oregon|california/,
    'North America',
  ],
];

/**
 * The part of the world of a region; null where its name does not tell, or nobody has said it.
 *
 *     'us-east-1', 'westus3', 'northamerica-northeast1' -> North America      'swedencentral' -> Europe      'NA', '' -> null
 */
export function regionClass(region: string | null): RegionClass | null {
  const name = region?.trim().toLowerCase().replaceAll(' ', '') ?? '';
  if (name === '' || name === 'na') return null;
  return words.find(([word]) => word.test(name))?.[1] ?? null;
}

/** Regions that not everybody may use: of a government, or of another legal entity. */
export function isRestricted(region: string): boolean {
  return /gov|china|^cn-|usdod|isolated/.test(region.toLowerCase());
}
