import type { EpochMs } from '#shared/domain/units.ts';
import type { SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { noise } from '../noise.ts';
import { processesAt } from '../processesAt.ts';
import { migInstancesAt, type SimInstance } from './migLayout.ts';

/** `nvidia-smi -q -x` with what the deep tier takes from it: instances, fabric, virtualisation, replays, retired pages, processes. */
export function detailXml(host: SimHostSpec, gpus: readonly SimGpu[], timeMs: EpochMs): string {
  return `<?xml version="1.0" ?>
<nvidia_smi_log>
<driver_version>${host.driverVersion}</driver_version>
<attached_gpus>${gpus.length}</attached_gpus>
${gpus.map((gpu) => gpuXml(host, gpu, timeMs)).join('')}</nvidia_smi_log>
`;
}

function gpuXml(host: SimHostSpec, gpu: SimGpu, timeMs: EpochMs): string {
  const instances = migInstancesAt(gpu, timeMs);
  const mode = gpu.model.supportsMig ? (instances.length > 0 ? 'Enabled' : 'Disabled') : 'N/A';
  const switched = /H[12]00|B200/.test(gpu.model.name) && host.gpus.length === 8;
  return `<gpu id="${gpu.busId}">
<product_name>${gpu.model.name}</product_name>
<mig_mode><current_mig>${mode}</current_mig></mig_mode>
<mig_devices>${instances.map(instanceXml).join('') || 'None'}</mig_devices>
<uuid>${gpu.uuid}</uuid>
<gpu_virtualization_mode><virtualization_mode>${host.gpus.length === 1 ? 'Pass-Through' : 'None'}</virtualization_mode></gpu_virtualization_mode>
<pci><pci_bus_id>${gpu.busId}</pci_bus_id><replay_counter>${noise(gpu.seed, 84) < 0.03 ? 12 : 0}</replay_counter></pci>
<retired_pages><multiple_single_bit_retirement><retired_count>N/A</retired_count></multiple_single_bit_retirement></retired_pages>
<fabric>${fabricXml(switched)}</fabric>
<processes>${processesXml(gpu, instances, timeMs)}</processes>
</gpu>
`;
}

function instanceXml(instance: SimInstance): string {
  const { memoryTotalMebibytes: total, memoryUsedMebibytes: used } = instance;
  return `<mig_device><index>${instance.index}</index><gpu_instance_id>${instance.gpuInstanceId}</gpu_instance_id><compute_instance_id>0</compute_instance_id>
<device_attributes><shared><multiprocessor_count>${instance.multiprocessors}</multiprocessor_count></shared></device_attributes>
<fb_memory_usage><total>${total} MiB</total><used>${used} MiB</used><free>${total - used} MiB</free></fb_memory_usage></mig_device>
`;
}

function fabricXml(switched: boolean): string {
  return switched
    ? '<state>Completed</state><status>Success</status><cliqueId>0</cliqueId><clusterUuid>00000000-0000-0000-0000-000000000000</clusterUuid><health><summary>Healthy</summary></health>'
    : '<state>N/A</state><status>N/A</status><cliqueId>N/A</cliqueId><clusterUuid>N/A</clusterUuid>';
}

function processesXml(gpu: SimGpu, instances: readonly SimInstance[], timeMs: EpochMs): string {
  return processesAt(gpu, timeMs)
    .map(({ pid, name, memoryUsedMebibytes }) => {
      const instance = instances.find(({ pids }) => pids.includes(pid));
      const place = instance
        ? `<gpu_instance_id>${instance.gpuInstanceId}</gpu_instance_id><compute_instance_id>0</compute_instance_id>`
        : '<gpu_instance_id>N/A</gpu_instance_id><compute_instance_id>N/A</compute_instance_id>';
      return `<process_info>${place}<pid>${pid}</pid><type>C</type><process_name>${name}</process_name><used_memory>${memoryUsedMebibytes} MiB</used_memory></process_info>\n`;
    })
    .join('');
}

/** `nvidia-smi -L` of GPUs that may be cut up. */
export function listWithInstances(gpus: readonly SimGpu[], timeMs: EpochMs): string {
  return gpus
    .map((gpu) => {
      const devices = migInstancesAt(gpu, timeMs).map(
        ({ profile, index, uuid }) =>
          `  MIG ${profile.padEnd(12)} Device ${String(index).padStart(2)}: (UUID: ${uuid})\n`,
      );
      return `GPU ${gpu.index}: ${gpu.model.name} (UUID: ${gpu.uuid})\n${devices.join('')}`;
    })
    .join('');
}
