/** Shell functions of the loop that run for as long as it does and write to the bus. */
export const producersPart = `
hear() {
  while read -r line <&3; do echo h || exit; done
  echo e
}
patrol() { # each heartbeat ends the nap; one that is slept to its end means that nobody is there
  while :; do
    sleep "$silence" >/dev/null 6>&- &
    echo "N$!" || exit
    wait "$!" && break
  done
  echo e
}

smi_section() { # CODE: where nvidia-smi is and what it says; others=none: no GPU answers alone either
  section S smi "$1" "path=$smi$nl\${stream_exit:+stream_exit=$stream_exit$nl}$lost$others$out"
}
stream() {
  back=5 ids= lost= stream_exit= columns=
  while :; do
    others=
    if ! find_smi; then
      out='nvidia-smi: not found'
      smi_section 127
      run X sleep 60
      continue
    fi
    if [ -z "$columns" ]; then
      ask_fields C "$fast_wanted"
      old=$IFS IFS=,; set -- $columns; IFS=$old
      section S fields 0 "$*"
      out=
      smi_section 0
    fi
    started=$(date +%s)
    echo "I\${ids:+some}"
    echo >&4
    sh -c "$leaf" S "$smi" \${ids:+-i} \${ids:+"$ids"} "--query-gpu=$columns" --format=csv,nounits -l "$fast" >&4 2>&4 7>&6
    stream_exit=$?
    echo DS
    [ $(($(date +%s) - started)) -lt 60 ] || back=5
    ids= lost=
    run C "$smi" "--query-gpu=$columns" --format=csv,noheader,nounits
    if [ "$code" = 0 ]; then out=
    elif drop_field; then continue
    elif is_lost; then answer=$code; healthy C; code=$answer; [ -n "$ids" ] || others="others=none$nl"
    fi
    smi_section "$code"
    stream_exit=
    if [ -n "$ids" ] && [ "$back" = 5 ]; then back=10; continue; fi
    [ "$code" = 0 ] || [ -n "$ids" ] || columns=
    run X sleep "$back"
    [ "$back" -ge 60 ] || back=$((back * 2))
  done
}

inventory() { # of all GPUs; while one is lost of the healthy ones, and of all again every tenth time
  if [ "$rest" -le 0 ]; then
    ids=
    run W "$smi" "--query-gpu=$columns" --format=csv,nounits
    while [ "$code" != 0 ] && drop_field; do run W "$smi" "--query-gpu=$columns" --format=csv,nounits; done
    if [ "$code" = 0 ]; then
      echo R
    elif is_lost; then
      answer=$code rest=10
      healthy W
      code=$answer
    fi
  fi
  if [ -n "$ids" ]; then
    rest=$((rest - 1))
    run W "$smi" -i "$ids" "--query-gpu=$columns" --format=csv,nounits
  fi
  section W inventory "$code" "$out"
}
tier() {
  ids= rest=0 columns=
  while :; do
    if find_smi; then
      [ -n "$columns" ] || ask_fields W "$slow_wanted"
      inventory
      if [ "$code" = 0 ]; then
        run W "$smi" \${ids:+-i} \${ids:+"$ids"} --query-compute-apps=gpu_uuid,pid,used_memory,process_name --format=csv,nounits
        section W apps "$code" "$out"
      else
        columns=
      fi
    fi
    run W df -Pk /
    for line in $out; do :; done
    old=$IFS IFS=' '; set -- $line; IFS=$old
    case $2$3 in
      '' | *[!0-9]*) ;;
      *) echo "F $2 $3" ;;
    esac
    run Y sleep "$slow"
  done
}
`;
