/*
 * The deep tier asks for what few rounds need and what may take long, in a producer of its own, so that the slow tier and
 * the stream never wait for it. What it asks in each round and what only now and then is told in `deep`; the functions
 * that ask stand in files of their own beside this one.
 *
 * A function of the deep tier: starts every tool by `run Q ...` (killed when it outlasts the patience), prints its sections by
 * `section T NAME CODE TEXT`, and leaves IFS as it found it. `$smi` is nvidia-smi's path where `[ -n "$smi" ]`;
 * `$seldom` is 0 in the rounds that also ask what hardly ever changes: the first one and every tenth after it. In the first round
 * the long answers of `layout` wait for some seconds, other ones on each host: a thousand hosts that connect at once would
 * otherwise give them all in the same second.
 */

/** Shell function of the loop that runs the deep tier: producer T, its questions Q, its nap Z. */
export const deepPart = `
deep() {
  seldom=0 cut= text_listeners=
  nap=$(($$ % 10 + 2))
  [ "$nap" -le "$slow" ] || nap=$slow
  while :; do
    if find_smi; then processes; fi
    listeners
    [ "$seldom" != 0 ] || cloud
    [ "$nap" = 0 ] || run Z sleep "$nap"
    nap=0
    if find_smi; then layout; fi
    seldom=$(((seldom + 1) % 10))
    run Z sleep "$slow"
  done
}
`;
