/*
 * What can be read by the shell itself is: a process for each file of each pid would cost a host more than all else here.
 * Arguments and environment are NUL-separated, which no shell reads, so `tr` reads those two, once for each process that
 * is new. The environment is searched on the host and never leaves it, but for the few names in `process_details`.
 *
 * The section `processes` (lines in this order; read by `probes/process/processSection.ts`):
 *
 *     machine BOOT_EPOCH TICKS_PER_SECOND host|container|hidden    whose processes /proc shows: all, a namespace's, our own
 *     process PID STATE PARENT START_TICKS | gone PID              each round, each pid that nvidia-smi names
 *     uid PID UID, command PID TEXT, cgroup PID PATH, env PID NAME=VALUE, closed PID WHAT
 *                                                                  once per process, and all again every tenth round
 *     user UID NAME                                                once, and all again every tenth round
 *     more N                                                       pids that were left out
 *
 * The pids are in `$gpu_pids`, a line each, for those who come after. What outlasts a round has a name that nobody else uses.
 */

/** Pids that are looked at in a round, and how many new ones of them. */
const mostPids = 512;
const mostNewPids = 128;

/** Shell functions of the deep tier that tell who the processes on the GPUs are. */
export const processPart = `
nul_words='exec tr "[:cntrl:]" "$1" <"$0"'
add_pid() {
  case $1 in '' | *[!0-9]*) return ;; esac
  case $pids in *"$nl$1$nl"*) return ;; esac
  if [ "$count" -lt ${mostPids} ]; then pids=$pids$1$nl count=$((count + 1)); else more=$((more + 1)); fi
}
machine_view() { # of /proc, in $proc_view; pid 2 of a whole machine is the kernel's thread daemon
  name= proc_view=container
  if [ ! -r /proc/1/stat ]; then proc_view=hidden
  elif read -r name </proc/2/comm && [ "$name" = kthreadd ]; then proc_view=host
  fi
}
machine_clock() {
  boot_epoch= clock_ticks=$(getconf CLK_TCK 2>/dev/null)
  while IFS=' ' read -r name value rest; do
    [ "$name" != btime ] || { boot_epoch=$value; break; }
  done </proc/stat
}
compute_pids() { # what has a context on a GPU; while one is lost, on the others
  pids=$nl count=0 more=0 ids=
  run Q "$smi" --query-compute-apps=pid --format=csv,noheader
  if [ "$code" != 0 ] && is_lost; then
    healthy Q
    [ -z "$ids" ] || run Q "$smi" -i "$ids" --query-compute-apps=pid --format=csv,noheader
  fi
  [ "$code" = 0 ] || out=
  for line in $out; do add_pid "\${line%%,*}"; done
}
monitor() { # per-process utilisation; where the driver has none it is asked for seldom
  [ "$monitored" != no ] || [ "$seldom" = 0 ] || return
  run Q "$smi" pmon \${ids:+-i} \${ids:+"$ids"} -c 1 -s um
  section T pmon "$code" "$out"
  monitored=no
  [ "$code" = 0 ] || return
  monitored=
  for line in $out; do
    case $line in *'#'*) continue ;; esac
    IFS=' '; set -- $line; IFS=$nl
    add_pid "$2"
  done
}
process_line() { # PID: in $text; false where there is nothing new to tell
  stat=
  [ ! -r "/proc/$1/stat" ] || while IFS= read -r line; do stat=$stat$line; done <"/proc/$1/stat"
  if [ -z "$stat" ]; then text="\${text}gone $1$nl"; return 1; fi
  pid=$1 IFS=' '
  set -- \${stat##*')'}
  IFS=$nl
  text="\${text}process $pid $1 $2 \${20}$nl"
  case $told_processes in *" $pid:\${20} "*) seen="$seen$pid:\${20} "; return 1 ;; esac
  [ "$fresh" -lt ${mostNewPids} ] || return 1
  fresh=$((fresh + 1)) seen="$seen$pid:\${20} "
}
process_user() { # PID: its real user
  uid= old=$IFS
  unset IFS
  [ ! -r "/proc/$1/status" ] || while read -r name value rest; do
    [ "$name" != Uid: ] || { uid=$value; break; }
  done <"/proc/$1/status"
  IFS=$old
  [ -n "$uid" ] || return
  text="\${text}uid $1 $uid$nl"
  case $told_users in *"$nl$uid$nl"*) ;; *) told_users=$told_users$uid$nl unnamed=$unnamed$uid$nl ;; esac
}
process_groups() { # PID: its control groups, each path once
  paths=$nl groups=0
  if [ ! -r "/proc/$1/cgroup" ]; then text="\${text}closed $1 cgroup$nl"; return; fi
  while IFS= read -r line; do
    path=\${line#*:*:}
    case $paths in *"$nl$path$nl"*) continue ;; esac
    groups=$((groups + 1)) paths=$paths$path$nl
    [ "$groups" -gt 6 ] || text="\${text}cgroup $1 $path$nl"
  done <"/proc/$1/cgroup"
}
process_details() { # PID
  process_user "$1"
  run Q sh -c "$nul_words" "/proc/$1/cmdline" ' '
  if [ "$code" != 0 ]; then text="\${text}closed $1 command$nl"
  else
    [ "\${#out}" -le 4000 ] || out=$(printf %.4000s "$out")
    text="\${text}command $1 $out$nl"
  fi
  process_groups "$1"
  run Q sh -c "$nul_words" "/proc/$1/environ" "$nl"
  if [ "$code" != 0 ]; then text="\${text}closed $1 environment$nl"; return; fi
  for line in $out; do
    case $line in
      SLURM_JOB_ID=* | SLURM_STEP_ID=* | SLURM_JOB_NAME=* | HOSTNAME=* | POD_NAME=* | POD_NAMESPACE=*)
        [ "\${#line}" -gt 300 ] || text="\${text}env $1 $line$nl" ;;
    esac
  done
}
user_names() { # of $unnamed; the account list may be a directory service, so that only the system's own tool knows it
  [ -n "$unnamed" ] || return
  run Q getent passwd $unnamed
  if [ "$code" = 127 ] && [ -r /etc/passwd ]; then
    out=
    while read -r line; do out=$out$line$nl; done </etc/passwd
  fi
  for line in $out; do
    rest=\${line#*:*:} value=\${rest%%:*}
    case $nl$unnamed in *"$nl$value$nl"*) text="\${text}user $value \${line%%:*}$nl" ;; esac
  done
}
processes() {
  if [ "$seldom" = 0 ]; then told_processes=' ' told_users=$nl; machine_view; machine_clock; fi
  compute_pids
  monitor
  gpu_pids=$pids
  text="machine \${boot_epoch:-?} \${clock_ticks:-100} $proc_view$nl" seen=' ' fresh=0 unnamed=
  for pid in $pids; do
    ! process_line "$pid" || process_details "$pid"
  done
  user_names
  [ "$more" = 0 ] || text="\${text}more $more$nl"
  told_processes=$seen
  section T processes 0 "$text"
}
`;
