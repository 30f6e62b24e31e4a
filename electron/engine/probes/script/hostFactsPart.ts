/** Shell functions of the loop that read the machine: almost all from /proc, by builtins, since a process costs more. */
export const hostFactsPart = `
os_name() {
  for file in /etc/os-release /usr/lib/os-release; do
    [ -r "$file" ] || continue
    while read -r line; do
      case $line in PRETTY_NAME=*) os=\${line#*=} os=\${os#['"'"'"]} os=\${os%['"'"'"]} ;; esac
    done <"$file"
    return
  done
  os="$(sw_vers -productName 2>/dev/null) $(sw_vers -productVersion 2>/dev/null)"
}
cpu_model() {
  count=0
  [ ! -r /proc/cpuinfo ] || while [ "$count" -lt 30 ] && IFS= read -r line; do
    count=$((count + 1))
    case $line in 'model name'*:*) model=\${line#*: }; return ;; esac
  done </proc/cpuinfo
  model=$(sysctl -n machdep.cpu.brand_string 2>/dev/null) && return
  for line in $(lscpu 2>/dev/null); do
    case $line in 'Model name:'*) model=\${line#*:}; return ;; esac
  done
}
lasting_facts() { # what does not change while we run
  os= model=
  os_name
  cpu_model
  cpus=$(getconf _NPROCESSORS_ONLN 2>/dev/null || nproc 2>/dev/null)
  lasting="hostname=$(uname -n)\${nl}os=$os\${nl}kernel=$(uname -sr)\${nl}architecture=$(uname -m)\${nl}cpu_model=$model\${nl}cpu_count=$cpus"
  bytes=$(sysctl -n hw.memsize 2>/dev/null)
  case $bytes in '' | *[!0-9]*) ;; *) lasting="$lasting\${nl}memory_total_kib=$((bytes / 1024))" ;; esac
}
memory_facts() {
  [ -r /proc/meminfo ] || return
  count=0
  while [ "$count" -lt 3 ] && IFS=' ' read -r name value rest; do
    count=$((count + 1))
    case $name in
      MemTotal:) facts="$facts\${nl}memory_total_kib=$value" ;;
      MemAvailable:) facts="$facts\${nl}memory_available_kib=$value" ;;
    esac
  done </proc/meminfo
}
host_section() {
  facts=
  [ ! -r /proc/uptime ] || { IFS=' ' read -r value rest </proc/uptime; facts="uptime_seconds=$value"; }
  [ ! -r /proc/loadavg ] || { IFS=' ' read -r one five fifteen rest </proc/loadavg; facts="$facts\${nl}loadavg=$one $five $fifteen"; }
  memory_facts
  if [ -n "$disk" ]; then told=1 disk_age=$((disk_age + 1)); [ "$disk_age" -le 3 ] || disk=; fi
  text="@begin host $(date +%s)$nl"
  for line in $lasting $facts $disk; do text=$text$line$nl; done
  printf %s "$text@end host 0$nl" >&2
}
`;
