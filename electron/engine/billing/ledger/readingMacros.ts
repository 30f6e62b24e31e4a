/**
 * How text becomes decimals and times, as macros of a connection. Null for what cannot be read exactly: the caller tells it apart from
 * text that was not there.
 *
 * `focus_decimal`: DuckDB's own cast to DECIMAL(38,18) takes 3.5 µs a value (a cast to a 64-bit decimal 0.03 µs) and rounds what has
 * more places without a word. So values of up to 9 and 9 digits are read as 64-bit decimals, those of up to 17 and 17 digits in
 * two halves, and only the rest goes the long way, after its places were counted. The specification's own examples hold '$12,700.00 '.
 */
const plainSlow = `regexp_full_match(x, '[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)')`;
const exponent = `regexp_full_match(x, '[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)[eE][+-]?[0-9]{1,3}')`;
/** As people write them in a sheet: '$12,700.00 '. A comma counts only where a point or a currency's sign says what it is. */
const sheet = `regexp_full_match(trim(x), '-?[$€£]?-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)([.][0-9]{1,18})?')
  AND (NOT contains(x, ',') OR regexp_matches(x, '[$€£.]'))`;
const bare = `regexp_replace(trim(x), '[$€£,]', '', 'g')`;
const mantissa = `regexp_extract(x, '^([^eE]*)', 1)`;
const power = `TRY_CAST(regexp_extract(x, '[eE]([+-]?[0-9]+)$', 1) AS INTEGER)`;
const places = (text: string) => `length(rtrim(split_part(${text}, '.', 2), '0'))`;
const halves = `abs(TRY_CAST(split_part(x, '.', 1) AS BIGINT))::DECIMAL(37,18)
  + TRY_CAST('0.' || split_part(x, '.', 2) AS DECIMAL(18,17))::DECIMAL(37,18)`;

/** Statements that define the macros on a connection. They are temporary: the file holds no code. */
export const readingMacros: readonly string[] = [
  `CREATE OR REPLACE TEMP MACRO focus_decimal(x) AS (CASE
    WHEN x IS NULL THEN NULL
    WHEN regexp_full_match(x, '-?[0-9]{1,9}([.][0-9]{1,9})?') THEN TRY_CAST(x AS DECIMAL(18,9))::DECIMAL(38,18)
    WHEN regexp_full_match(x, '-[0-9]{1,17}[.][0-9]{1,17}') THEN -(${halves})::DECIMAL(38,18)
    WHEN regexp_full_match(x, '[0-9]{1,17}[.][0-9]{1,17}') THEN (${halves})::DECIMAL(38,18)
    WHEN ${plainSlow} AND ${places('x')} <= 18 THEN TRY_CAST(x AS DECIMAL(38,18))
    WHEN ${exponent} AND ${places(mantissa)} - ${power} <= 18 THEN TRY_CAST(x AS DECIMAL(38,18))
    WHEN ${sheet} THEN TRY_CAST(${bare} AS DECIMAL(38,18)) END)`,
  `CREATE OR REPLACE TEMP MACRO focus_float(x) AS (coalesce(focus_decimal(x), CASE
    WHEN ${exponent} OR ${plainSlow} THEN TRY_CAST(x AS DECIMAL(38,18)) END))`,
  `CREATE OR REPLACE TEMP MACRO focus_time(x) AS (CASE
    WHEN x IS NULL THEN NULL
    WHEN regexp_full_match(x, '[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?)?(Z| UTC|[+]00(:?00)?)?')
      THEN TRY_CAST(x AS TIMESTAMP)
    WHEN regexp_full_match(x, '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)? ?[+-][0-9]{2}(:?[0-9]{2})?')
      THEN TRY_CAST(x AS TIMESTAMPTZ) AT TIME ZONE 'UTC'
    ELSE TRY_STRPTIME(rtrim(x, 'Z'), ['%Y-%m-%dT%H:%M', '%Y-%m-%d %H:%M', '%m/%d/%y', '%m/%d/%Y', '%m/%d/%y %H:%M',
      '%m/%d/%Y %H:%M', '%m/%d/%Y %H:%M:%S', '%Y%m%d', '%Y-%m']) END)`,
];
