/**
 * Shell functions of the deep tier that ask nvidia-smi how the GPUs are cut up, connected and shared: `-q -x` and `-L` for MIG
 * instances and what no CSV column says, `topo -m`, the NVLinks, and which processes of the machine are of MPS. All are
 * asked when `$seldom` is 0; where MIG is on, the instances in each round. Of `-q -x` the lines of clocks stay behind: they are half of
 * it, and the stream has them.
 */
export const topologyPart = `
layout() {
  if [ "$seldom" = 0 ] || [ -n "$cut" ]; then instances; fi
  [ "$seldom" = 0 ] || return 0
  for words in 'topo topo -m' 'nvlink nvlink -s' 'nvlinkerrors nvlink -e'; do
    old=$IFS IFS=' '; set -- $words; IFS=$old
    name=$1; shift
    run Q "$smi" "$@"
    section T "$name" "$code" "$out"
  done
  multiplexers
}
instances() {
  run Q "$smi" -q -x
  text= cut=
  for line in $out; do
    case $line in
      *counters*) ;;
      *clock* | *MHz*) continue ;;
      *'<current_mig>Enabled<'*) cut=1 ;;
    esac
    text=$text$line$nl
  done
  section T detail "$code" "$text"
  if [ -n "$cut" ]; then
    run Q "$smi" -L
    section T list "$code" "$out"
  fi
}
multiplexers() { # the daemon and the servers of MPS go by the same name: the kernel keeps 15 letters of it
  text=
  set +f; set -- /proc/[0-9]*/comm; set -f
  for file in "$@"; do
    word=
    { IFS= read -r word <"$file"; } 2>/dev/null
    [ "$word" != nvidia-cuda-mps ] || { file=\${file#/proc/} text=$text"mps=\${file%/comm}"$nl; }
  done
  section T sharing 0 "$text"
}
`;
