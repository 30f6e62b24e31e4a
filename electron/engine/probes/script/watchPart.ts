/**
 * Shell functions of the loop's head: it reads the bus, alone writes to stderr, notices that nobody is there any more,
 * and then kills what was started.
 */
export const watchPart = `
finish() { # kills all; what was started meanwhile announced itself on the bus, which ends when its writers are dead
  trap '' HUP INT TERM
  IFS=$nl
  for letter in $tools; do
    eval 'pid=$tool_'"$letter"
    kill -9 "$pid" 2>/dev/null
  done
  for pid in $producers $nap; do kill -9 "$pid" 2>/dev/null; done
  while read -r line; do
    case $line in P*' '*) pid=\${line#* } ;; [Np]*) pid=\${line#?} ;; *) continue ;; esac
    case $pid in *[!0-9]*) ;; *) kill -9 "$pid" 2>/dev/null ;; esac
  done
  exit 0
}
impatient() { # a question that takes too long, and a DCGM that has fallen silent
  for letter in $questions; do
    eval 'pid=$tool_'"$letter age="'$((age_'"$letter + beat))"
    limit=$patience
    case $letter in
      D) limit=$((3 * patience)) ;; # it has the time from one round to the next
      H) [ "$limit" -lt 20 ] || limit=20 ;;
    esac
    if [ -n "$pid" ] && [ "$age" -ge "$limit" ]; then kill -9 "$pid" 2>/dev/null; age=0; fi
    eval "age_$letter=$age"
  done
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
  due=0 nap= text_S= text_W= text_T= text_D= text_H= text_K= text_O= disk= told= some= producers=
  for letter in $tools; do eval "tool_$letter= age_$letter=0"; done
  lasting_facts
  host_section
  due=$slow
  while read -r line; do
    case $line in
      h) heartbeat ;;
      e) finish ;;
      LS*) text_S=$text_S\${line#LS }$nl ;;
      LW*) text_W=$text_W\${line#LW }$nl ;;
      LT*) text_T=$text_T\${line#LT }$nl ;;
      LD*) text_D=$text_D\${line#LD }$nl ;;
      LH*) text_H=$text_H\${line#LH }$nl ;;
      LK*) text_K=$text_K\${line#LK }$nl ;;
      LO*) text_O=$text_O\${line#LO }$nl ;;
      EO) printf %s "$text_O" >&2; text_O= ;;
      ES) printf %s "$text_S" >&2; text_S= ;;
      EW) printf %s "$text_W" >&2; text_W= ;;
      ET) printf %s "$text_T" >&2; text_T= ;;
      ED) printf %s "$text_D" >&2; text_D= age_D=0 ;;
      EH) printf %s "$text_H" >&2; text_H= ;;
      EK) printf %s "$text_K" >&2; text_K= ;;
      F*) line=\${line#F } disk="disk_total_kib=\${line% *}\${nl}disk_used_kib=\${line#* }" disk_age=0; [ -n "$told" ] || host_section ;;
      P*) letter=\${line#P} letter=\${letter%% *} pid=\${line#* }; eval "tool_$letter=$pid age_$letter=0" ;;
      D*) eval "tool_\${line#D}=" ;;
      N*) nap=\${line#N} ;;
      p*) producers=$producers\${line#p}$nl ;;
      I*) some=\${line#I} ;;
      V) [ -z "$tool_D" ] || kill -9 "$tool_D" 2>/dev/null ;;
      R) [ -z "$some" ] || [ -z "$tool_S" ] || kill -9 "$tool_S" 2>/dev/null ;;
    esac
  done
  finish
}
`;
