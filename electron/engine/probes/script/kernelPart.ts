/*
 * The kernel log is followed by one long-lived tool, from the beginning of what is kept of this boot, and sieved here by builtins: a host
 * says thousands of lines that concern nobody. /dev/kmsg needs a reader with a large buffer, so it is `cat` that reads it. No time
 * is asked for: lines bear the kernel's own, and the host section tells the uptime that makes them instants.
 *
 * Of lines of one kind within one second at most 50 pass: a GPU in agony says the same a thousand times, and a bad riser must not drown
 * its XID. An XID that is the first of its number and GPU within a second always passes. What was left out is told in the section
 * `kerneldropped`, a line KIND=COUNT each.
 */

/**
 * Shell functions of the loop that follow the kernel log. Producer K; tools: K the follower, L the questions that find out what is
 * readable, U the nap.
 */
export const kernelPart = `
kernel_second() { # of $line: the second of its stamp, in $stamp
  case $line in
    *,*,*,*';'*) stamp=\${line#*,*,} stamp=\${stamp%%,*} stamp=\${stamp%??????} ;;
    *) stamp=\${line%%.*} ;;
  esac
}
kernel_dropped() { # tells how many lines of the last second were left out, and counts anew
  text= seen=$nl flooded=
  for kind in xid gpu work machine rest; do
    eval 'left=$left_'"$kind count_$kind=0 left_$kind=0"
    [ "\${left:-0}" = 0 ] || text="\${text}LK $kind=$left$nl"
  done
  [ -z "$text" ] || printf %s "LK @begin kerneldropped 0$nl\${text}LK @end kerneldropped 0\${nl}EK$nl"
}
kernel_passes() { # whether $line, which is of $group, is to pass
  eval "count_$group="'$((count_'"$group"' + 1)) count=$count_'"$group"
  if [ "$group" = xid ]; then
    what=\${line#*'NVRM: Xid ('} what=\${what%%,*}
    case $seen in
      *"$nl$what$nl"*) ;;
      *) if [ "\${#seen}" -lt 4000 ]; then seen=$seen$what$nl; return 0; fi ;;
    esac
  fi
  [ "$count" -gt 50 ] || return 0
  flooded=1
  eval "left_$group="'$((left_'"$group"' + 1))'
  return 1
}
kernel_sieve() { # lets through what concerns GPUs, what runs on them, and what breaks them; status 1: there was nothing to read
  second= lines=0 words=
  kernel_dropped
  while read -r line; do
    lines=$((lines + 1))
    [ "$lines" -gt 3 ] || words=$words$line$nl
    case $line in
      *'NVRM: Xid ('*) group=xid ;;
      *' SXid ('* | *'fallen off the bus'* | *'likely needs to be reset'* | *'NVRM: loading NVIDIA'*) group=gpu ;;
      *'nvidia'*'detected invalid context'* | *'ut of memory: Kill'* | *'segfault at '*'libnccl'*) group=work ;;
      *'AER: '* | *'PCIe Bus Error'* | *'[Hardware Error]'* | *'mce: '*'achine check'*) group=machine ;;
      *'emperature above threshold'* | *'hermal throttling'* | *'abric manager'* | *'abricmanager'*) group=rest ;;
      *) [ -n "$flooded" ] || continue; group= ;;
    esac
    kernel_second
    [ "$stamp" = "$second" ] || { second=$stamp; kernel_dropped; }
    [ -n "$group" ] && kernel_passes || continue
    printf "LK @begin kernel 0\${nl}LK %.2000s\${nl}LK @end kernel 0\${nl}EK$nl" "$line"
  done
  kernel_dropped
  section K kernelend 0 "$words"
  [ "$lines" -gt 1 ]
}
kernel_source() { # what of the log can be read, in $source; where nothing can, the words of all in $out
  source= words=
  case $failing in
    *kmsg*) ;;
    *) if [ -r /dev/kmsg ] && (: </dev/kmsg) 2>/dev/null; then source=kmsg; return; fi ;;
  esac
  [ ! -e /dev/kmsg ] || words="/dev/kmsg: may not be read$nl"
  run L journalctl -k -q --no-pager -n 1 -o short-unix
  case $failing,$code in
    *journal*,*) ;;
    *,0) if [ -n "$out" ]; then source=journal; return; fi; out='no line of the kernel' ;;
  esac
  words="\${words}journalctl: $out$nl"
  run L dmesg -l emerg
  case $failing,$code in
    *dmesg*,*) ;;
    *,0) source=dmesg; return ;;
  esac
  out="\${words}dmesg: $out" failing=
}
kernel() {
  back=5 failing=
  while :; do
    kernel_source
    case $source in
      kmsg) set -- cat /dev/kmsg ;;
      journal) set -- journalctl -k -q --no-pager -n 5000 -f -o short-unix ;;
      dmesg) set -- dmesg -w ;;
      *)
        section K kernellog 1 "$out"
        run U sleep 300
        continue
        ;;
    esac
    section K kernellog 0 "source=$source"
    started=$(date +%s)
    if sh -c "$leaf" K "$@" 2>&1 7>&6 | kernel_sieve; then failing=; else failing="$failing $source"; fi
    echo DK
    [ -z "$failing" ] || continue
    if [ $(($(date +%s) - started)) -ge 60 ]; then back=5; fi
    run U sleep "$back"
    [ "$back" -ge 60 ] || back=$((back * 2))
  done
}
`;
