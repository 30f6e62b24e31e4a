import { heartbeatSeconds, protocolVersion, scriptEnd, silenceSeconds } from './lanes.ts';
import { cloudPart } from './script/cloudPart.ts';
import { dcgmPart } from './script/dcgmPart.ts';
import { deepPart } from './script/deepPart.ts';
import { hostFactsPart } from './script/hostFactsPart.ts';
import { kernelPart } from './script/kernelPart.ts';
import { listenersPart } from './script/listenersPart.ts';
import { processPart } from './script/processPart.ts';
import { producersPart } from './script/producersPart.ts';
import { smiPart } from './script/smiPart.ts';
import { topologyPart } from './script/topologyPart.ts';
import { vendorPart } from './script/vendorPart.ts';
import { watchPart } from './script/watchPart.ts';
import { fastQuery, portableQuery, slowQuery } from './wantedColumns.ts';

/*
 * How the script is built: everything that runs for long is a producer that writes lines to one pipe, the bus, and
 * `watch` alone reads it. So one process writes to stderr (sections never tear each other), and it knows every
 * process id that there is to kill.
 *
 * - `hear` turns heartbeats into `h` and the end of stdin into `e`. They are the script's clock, which does not jump.
 *   `patrol` sleeps for as long as a heartbeat may take and is woken by each: dash has no `read -t`, and ticks of a
 *   second would cost a process each.
 * - `stream` keeps the long-lived nvidia-smi; `tier` does the slow tier, `deep` what takes longer still. They are
 *   apart from each other and from the host facts (read by `watch` from /proc), so that a call that hangs blocks its own
 *   loop only and is never joined by a second one of its kind.
 * - `dcgm` keeps dcgmi dmon where there is one, `dcgm_checks` beside it asks what DCGM calls healthy.
 * - `kernel` follows the kernel log (its tools K, L and U are told in its file).
 * - `vendor` reads GPUs of other makers where there is no nvidia-smi (producer O; its tools are told in its file).
 * - Every tool is started through `leaf`, which writes its process id to the bus before it becomes the tool. A call that
 *   should be short and is older than `patience` seconds is killed; one in uninterruptible sleep survives that, and its
 *   loop waits with it.
 *
 * Bus lines: `h` and `e` as above; `NPID` the nap of `patrol`; `pPID` a producer; `P<tool> PID` its running tool, `D<tool>` that ended; `L<producer> text`
 * a line of its section, `E<producer>` the section is whole; `Isome` the stream has only
 * the healthy GPUs, `I` it has all; `R` all GPUs answer; `F text` disk facts.
 * Producers: S stream, W tier, T deep. Tools: S the stream, C the questions of `stream`, W those of `tier`, X and Y their naps; Q the
 * questions of `deep`, Z its nap; those of DCGM (producers D and H, and the bus line `V`) are told in its file.
 *
 * The main shell's stdin is this text and then the heartbeats, so everything stands in one function that must be read to
 * its end before it runs. Nothing is written to the host's disk, and no word of a host is ever run.
 */
const text = `headroom() {
LC_ALL=C; export LC_ALL
set -f
nl='
'
IFS=$nl
tools="S\${nl}C\${nl}W\${nl}X\${nl}Y\${nl}Q\${nl}Z\${nl}D\${nl}G\${nl}E\${nl}H\${nl}B\${nl}K\${nl}L\${nl}U\${nl}O\${nl}A\${nl}J"
questions="C\${nl}W\${nl}Q\${nl}D\${nl}G\${nl}H\${nl}L\${nl}O"
fast=\${1:-1} slow=\${2:-60} patience=\${3:-60} sys=\${4:-/sys} meta=\${5:-http://169.254.169.254} remembered=\${6:-} beat=${heartbeatSeconds} silence=${silenceSeconds}
fast_wanted='${fastQuery}'
slow_wanted='${slowQuery}'
portable='${portableQuery}'
${smiPart}${producersPart}${processPart}${listenersPart}${topologyPart}${vendorPart}${cloudPart}${deepPart}${dcgmPart}${kernelPart}${hostFactsPart}${watchPart}
exec 3<&0 4>&1 5>&2
echo '@headroom ${protocolVersion}' >&2
{
  exec 6>&1
  hear 4>&- 5>&- 6>&- & echo "p$!"
  patrol 3<&- 4>&- 5>&- & echo "p$!"
  stream 3<&- 5>&- & echo "p$!"
  tier 3<&- 4>&- 5>&- & echo "p$!"
  deep 3<&- 4>&- 5>&- & echo "p$!"
  dcgm 3<&- 4>&- 5>&- & echo "p$!"
  kernel 3<&- 4>&- 5>&- & echo "p$!"
  vendor 3<&- 4>&- 5>&- & echo "p$!"
  wait
} 2>/dev/null </dev/null | watch >/dev/null 3<&- 4>&- 5>&- &
brain=$!
trap 'kill -TERM $brain 2>/dev/null' HUP INT TERM
exec >/dev/null 3<&- 4>&- 5>&-
wait $brain
wait $brain 2>/dev/null
exit 0
}
headroom "$@"
${scriptEnd}
`;

/**
 * The one script that runs on every host: POSIX sh (dash, busybox, bash, mksh), fed to `loopCommand` on stdin, constant
 * to the last byte. Arguments: seconds of the fast tier, seconds of the slow tier, and for tests the patience, what stands for /sys and where metadata services answer;
 * then DCGM's fields as `rememberedFields` tells of them.
 * What it prints is told in `lanes.ts`.
 */
export const remoteLoopScript: string = text;
