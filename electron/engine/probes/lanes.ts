import { isRemembered } from './rememberedFields.ts';

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
 *   - `pmon`: `nvidia-smi pmon -c 1 -s um` in each slow round; where it fails only every tenth time. `processes`: who the processes on
 *     GPUs are, by lines that `script/processPart.ts` tells; what never changes once per process and again every tenth round.
 *   - `kernellog`: `source=kmsg`, `journal` or `dmesg`, what is followed of the kernel log; with exit code 1 why none can be.
 *     `kernel`: lines of it that concern GPUs, from the beginning of what is kept; after a restart of the follower again.
 *     `kerneldropped`: KIND=COUNT lines of a second that were too many.
 *     `kernelend`: the follower ended; its first lines.
 *   - `detail` (`nvidia-smi -q -x` without the lines of clocks), `list` (`-L`, where MIG is on), `topo` (`topo -m`), `nvlink` (`nvlink
 *     -s`), `nvlinkerrors` (`nvlink -e`), `sharing` (`mps=PID` for each process of MPS): at the start and every tenth slow round, the first
 *     two in each where MIG is on.
 *   - GPUs of other makers, each with `pace=SECONDS`, how often its like comes: `amdcards` (`card=N bus=... KEY=VALUE...` with the
 *     driver's files of what lasts, then `name=...`) and `amd` (a line a card with its sensors in the kernel's units, `?` where one did
 *     not answer); `rocm` and `amdsmi` (JSON of the tool, a line end behind commas; `use=once` where it only completes `amdcards`);
 *     `tegrastats` (a line of it); `intelgpu` (an object of intel_gpu_top's).
 *
 *   - `dcgm`: exit code 127 where there is no dcgmi; 0 when dmon is about to start, with `path=`, `fields=` (ids, apart by commas:
 *     what this host refuses is left out) and `interval=` (seconds between rounds); any other with the words it ended with.
 *     `dcgmunits`: `dcgmi discovery -c`, before each start of dmon. `dcgmdmon`: one round, with 0 for its time and with the
 *     header above it where that is new; rows without empty cells have one space between cells. `dcgmhealth`: `dcgmi health -c -j`
 *     in every slow round, 137 where it did not answer within 20 s.
 *
 * We write an empty line on stdin every `heartbeatSeconds`; the script ends itself, and what it started, when stdin
 * closes, on SIGHUP, or when no heartbeat came for `silenceSeconds`. Its last line is `scriptEnd`, so that a server that
 * is not a shell (the simulated fleet) knows when it has all of it.
 */
export const protocolVersion = 1;
export const heartbeatSeconds = 5;
export const silenceSeconds = 9;
export const scriptEnd = '# headroom: end of script';

/** The command that takes the script on its stdin. `fields`: what `rememberedFields` told of the host; nothing else is passed on. */
export function loopCommand(fastSeconds: number, slowSeconds: number, fields: string | null = null): string {
  const command = `exec /bin/sh -s -- ${Math.trunc(fastSeconds)} ${Math.trunc(slowSeconds)}`;
  return fields !== null && isRemembered(fields) ? `${command} '' '' '' ${fields}` : command;
}

/** True for `loopCommand` of any times. */
export function isLoopCommand(command: string): boolean {
  return command.startsWith('exec /bin/sh -s -- ');
}
