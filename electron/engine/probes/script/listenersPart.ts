/*
 * Which ports something listens on, and the processes around the GPUs, so that a server can be joined to its GPUs by process.
 * Everything is read by builtins from /proc but two things: which process holds a socket (one `ls` of the open files of
 * at most 64 processes) and arguments (their separators are NULs, which `read` drops), asked once per process.
 *
 * Lines of the section `listeners`:
 *   tcp ADDRESS:PORT INODE    a listening port, address and port in the kernel's hexadecimal
 *   net PID ADDRESS:PORT INODE  one in the network namespace of a process on a GPU, where that is not the host's
 *   proc PID PARENT NAME      a process on a GPU, or one above it
 *   cmd PID WORDS             its arguments
 *   own PID INODE             it holds that listening socket
 *   hidden PID                its open files may not be listed
 */

/** Shell functions of the deep tier that read what listens. `$gpu_pids`: the processes on GPUs, one per line; asked for where it is not set. */
export const listenersPart = `
listening() { # PREFIX FILE: those that listen come first in it, before thousands of connections
  count=0 old=$IFS IFS=' '
  [ ! -r "$2" ] || while [ "$count" -lt 200 ] && read -r slot local remote state queues timer retries uid timeout inode more; do
    case $state in
      0A) text="$text$1 $local $inode$nl" inodes="$inodes$inode " count=$((count + 1)) ;;
      st) ;;
      *) break ;;
    esac
  done <"$2"
  IFS=$old
}
arguments() { # of process $pid in $words: those of the last round where it is the same process
  known="\${nl}proc $pid $parent $name\${nl}cmd $pid "
  case $before in
    *"$known"*) words=\${before#*"$known"} words=\${words%%"$nl"*}; return ;;
  esac
  run Q sh -c 'head -c 2000 "$0" | tr "[:cntrl:]" " "' "/proc/$pid/cmdline"
  words=$out
}
family() { # PID: it and those above it, each once
  pid=$1
  while [ "$pid" -gt 1 ] && [ "$kin" -lt 64 ]; do
    case $pids in *" $pid "*) return ;; esac
    parent= name= slots=
    while read -r line; do
      case $line in
        Name:*) name=\${line#Name:?} ;;
        PPid:*) parent=\${line##*[!0-9]} ;;
        FDSize:*) slots=\${line##*[!0-9]}; break ;;
      esac
    done <"/proc/$pid/status"
    [ -n "$parent" ] || return
    pids="$pids$pid " kin=$((kin + 1))
    arguments
    text="\${text}proc $pid $parent $name\${nl}cmd $pid $words$nl"
    if [ -r "/proc/$pid/fd" ] && [ "\${slots:-0}" -le 65536 ]; then folders="$folders$nl/proc/$pid/fd"
    else text="\${text}hidden $pid$nl"
    fi
    pid=$parent
  done
}
namespaces() { # ports in containers' own networks
  spaces=0
  for pid in $on_gpus; do
    [ "$spaces" -lt 16 ] || return
    case $pid in '' | *[!0-9]*) continue ;; esac
    [ -e "/proc/$pid/ns/net" ] || continue
    [ "/proc/$pid/ns/net" -ef /proc/self/ns/net ] && continue
    spaces=$((spaces + 1))
    listening "net $pid" "/proc/$pid/net/tcp"
    listening "net $pid" "/proc/$pid/net/tcp6"
  done
}
owners() {
  [ -n "$folders" ] || return
  run Q ls -l /proc/self/fd $folders
  pid=
  for line in $out; do
    case $line in
      /proc/self/fd:) pid= ;;
      /proc/*/fd:) pid=\${line#/proc/} pid=\${pid%/fd:} ;;
      *' -> socket:['*']')
        inode=\${line##*'socket:['} inode=\${inode%]}
        case $inodes in *" $inode "*) [ -z "$pid" ] || text="\${text}own $pid $inode$nl" ;; esac
        ;;
    esac
  done
}
listeners() {
  [ -r /proc/net/tcp ] || return
  if [ -z "\${gpu_pids+known}" ]; then
    out=
    [ -z "$smi" ] || run Q "$smi" --query-compute-apps=pid --format=csv,noheader
    on_gpus=$out
  else
    on_gpus=$gpu_pids
  fi
  before=$nl$text_listeners text= inodes=' ' pids=' ' kin=0 folders=
  listening tcp /proc/net/tcp
  listening tcp /proc/net/tcp6
  for id in $on_gpus; do
    case $id in '' | *[!0-9]*) ;; *) family "$id" ;; esac
  done
  namespaces
  owners
  text_listeners=$text
  section T listeners 0 "$text"
}
`;
