/*
 * GPUs of other makers, looked for where there is no nvidia-smi. Of AMD's the driver's own files in /sys are read by builtins: that costs
 * no process, while rocm-smi is a Python program of a second of CPU time. So it is asked at the start and then seldom, for what /sys does
 * not say; it is the source of samples only where /sys says nothing. `$pace` is 5 s and more: each file of the driver that holds a
 * sensor is a question to the card's controller.
 *
 * `tegrastats` (Jetson) and `intel_gpu_top` run on and print at that pace; each thing they print becomes a section.
 */

/**
 * Shell function of the loop that reads GPUs of other makers: producer O; tools O its questions, A its naps, J the tool that runs
 * on. `$sys` is /sys.
 */
export const vendorPart = `
vendor() {
  pace=$fast; [ "$pace" -ge 5 ] || pace=5
  while :; do
    if find_smi; then :
    elif amd_cards; then amd
    elif find_tool rocm-smi /opt/rocm/bin || find_tool amd-smi /opt/rocm/bin; then amd_tool samples
    elif find_tool tegrastats; then jetson
    elif find_tool intel_gpu_top; then intel
    fi
    run A sleep "$slow"
  done
}
find_tool() { # NAME [FOLDER]: its path in $tool
  tool=$(command -v "$1" 2>/dev/null)
  case $tool in /*) return 0 ;; esac
  tool=$2/$1
  [ -n "$2" ] && [ -x "$tool" ]
}

amd_cards() { # $cards: the folders of the devices that amdgpu drives
  cards=
  set +f; set -- "$sys"/class/drm/card[0-9]*/device; set -f
  for folder in "$@"; do
    vendor=
    { read -r vendor <"$folder/vendor"; } 2>/dev/null
    [ "$vendor" != 0x1002 ] || [ ! -r "$folder/mem_info_vram_total" ] || cards=$cards$folder$nl
  done
  [ -n "$cards" ]
}
say() { # KEY FILE: adds KEY=value to $text; a file that cannot be read at this moment gives KEY=?
  [ -r "$2" ] || return 0
  value=
  { IFS= read -r value <"$2"; } 2>/dev/null
  text="$text $1=\${value:-?}"
}
sensors() { # FOLDER: $sensed: KEY FILE lines of its sensors, by what their labels call them
  sensed=
  set +f; set -- "$1"/hwmon/hwmon*/*; set -f
  for file in "$@"; do
    case \${file##*/} in
      power1_average | power1_input | power1_cap | pwm1 | pwm1_max) sensed="$sensed\${file##*/} $file$nl" ;;
      temp?_label | freq?_label)
        label=
        { read -r label <"$file"; } 2>/dev/null
        case $label in
          edge | junction | mem | sclk | mclk) sensed="$sensed$label \${file%_label}_input$nl" ;;
        esac ;;
    esac
  done
}
amd_identity() {
  lines=
  for folder in $cards; do
    real=$(cd "$folder" 2>/dev/null && pwd -P)
    card=\${folder%/device}
    text="card=\${card##*/card} bus=\${real##*/}"
    for key in unique_id serial_number vbios_version current_link_speed current_link_width max_link_speed max_link_width pcie_replay_count device gpu_busy_percent; do
      say "$key" "$folder/$key"
    done
    lines=$lines$text$nl
    text=
    say name "$folder/product_name"
    [ -z "$text" ] || lines=$lines\${text# }$nl
  done
  section O amdcards 0 "pace=$pace$nl$lines"
}
amd() { # until the cards change or nvidia-smi appears; rounds are counted to look for that
  amd_identity
  files=
  for folder in $cards; do
    card=\${folder%/device}
    sensors "$folder"
    files="\${files}card \${card##*/card}\${nl}busy $folder/gpu_busy_percent\${nl}membusy $folder/mem_busy_percent\${nl}used $folder/mem_info_vram_used\${nl}total $folder/mem_info_vram_total$nl$sensed"
  done
  ! find_tool rocm-smi /opt/rocm/bin || amd_tool once
  rounds=$((10 * slow / pace + 1))
  while [ "$rounds" -gt 0 ]; do
    lines= text=
    for line in $files; do
      case $line in
        'card '*) lines=$lines$text$nl text="card=\${line#card }" ;;
        *) say "\${line%% *}" "\${line#* }" ;;
      esac
    done
    section O amd 0 "$lines$text"
    rounds=$((rounds - 1))
    run A sleep "$pace"
  done
}
amd_tool() { # samples|once: JSON may be one long line, so it is cut behind commas
  case $tool in
    *amd-smi) name=amdsmi; run O "$tool" metric --json ;;
    *) name=rocm; run O "$tool" -a --json ;;
  esac
  text= old=$IFS IFS=,
  for piece in $out; do text=$text\${text:+,$nl}$piece; done
  IFS=$old
  section O "$name" "$code" "use=$1\${nl}pace=$slow$nl$text"
}
jetson() {
  sh -c "$leaf" J "$tool" --interval "\${pace}000" 2>&1 7>&6 | while IFS= read -r line; do section O tegrastats 0 "pace=$pace$nl$line"; done
  echo DJ
  section O tegrastats 1 'tegrastats ended'
}
intel() {
  text=
  sh -c "$leaf" J "$tool" -J -s "\${pace}000" 2>&1 7>&6 | {
    while IFS= read -r line; do
      text=$text$line$nl
      case $line in '}' | '},') section O intelgpu 0 "pace=$pace$nl$text"; text= ;; esac
      [ "\${#text}" -lt 100000 ] || text=
    done
    section O intelgpu 1 "$text"
  }
  echo DJ
}
`;
