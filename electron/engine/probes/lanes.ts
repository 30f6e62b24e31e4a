/**
 * What the remote loop prints, and how it is told apart. One constant script (`script.ts`) goes to
 * `exec /bin/sh -s -- FAST SLOW` on stdin, where FAST and SLOW are whole seconds of ours.
 *
 * - stdout: the output of one long-lived `nvidia-smi --query-gpu=... --format=csv,nounits -l FAST`, untouched:
 *   a header, then a row per GPU per round; blank lines and event lines may stand between.
 * - stderr: sections, since two writers on one pipe would tear each other's lines:
 *
 *       @headroom 1                   first line: the protocol's version
 *       @begin NAME EPOCH_SECONDS
 *       ...lines as the tool printed them...
 *       @end NAME EXIT_CODE
 *
 *   Lines outside a section are the shell's or ssh's own words and are kept as such. Sections:
 *   `smi` where nvidia-smi is and what it answered when there is no stream (no driver, no devices, lost GPU;
 *   printed again whenever the stream ends, with its exit code), `fields` the columns that this driver has,
 *   `inventory` the slow tier's CSV with header, `apps` the compute-apps CSV with header, `host` key=value lines
 *   from /proc and friends.
 *
 * We write an empty line on stdin every `heartbeatSeconds`; the script ends itself, and what it started, when stdin
 * closes or no heartbeat came for `silenceSeconds`. The script's last line is `scriptEnd`, so that a server that
 * is not a shell (the simulated fleet) knows when it has all of it.
 */
export const protocolVersion = 1;
export const heartbeatSeconds = 3;
export const silenceSeconds = 9;
export const scriptEnd = '# headroom: end of script';

/** The command that takes the script on its stdin. */
export function loopCommand(fastSeconds: number, slowSeconds: number): string {
  return `exec /bin/sh -s -- ${Math.trunc(fastSeconds)} ${Math.trunc(slowSeconds)}`;
}
