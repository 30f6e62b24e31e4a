/**
 * What the remote loop prints, and how it is told apart. One constant script (`remoteLoopScript.ts`) goes to
 * `exec /bin/sh -s -- FAST SLOW` on stdin, where FAST and SLOW are whole seconds of ours.
 *
 * - stdout: the output of one long-lived `nvidia-smi --query-gpu=... --format=csv,nounits -l FAST`, untouched:
 *   a header, then a row per GPU per round; blank lines and event lines may stand between, and the words of an
 *   nvidia-smi that ends. After each (re)start an empty line and a header come first.
 * - stderr: sections, since two writers on one pipe would tear each other's lines:
 *
 *       @headroom 1                   first line: the protocol's version
 *       @begin NAME EPOCH_SECONDS
 *       ...lines as the tool printed them, blank ones left out, each cut at 4,000 bytes...
 *       @end NAME EXIT_CODE
 *
 *   Lines outside a section are the shell's or ssh's own words and are kept as such. Sections:
 *
 *   - `fields`: the columns of the stream, a name per line: those of ours that this driver has.
 *   - `smi`: `path=...`, and how nvidia-smi answers when asked once, with its exit code: 0 and nothing more while all is
 *     well, else its words (no driver, no devices, a lost GPU; 127 where there is none). Printed at the start and whenever
 *     the stream ended, then with `stream_exit=CODE`; `lost=UUID` names GPUs that `nvidia-smi -L` lists and that do not
 *     open. While GPUs are lost the stream goes on with the others.
 *   - `inventory`: the slow tier's CSV with header. `apps`: the compute-apps CSV with header, after each good inventory.
 *   - `host`: key=value lines, each only where the host tells: hostname, os, kernel, architecture, cpu_model, cpu_count,
 *     uptime_seconds, loadavg (three numbers), memory_total_kib, memory_available_kib, disk_total_kib, disk_used_kib.
 *
 * We write an empty line on stdin every `heartbeatSeconds`; the script ends itself, and what it started, when stdin
 * closes, on SIGHUP, or when no heartbeat came for `silenceSeconds`. Its last line is `scriptEnd`, so that a server that
 * is not a shell (the simulated fleet) knows when it has all of it.
 */
export const protocolVersion = 1;
export const heartbeatSeconds = 5;
export const silenceSeconds = 9;
export const scriptEnd = '# headroom: end of script';

/** The command that takes the script on its stdin. */
export function loopCommand(fastSeconds: number, slowSeconds: number): string {
  return `exec /bin/sh -s -- ${Math.trunc(fastSeconds)} ${Math.trunc(slowSeconds)}`;
}
