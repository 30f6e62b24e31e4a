/*
 * Which machine of which provider the host is, for its bill. DMI and cloud-init's files are read by builtins. The metadata service is
 * asked only where DMI says whose it is: on hardware of one's own nobody answers at its address, and nobody is to be asked. One request
 * that is not answered within a second ends the asking. Neither user data nor credentials are ever asked for. Answers do not change
 * while a machine runs: they are asked for at the start, and where nobody answered twice more.
 *
 * Lines of the section `cloud` (read by `probes/hostCloud.ts`), each left out where it is empty:
 *   vendor= product= uuid= board= chassis= hypervisor=     DMI, and Xen's id
 *   init_id= init_cloud=                                   cloud-init's
 *   meta=aws|gcp|azure|oci|digitalocean|upcloud|hetzner    whose metadata service answered, and then
 *   id= type= region= zone= account= machine= project= life=  what it said
 *   pod=runpod|vast ID                                     in a container, its provider's own name for it
 */

/** Shell functions of the deep tier that tell which machine of a provider the host is. `$meta`: where metadata services answer. */
export const cloudPart = `
tell() { # KEY VALUE: a line of $text, of the value's first line
  value=\${2%%"$nl"*}
  [ -z "$value" ] || text="$text$1=$value$nl"
}
tell_file() { # KEY FILE
  value=
  [ ! -r "$2" ] || { IFS= read -r value <"$2"; } 2>/dev/null
  tell "$1" "$value"
}
ask_web() { # URL [HEADER]: $out, empty where nobody answers
  case $tool in
    *curl) run Q "$tool" -sf -m 1 --noproxy '*' \${2:+-H} \${2:+"$2"} "$1" ;;
    *) run Q "$tool" -q -T 1 -t 1 -O - \${2:+--header} \${2:+"$2"} "$1" ;;
  esac
  [ "$code" = 0 ] || out=
}
ask_leaves() { # BASE END HEADER KEY PATH...: false where the first is not answered
  base=$1 end=$2 header=$3 first=1; shift 3
  while [ "$#" -ge 2 ]; do
    ask_web "$meta$base$2$end" "$header"
    [ -n "$out" ] || [ -z "$first" ] || return 1
    first=
    tell "$1" "$out"
    shift 2
  done
}
ask_aws() {
  token=
  case $tool in
    *curl) run Q "$tool" -sf -m 1 --noproxy '*' -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' "$meta/latest/api/token" ;;
    *) run Q "$tool" -q -T 1 -t 1 -O - --method=PUT --header 'X-aws-ec2-metadata-token-ttl-seconds: 60' "$meta/latest/api/token" ;;
  esac
  [ "$code" != 0 ] || token=$out
  ask_leaves /latest/ '' "\${token:+X-aws-ec2-metadata-token: $token}" id meta-data/instance-id type meta-data/instance-type region meta-data/placement/region zone meta-data/placement/availability-zone life meta-data/instance-life-cycle || return 1
  ask_web "$meta/latest/dynamic/instance-identity/document" "\${token:+X-aws-ec2-metadata-token: $token}"
  for line in $out; do
    case $line in *'"accountId"'*:*'"'*) value=\${line#*:*'"'}; tell account "\${value%%'"'*}" ;; esac
  done
}
ask_metadata() { # WHOSE
  case $1 in
    aws) ask_aws ;;
    gcp) ask_leaves /computeMetadata/v1/ '' 'Metadata-Flavor: Google' id instance/id type instance/machine-type zone instance/zone machine instance/name account project/project-id project project/numeric-project-id life instance/scheduling/preemptible ;;
    azure) ask_leaves /metadata/instance/compute/ '?api-version=2021-02-01&format=text' 'Metadata: true' id vmId type vmSize region location zone zone account subscriptionId machine resourceId life priority ;;
    oci) ask_leaves /opc/v2/instance/ '' 'Authorization: Bearer Oracle' id id type shape region canonicalRegionName zone availabilityDomain account compartmentId ;;
    digitalocean | upcloud) ask_leaves /metadata/v1/ '' '' id "$([ "$1" = upcloud ] && echo instance_id || echo id)" region region ;;
    hetzner) ask_leaves /hetzner/v1/metadata/ '' '' id instance-id region region zone availability-zone ;;
    *) return 1 ;;
  esac
}
pod_of_provider() {
  [ "\${proc_view:-}" = container ] || return 0
  run Q sh -c "$nul_words" /proc/1/environ "$nl"
  [ "$code" = 0 ] || return 0
  for line in $out; do
    case $line in
      RUNPOD_POD_ID=?*) tell pod "runpod \${line#*=}" ;;
      VAST_CONTAINERLABEL=?*) tell pod "vast \${line#*=}" ;;
    esac
  done
}
cloud() {
  [ "\${cloud_asks:=3}" -gt 0 ] || return 0
  cloud_asks=$((cloud_asks - 1)) text=
  tell_file vendor "$sys/class/dmi/id/sys_vendor"; vendor=$value
  tell_file product "$sys/class/dmi/id/product_name"
  tell_file uuid "$sys/class/dmi/id/product_uuid"; uuid=$value
  tell_file board "$sys/class/dmi/id/board_asset_tag"
  tell_file chassis "$sys/class/dmi/id/chassis_asset_tag"; chassis=$value
  tell_file hypervisor "$sys/hypervisor/uuid"; uuid="$uuid $value"
  tell_file init_id /var/lib/cloud/data/instance-id
  tell_file init_cloud /run/cloud-init/cloud-id
  pod_of_provider
  whose=
  case "$vendor $chassis $uuid" in
    *Amazon*) whose=aws ;;
    *Google*) whose=gcp ;;
    *7783-7084-3265-9085-8269-3286-77*) whose=azure ;;
    *OracleCloud*) whose=oci ;;
    *DigitalOcean*) whose=digitalocean ;;
    *UpCloud*) whose=upcloud ;;
    *Hetzner*) whose=hetzner ;;
    *' 'ec2*) whose=aws ;;
  esac
  if [ -z "$whose" ]; then cloud_asks=0
  elif find_tool curl || find_tool wget; then
    said=$text text=
    if ask_metadata "$whose"; then cloud_asks=0 text="meta=$whose$nl$text"; fi
    text=$said$text
  else cloud_asks=0
  fi
  section T cloud 0 "$text"
}
`;
