/*
 * DCGM in two producers, so that a health check that hangs holds up no reading: `dcgm` keeps `dcgmi dmon` running and cuts
 * what it prints into rounds, `dcgm_checks` asks for health and layout every slow round. Neither touches the stream of
 * nvidia-smi.
 *
 * A round travels as one section in one write. Its rows are squeezed (one space between cells) where no cell is empty, since
 * a shell reads a pipe byte by byte; a row with an empty cell stays as it is, and the header too, for their columns. No time is
 * printed with a round: it would cost a process a second.
 */

/**
 * Shell functions of the loop that read DCGM. Producers: D the rounds, H the checks. Tools: D dmon, G the questions of
 * `dcgm`, E its nap; H the checks, B their nap. Bus line `V`: the layout of MIG has changed, dmon has to start anew.
 */
export const dcgmPart = `
dcgm_wanted=1002,1003,1004,1005,1009,1010,1011,1012
find_dcgmi() {
  dcgmi=$(command -v dcgmi 2>/dev/null)
  case $dcgmi in /*) return 0 ;; esac
  for dcgmi in /usr/bin/dcgmi /usr/local/bin/dcgmi /opt/nvidia/dcgm/bin/dcgmi /run/current-system/sw/bin/dcgmi; do
    [ -x "$dcgmi" ] && return 0
  done
  return 1
}
dcgm_entities() { # of the layout in $out: what dmon is to be asked about in $entities, nothing where GPUs are whole, and how many in $size
  entities= size=0
  case $out in *'-> I '*) ;; *) return ;; esac
  for line in $out; do
    id=\${line##*'(EntityID: '} id=\${id%%')'*}
    case $id in '' | *[!0-9]*) continue ;; esac
    case $line in
      *'-> CI '*) continue ;;
      *'-> I '*) entities=$entities,instance:$id ;;
      *'| GPU '*) entities=$entities,gpu:$id ;;
      *) continue ;;
    esac
    size=$((size + 1))
  done
  entities=\${entities#,}
}
refuses() { # WORDS: that a field is not offered here
  case $1 in *'Result: -6:'* | *'Result: -13:'* | *'eature not supported'* | *'nvalid field ID'*) return 0 ;; esac
  return 1
}
dcgm_fields() { # leaves in $fields what dcgmi takes when it is asked for each alone
  kept= old=$IFS IFS=,; set -- $fields; IFS=$old
  for field in "$@"; do
    run G "$dcgmi" dmon -e "$field" \${entities:+-i} \${entities:+"$entities"} -d 1000 -c 1
    [ "$code" != 0 ] && refuses "$out" || kept=$kept,$field
  done
  fields=\${kept#,}
}
dcgm_remembered() { # $fields: those of FIELDS@DRIVER in $remembered where the driver is still that one, else all
  fields=$dcgm_wanted value=
  case $remembered in *@*) ;; *) return ;; esac
  [ ! -r "$sys/module/nvidia/version" ] || { IFS= read -r value <"$sys/module/nvidia/version"; } 2>/dev/null
  [ "$value" != "\${remembered#*@}" ] || fields=\${remembered%@*}
}
dcgm_round() { # gives out the round in hand
  printf %s "\${text}LD @end dcgmdmon 0\${nl}ED$nl"
  text= rows=0 first= rounds=$((rounds + 1))
}
dcgm_row() { # LINE, and its words in $1 to $#: one of an entity that the round has already begins the next one
  [ "$1 $2" != "$first" ] || { size=$rows; dcgm_round; }
  [ "$rows" != 0 ] || { first="$1 $2" text="LD @begin dcgmdmon 0$nl$head" head=; }
  [ $# != "$width" ] || line="$*"
  text="\${text}LD $line$nl" rows=$((rows + 1))
  if [ "$rows" = "$size" ]; then dcgm_round
  elif [ \${#text} -gt 3000 ]; then printf %s "$text"; text=
  fi
}
dcgm_rounds() { # what dmon prints; status 0: it ran, 1: it did not, 3: it refuses a field
  text= head= known= rows=0 first= width=0 words= rounds=0
  while read -r line; do
    [ \${#line} -le 1000 ] || continue
    IFS=' '
    set -- $line
    case $1 in
      GPU | GPU-I) dcgm_row "$@" ;;
      '#Entity' | '#')
        width=$#
        [ "$1" = '#' ] || width=$(($# + 1))
        [ "$line" = "$known" ] || known=$line head="LD $line$nl"
        ;;
      ID | Id | GPU-CI | '') ;;
      *) [ \${#words} -gt 2000 ] || words=$words$line$nl ;;
    esac
    IFS=$nl
  done
  [ "$rows" = 0 ] || dcgm_round
  if refuses "$words"; then return 3; fi
  section D dcgm 1 "$words"
  [ "$rounds" -gt 20 ]
}
dcgm() {
  unset CUDA_VISIBLE_DEVICES
  told=
  until find_dcgmi; do
    [ -n "$told" ] || section D dcgm 127 'dcgmi: not found'
    told=1
    run E sleep 600
  done
  dcgm_checks & echo "p$!"
  back=5
  dcgm_remembered
  while :; do
    run G "$dcgmi" discovery -c
    section D dcgmunits "$code" "$out"
    dcgm_entities
    every=$((size > 16 * fast ? (size + 15) / 16 : fast))
    section D dcgm 0 "path=$dcgmi\${nl}fields=$fields\${nl}interval=$every"
    sh -c "$leaf" D "$dcgmi" dmon -e "$fields" \${entities:+-i} \${entities:+"$entities"} -d "\${every}000" 2>&1 7>&6 | dcgm_rounds
    case $? in
      0) back=5 ;;
      3)
        echo DD
        asked=$fields
        dcgm_fields
        [ "$fields" = "$asked" ] || [ -z "$fields" ] || continue
        [ -z "$fields" ] || out='dcgmi takes each of the fields alone and refuses them together'
        section D dcgm 1 "$out"
        [ -n "$fields" ] || back=600 fields=$dcgm_wanted
        ;;
    esac
    echo DD
    run E sleep "$back"
    [ "$back" -ge 60 ] || back=$((back * 2))
    [ "$back" -le 60 ] || back=60
  done
}
dcgm_checks() {
  layout=
  while :; do
    run H "$dcgmi" health -c -j
    section H dcgmhealth "$code" "$out"
    run B sleep "$slow"
    run H "$dcgmi" discovery -c
    [ -z "$layout" ] || [ "$out" = "$layout" ] || [ "$code" != 0 ] || echo V
    [ "$code" != 0 ] || layout=$out
  done
}
`;
