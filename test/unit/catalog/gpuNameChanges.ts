/** Names whose answer is another than before, each with its reason. */
interface ChangedAnswers {
  readonly why: string;
  readonly reading: 'exact' | 'usual';
  readonly changes: readonly (readonly [name: string, key: string | null])[];
}

function changed(reading: ChangedAnswers['reading'], why: string, text: string): ChangedAnswers {
  const changes = text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', key = '-'] = line.split(' -> ');
      return [name, key === '-' ? null : key] as const;
    });
  return { why, reading, changes };
}

const laptops = `
NVIDIA RTX 5000 Ada Generation Laptop GPU -> -
NVIDIA RTX A4000 Laptop GPU -> -
NVIDIA RTX A5000 Laptop GPU -> -`;

const shares = `
NVIDIA A100-SXM4-40GB MIG 1g.5gb -> -
NVIDIA A100-SXM4-80GB MIG 3g.40gb -> -
NVIDIA H100 80GB HBM3 MIG 1g.10gb -> -`;

const severalCards = `
AMD Instinct MI300X 192GB HBM3 (x32), AMD Instinct MI325X 256GB HBM3e (x16) -> -
AMD Instinct MI325X 256GB HBM3E (x16), AMD Instinct MI300X 192GB HBM3 (x8) -> -
RTX 3050 Ti Laptop + A100-PCIE-40GB -> -`;

const export20 = `
NVIDIA H20-3e -> -
H20 141GB -> -`;

const lowSpeed = `
Tesla V100-SXM2-16GB-LS -> -`;

const server4500 = `
NVIDIA RTX PRO 4500 Blackwell Server Edition -> -`;

const embedded = `
NVIDIA RTX 5000 Ada Generation Embedded GPU -> -`;

const h800Nvl = `
NVIDIA H800 NVL -> -`;

const sxm94 = `
NVIDIA H100 SXM5 94GB -> -`;

const gh200 = `
GH200 624GB -> gh200-144
NVIDIA GH200 120GB -> gh200-96`;

/** Only from none to the right key, and from a wrong key to none or the right one. */
export const gpuNameChanges: readonly ChangedAnswers[] = [
  changed(
    'exact',
    'a whole card of the catalogue by a name that leaves no doubt; 28 cards were missing',
    `
3070 8GB -> rtx-3070
3080 10GB -> rtx-3080
3080 Ti 12GB -> rtx-3080ti
3090 24GB -> rtx-3090
4070 Ti 12GB -> rtx-4070ti
4080 16GB -> rtx-4080
4090 24GB -> rtx-4090
A100 SXM 80GB -> a100-sxm-80
A100 SXM4 40GB -> a100-sxm-40
A100 SXM4 80GB -> a100-sxm-80
A4000 -> rtx-a4000
A6000 -> rtx-a6000
A800 SXM4 80GB -> a800-sxm-80
AMD Instinct MI100 -> mi100
AMD Instinct MI210 -> mi210
AMD Instinct MI325X 256GB HBM3e -> mi325x
AMD Instinct MI325X -> mi325x
AMD Instinct MI350X -> mi350x
AMD Instinct MI355X -> mi355x
AMD Radeon PRO W7900 -> w7900
Arc Pro B60 24GB -> arc-pro-b60
Arcturus GL-XL [Instinct MI100] -> mi100
b200_sxm -> b200-sxm
b300_sxm -> b300-sxm
GA100 [A100 SXM4 80GB] -> a100-sxm-80
Gaudi 2 -> gaudi2
Gaudi 3 -> gaudi3
Gaudi3 -> gaudi3
GeForce RTX 3060 12GB -> rtx-3060
GeForce RTX 3070 8GB -> rtx-3070
GeForce RTX 3080 10GB -> rtx-3080
GeForce RTX 3080 Ti 12GB -> rtx-3080ti
GeForce RTX 4070 Ti 12GB -> rtx-4070ti
GeForce RTX 4080 16GB -> rtx-4080
GeForce RTX 5080 16GB -> rtx-5080
GH200 (96 GB) -> gh200-96
H100 (80 GB PCIe) -> h100-pcie
h100_sxm -> h100-sxm
h200_sxm -> h200-sxm
HL-225 -> gaudi2
Instinct MI100 -> mi100
Instinct MI210 -> mi210
Instinct MI325X -> mi325x
Instinct MI350X -> mi350x
Instinct MI355X -> mi355x
Intel Arc Pro B60 -> arc-pro-b60
Intel Gaudi 2 HL-225 -> gaudi2
M1 Max 32-core -> m1-max-32c
M1 Max 32‑Core GPU 64GB -> m1-max-32c
M2 Ultra 76-Core GPU 192GB -> m2-ultra-76c
M2 Ultra 76-core -> m2-ultra-76c
M3 Max 40-core -> m3-max-40c
M3 Max 40‑Core GPU 64GB -> m3-max-40c
MI325X -> mi325x
MI355X -> mi355x
NVIDIA GeForce RTX 3070 -> rtx-3070
NVIDIA GeForce RTX 3080 Ti -> rtx-3080ti
NVIDIA GeForce RTX 3080TI -> rtx-3080ti
NVIDIA GeForce RTX 4070 Ti -> rtx-4070ti
NVIDIA GeForce RTX 4080 -> rtx-4080
NVIDIA GeForce RTX 5080 -> rtx-5080
NVIDIA GH200 Grace Hopper Superchip 144GB -> gh200-144
NVIDIA GH200 Grace Hopper Superchip 96GB -> gh200-96
NVIDIA H100-NVL-94GB -> h100-nvl
NVIDIA H100-PCIe-80GB -> h100-pcie
nvidia_l40s -> l40s
P100 PCIe 16GB -> p100-pcie-16
P100 SXM2 16GB -> p100-sxm-16
Radeon PRO W7900 -> w7900
Radeon RX 7900 XTX -> rx7900xtx
RTX 6000Ada -> rtx-6000-ada
RTX PRO 4500 -> rtx-pro-4500-bw
RTX PRO 6000 BSE -> rtx-pro-6000-server
RTX PRO 6000 SE -> rtx-pro-6000-server
RTX PRO 6000 WE -> rtx-pro-6000-ws
RTX PRO 6000 WS -> rtx-pro-6000-ws
RTX4090 -> rtx-4090
RTX6000Ada -> rtx-6000-ada
rtx_pro_6000_server -> rtx-pro-6000-server
V100 PCIe 16GB -> v100-pcie-16
V100 PCIe 32GB -> v100-pcie-32
V100 SXM2 16GB -> v100-sxm-16
V100 SXM2 32GB -> v100-sxm-32`,
  ),
  changed(
    'exact',
    'a card of its own that is not in the catalogue',
    `${laptops}${embedded}${export20}${lowSpeed}${server4500}${h800Nvl}${sxm94}
AMD Instinct MI300X HF -> -
Tesla V100-SXM3-32GB-H -> -`,
  ),
  changed(
    'exact',
    'a part of a card has no price of its own',
    `${shares}
NVIDIA A10-4Q -> -`,
  ),
  changed('exact', 'two kinds of cards', severalCards),
  changed(
    'exact',
    'NVL cards were read as others',
    `
H100 PCIe 94GB -> h100-nvl
NVIDIA H200-NVL-141GB -> h200-nvl`,
  ),
  changed(
    'exact',
    'whoever wrote it was not sure: its source says L40 elsewhere',
    'L40S? (diffusers benchmark CI) -> -',
  ),
  changed('exact', 'the memory of the CPU stands in the name', gh200),
  changed('usual', 'two GPUs on one card', 'AMD Instinct MI250X 128GB -> -'),
  changed('usual', 'the memory of the CPU stands in the name: 97,871 MiB of the GPU beside 120 GB', gh200),
  changed(
    'usual',
    'a card of its own that is not in the catalogue',
    `${embedded}${export20}${lowSpeed}${server4500}${h800Nvl}${sxm94}
A100 64GB -> -
NVIDIA A100-PG509-200 -> -
NVIDIA A100-SXM-64GB -> -
NVIDIA A5000 Ada -> -
NVIDIA A800 40GB Active -> -
NVIDIA A800-SXM4-40GB -> -
NVIDIA GeForce RTX 4090 D -> -
NVIDIA GeForce RTX 5090 D -> -
NVIDIA GeForce RTX 5090 D v2 -> -
NVIDIA H100 64GB HBM2e -> -
P100 12GB -> -
Tesla P100-PCIE-12GB -> -
RTX 3060 8GB -> -
RTX 3080 12GB -> -
Tesla V100-DGXS-32GB -> -
Tesla V100-FHHL-16GB -> -
V100 FHHL -> -`,
  ),
  changed(
    'usual',
    'a part of a card',
    `
GRID A100-10C -> -
NVIDIA A100-4-20C -> -
NVIDIA A10-4Q -> -`,
  ),
  changed('usual', 'BSE is the Blackwell Server Edition', 'RTX PRO 6000 BSE -> rtx-pro-6000-server'),
  changed('usual', 'was not read without a space', 'NVIDIA GeForce RTX 3080TI -> rtx-3080ti'),
];
