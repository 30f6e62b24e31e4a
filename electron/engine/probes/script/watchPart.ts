/**
 * Shell functions of the loop's head: it reads the bus, alone writes to stderr, notices that nobody is there any more,
 * and then kills what was started.
 */
export const watchPart = `
finish() { # kills all; what was started meanwhile announced itself on the bus, which ends when its writers are dead
  trap '' HUP INT TERM
  IFS=$nl
  for pid in $producers $nap $tool_S $tool_C $tool_W $tool_X $tool_Y; do kill -9 "$pid" 2>/dev/null; done
  while read -r line; do
    case $line in P*' '*) pid=\${line#* } ;; [Np]*) pid=\${line#?} ;; *) continue ;; esac
    case $pid in *[!0-9]*) ;; *) kill -9 "$pid" 2>/dev/null ;; esac
  done
  exit 0
}
impatient() { # a question that takes too long
  age_C=$((age_C + beat)) age_W=$((age_W + beat))
  if [ -n "$tool_C" ] && [ "$age_C" -ge "$patience" ]; then kill -9 "$tool_C" 2>/dev/null; age_C=0; fi
  if [ -n "$tool_W" ] && [ "$age_W" -ge "$patience" ]; then kill -9 "$tool_W" 2>/dev/null; age_W=0; fi
}
heartbeat() { # the only clock here: it comes every $beat seconds
  kill "$nap" 2>/dev/null
  due=$((due - beat))
  kill -0 $$ 2>/dev/null || finish
  [ "$due" -gt 0 ] || { host_section; due=$slow; }
  impatient
}
watch() {
  trap finish HUP INT TERM
  trap '' PIPE
  due=0 nap= age_C=0 age_W=0 text_S= text_W= disk= told= some= producers=
  tool_S= tool_C= tool_W= tool_X= tool_Y=
  lasting_facts
  host_section
  due=$slow
  while read -r line; do
    case $line in
      h) heartbeat ;;
      e) finish ;;
      LS*) text_S=$text_S\${line#LS }$nl ;;
      LW*) text_W=$text_W\${line#LW }$nl ;;
      ES) printf %s "$text_S" >&2; text_S= ;;
      EW) printf %s "$text_W" >&2; text_W= ;;
      F*) line=\${line#F } disk="disk_total_kib=\${line% *}\${nl}disk_used_kib=\${line#* }" disk_age=0; [ -n "$told" ] || host_section ;;
      PS*) tool_S=\${line#PS } ;;
      PC*) tool_C=\${line#PC } age_C=0 ;;
      PW*) tool_W=\${line#PW } age_W=0 ;;
      PX*) tool_X=\${line#PX } ;;
      PY*) tool_Y=\${line#PY } ;;
      DS) tool_S= ;;
      DC) tool_C= ;;
      DW) tool_W= ;;
      DX) tool_X= ;;
      DY) tool_Y= ;;
      N*) nap=\${line#N} ;;
      p*) producers=$producers\${line#p}$nl ;;
      I*) some=\${line#I} ;;
      R) [ -z "$some" ] || [ -z "$tool_S" ] || kill -9 "$tool_S" 2>/dev/null ;;
    esac
  done
  finish
}
`;
