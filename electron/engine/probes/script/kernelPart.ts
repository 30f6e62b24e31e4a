/*
 * The kernel log is followed by one long-lived tool, from the beginning of what is kept of this boot, and sieved here by builtins: a host
 * says thousands of lines that concern nobody. /dev/kmsg needs a reader with a large buffer, so it is `cat` that reads it. No time
 * is asked for: lines bear the kernel's own, and the host section tells the uptime that makes them instants.
 *
 * Of lines within one second at most 50 pass: a GPU in agony says the same a thousand times.
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
kernel_sieve() { # lets through what concerns GPUs, what runs on them, and what breaks them; status 1: there was nothing to read
  second= count=0 lines=0 words=
  while read -r line; do
    lines=$((lines + 1))
    [ "$lines" -gt 3 ] || words=$words$line$nl
    case $line in
      *'NVRM: Xid ('* | *' SXid ('* | *'fallen off the bus'* | *'likely needs to be reset'* | *'NVRM: loading NVIDIA'*) ;;
      *'nvidia'*'detected invalid context'* | *'ut of memory: Kill'* | *'segfault at '*'libnccl'*) ;;
      *'AER: '* | *'PCIe Bus Error'* | *'[Hardware Error]'* | *'mce: '*'achine check'*) ;;
      *'emperature above threshold'* | *'hermal throttling'* | *'abric manager'* | *'abricmanager'*) ;;
      *) continue ;;
    esac
    kernel_second
    if [ "$stamp" = "$second" ]; then
      count=$((count + 1))
      [ "$count" -le 50 ] || continue
    else
      second=$stamp count=1
    fi
    printf "LK @begin kernel 0\${nl}LK %.2000s\${nl}LK @end kernel 0\${nl}EK$nl" "$line"
  done
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
