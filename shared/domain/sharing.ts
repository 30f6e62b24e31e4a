/** Ways in which a GPU is had by several, or is itself a part of one. */
export const sharingKinds = [
  { key: 'mig', label: 'MIG', meaning: 'cut into instances with memory and compute of their own' },
  { key: 'vgpu-guest', label: 'vGPU', meaning: 'this GPU is a share of one that a hypervisor divides' },
  { key: 'vgpu-host', label: 'vGPU host', meaning: 'this host divides the GPU among virtual machines' },
  {
    key: 'passthrough',
    label: 'Passed through',
    meaning: 'a whole GPU that a hypervisor hands to this machine',
  },
  { key: 'mps', label: 'MPS', meaning: 'processes share it at the same time, through a server' },
  { key: 'time-slicing', label: 'Time-sliced', meaning: 'several containers take turns on it' },
] as const;
type SharingKind = (typeof sharingKinds)[number]['key'];

/** That a GPU is shared, and what shows it. */
export interface GpuSharing {
  readonly gpuUuid: string;
  readonly kind: SharingKind;
  /** One sentence with what was read. May hold a host's words: hostile. */
  readonly evidence: string;
}
