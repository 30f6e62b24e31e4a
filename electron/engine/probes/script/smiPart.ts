/*
 * A tool's announcement goes through fd 7, given to it by name: ksh and mksh close all higher descriptors on exec.
 */

/**
 * Shell functions of the loop that find nvidia-smi, ask it once, and say in a section what it answered. None of the parts
 * holds a backslash, so that what stands here is what runs.
 */
export const smiPart = `
leaf='echo "P$0 $$" >&7; exec "$@" </dev/null 3<&- 4>&- 5>&- 6>&- 7>&-'
run() { # TOOL COMMAND...: its output in $out, its exit code in $code
  out=$(exec sh -c "$leaf" "$@" 2>&1 7>&6); code=$?
  echo "D$1"
}
section() { # PRODUCER NAME CODE TEXT
  echo "L$1 @begin $2 $(date +%s)"
  for line in $4; do printf "L%s %.4000s$nl" "$1" "$line"; done
  echo "L$1 @end $2 $3"
  echo "E$1"
}

find_smi() {
  smi=$(command -v nvidia-smi 2>/dev/null)
  case $smi in /*) return 0 ;; esac
  old=$IFS IFS=' '
  set -- $smi_folders
  IFS=$old
  for smi in "$@"; do
    smi=$smi/nvidia-smi
    [ -x "$smi" ] && return 0
  done
  smi=
  return 1
}
smi_folders='/usr/bin /usr/local/bin /opt/bin /bin /usr/sbin /usr/local/nvidia/bin /usr/local/cuda/bin /usr/lib/wsl/lib /run/current-system/sw/bin /run/nvidia/driver/usr/bin'

choose() { # WANTED: of its columns those that $help names, in $columns; of a|b the first
  columns= old=$IFS IFS=' '
  for column in $1; do
    IFS='|'
    for name in $column; do
      case $help in *'"'"$name"'"'*) columns=$columns,$name; break ;; esac
    done
  done
  IFS=$old columns=\${columns#,}
}
ask_fields() { # TOOL WANTED
  run "$1" "$smi" --help-query-gpu
  help=$out
  choose "$2"
  case $columns in uuid,*) ;; *) columns=$portable ;; esac
}
drop_field() { # takes out of $columns what $out calls invalid although it was offered
  bad=\${out#*'Field "'} bad=\${bad%%'"'*}
  case ,$columns, in *",$bad,"*) ;; *) return 1 ;; esac
  left=,$columns,
  left=\${left%%",$bad,"*},\${left#*",$bad,"}
  left=\${left#,} columns=\${left%,}
}
is_lost() {
  case $out in *[Uu]'nable to determine the device handle'* | *'GPU is lost'* | *'requires reset'*) return 0 ;; esac
  return 1
}
healthy() { # TOOL: asks each GPU alone; $ids are those that answer, $lost lines the others, $out all words
  ids= lost= words=$out
  run "$1" "$smi" -L
  for line in $out; do
    case $line in *'(UUID: '*) ;; *) continue ;; esac
    id=\${line##*'(UUID: '} id=\${id%%')'*}
    run "$1" "$smi" -i "$id" --query-gpu=uuid --format=csv,noheader
    if [ "$code" = 0 ]; then ids=$ids,$id; else lost="\${lost}lost=$id$nl" words=$words$nl$out; fi
  done
  ids=\${ids#,} out=$words
}
`;
