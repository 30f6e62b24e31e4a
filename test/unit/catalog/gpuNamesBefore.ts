/**
 * What the two readers of GPU names answered that `gpuKeyOf` took the place of: the one for prices, which read drivers' names, and the one for
 * benchmarks. Names of the catalogues, of the shared captures and benchmarks, of NVIDIA's list of supported products
 * (github.com/NVIDIA/open-gpu-kernel-modules, README.md), of libdrm's amdgpu.ids, and of price lists.
 */
interface AnsweredBefore {
  readonly name: string;
  readonly exact: string | null;
  readonly usual: string | null;
}

/** A name, the answer for prices, and the one for benchmarks; `-` is none. */
const known = `
3070 8GB | - | rtx-3070
3080 10GB | - | rtx-3080
3080 Ti 12GB | - | rtx-3080ti
3090 24GB | - | rtx-3090
4070 Ti 12GB | - | rtx-4070ti
4080 16GB | - | rtx-4080
4090 24GB | - | rtx-4090
8x NVIDIA H100 80GB HBM3 | h100-sxm | h100-sxm
[MAXSUN] MS-Intel Arc Pro B60 Dual 48G Turbo | - | arc-pro-b60
A10 | a10 | a10
A10 24GB | a10 | a10
A100 | - | a100-sxm-80
A100 40GB | - | a100-sxm-40
A100 64GB | - | a100-sxm-80
A100 NVLink | - | a100-sxm-80
A100 PCIe | - | a100-pcie-80
A100 PCIe 40GB | a100-pcie-40 | a100-pcie-40
A100 PCIe 80GB | a100-pcie-80 | a100-pcie-80
A100 SXM 80GB | - | a100-sxm-80
A100 SXM4 | - | a100-sxm-80
A100 SXM4 40GB | - | a100-sxm-40
A100 SXM4 80GB | - | a100-sxm-80
A100-PCIe-80GB | a100-pcie-80 | a100-pcie-80
A100-SXM-80GB | a100-sxm-80 | a100-sxm-80
a100_sxm | - | a100-sxm-80
A10G | a10g | a10g
A10G 24GB (AWS g5) | a10g | a10g
A16 4x16GB (per GPU) | a16 | a16
A2 16GB | a2 | a2
A30 24GB | a30 | a30
A40 48GB | a40 | a40
A4000 | - | rtx-a4000
A6000 | - | rtx-a6000
A800 | - | a800-sxm-80
A800 SXM4 80GB | - | a800-sxm-80
AMD Instinct MI100 | - | mi100
AMD Instinct MI210 | - | mi210
AMD Instinct MI250 | - | mi250
AMD Instinct MI250X | - | mi250x
AMD Instinct MI250X 128GB | - | mi250x
AMD Instinct MI300X | mi300x | mi300x
AMD Instinct MI300X 192GB HBM3 | mi300x | mi300x
AMD Instinct MI300X 192GB HBM3 (x32), AMD Instinct MI325X 256GB HBM3e (x16) | mi300x | -
AMD Instinct MI300X HF | mi300x | mi300x
AMD Instinct MI300X OAM | mi300x | mi300x
AMD Instinct MI300X VF | mi300x | mi300x
AMD Instinct MI300X-NPS1-SPX-192GB-750W | mi300x | mi300x
AMD Instinct MI325X | - | mi325x
AMD Instinct MI325X 256GB HBM3e | - | mi325x
AMD Instinct MI325X 256GB HBM3E (x16), AMD Instinct MI300X 192GB HBM3 (x8) | mi300x | -
AMD Instinct MI350X | - | mi350x
AMD Instinct MI355X | - | mi355x
AMD MI300X-NPS1-SPX-192GB-750W | mi300x | mi300x
AMD Radeon PRO W7900 | - | w7900
AMD Radeon PRO W7900 Dual Slot | - | w7900
Apple M1 Max | - | m1-max-32c
Apple M3 Max | - | m3-max-40c
Arc Pro B60 24GB | - | arc-pro-b60
Arcturus GL-XL [Instinct MI100] | - | mi100
B200 | b200-sxm | b200-sxm
B200 (180 GB SXM6) | b200-sxm | b200-sxm
B200 192GB | b200-sxm | b200-sxm
B200 SXM 180GB | b200-sxm | b200-sxm
b200_sxm | - | b200-sxm
B300 | b300-sxm | b300-sxm
B300 SXM 288GB | b300-sxm | b300-sxm
b300_sxm | - | b300-sxm
GA100 [A100 SXM4 80GB] | - | a100-sxm-80
GA102GL [A10] | a10 | a10
Gaudi 2 | - | gaudi2
Gaudi 3 | - | gaudi3
Gaudi3 | - | gaudi3
GB200 | gb200 | gb200
GB200 (per GPU) | gb200 | gb200
GB200 NVL72 | gb200 | gb200
GB300 | gb300 | gb300
GB300 (per GPU) | gb300 | gb300
GeForce RTX 3060 12GB | - | rtx-3060
GeForce RTX 3070 8GB | - | rtx-3070
GeForce RTX 3080 10GB | - | rtx-3080
GeForce RTX 3080 Ti 12GB | - | rtx-3080ti
GeForce RTX 3090 24GB | rtx-3090 | rtx-3090
GeForce RTX 4070 Ti 12GB | - | rtx-4070ti
GeForce RTX 4080 16GB | - | rtx-4080
GeForce RTX 4090 24GB | rtx-4090 | rtx-4090
GeForce RTX 5080 16GB | - | rtx-5080
GeForce RTX 5090 32GB | rtx-5090 | rtx-5090
GH200 | - | gh200-96
GH200 (96 GB) | - | gh200-96
GH200 144GB | gh200-144 | gh200-144
GH200 624GB | - | gh200-96
GH200 96GB | gh200-96 | gh200-96
GRID A100-10C | - | a100-sxm-80
GRID T4-16Q | t4 | t4
H100 | - | h100-sxm
H100 (80 GB PCIe) | - | h100-pcie
H100 (80 GB SXM5) | h100-sxm | h100-sxm
H100 80GB | - | h100-sxm
H100 94GB | - | h100-nvl
H100 NVL | h100-nvl | h100-nvl
H100 NVL 94GB | h100-nvl | h100-nvl
H100 NVLink | - | h100-sxm
H100 PCIE | h100-pcie | h100-pcie
H100 PCIe | h100-pcie | h100-pcie
H100 PCIe 80GB | h100-pcie | h100-pcie
H100 PCIe 94GB | h100-pcie | h100-nvl
H100 SXM | h100-sxm | h100-sxm
H100 SXM5 80GB | h100-sxm | h100-sxm
H100-SXM | h100-sxm | h100-sxm
h100_sxm | - | h100-sxm
H20 141GB | h20 | h20
H20 96GB | h20 | h20
H200 | h200-sxm | h200-sxm
H200 141GB | h200-sxm | h200-sxm
H200 NVL 141GB | h200-nvl | h200-nvl
H200 SXM | h200-sxm | h200-sxm
H200 SXM 141GB | h200-sxm | h200-sxm
h200_sxm | - | h200-sxm
H800 SXM 80GB | h800-sxm | h800-sxm
HL-225 | - | gaudi2
Instinct MI100 | - | mi100
Instinct MI210 | - | mi210
Instinct MI250 (2 GCD) | - | mi250
Instinct MI250X (2 GCD) | - | mi250x
Instinct MI300X | mi300x | mi300x
Instinct MI325X | - | mi325x
Instinct MI350X | - | mi350x
Instinct MI355X | - | mi355x
Intel Arc Pro B60 | - | arc-pro-b60
Intel Gaudi 2 HL-225 | - | gaudi2
L20 | l20 | l20
L20 48GB | l20 | l20
L4 | l4 | l4
L4 24GB | l4 | l4
L40 | l40 | l40
L40 48GB | l40 | l40
L40S | l40s | l40s
L40S 48GB | l40s | l40s
L40S? (diffusers benchmark CI) | l40s | l40s
M1 Max 32-core | - | m1-max-32c
M1 Max 32‑Core GPU 64GB | - | m1-max-32c
M2 Ultra 76-core | - | m2-ultra-76c
M2 Ultra 76-Core GPU 192GB | - | m2-ultra-76c
M3 Max 40-core | - | m3-max-40c
M3 Max 40‑Core GPU 64GB | - | m3-max-40c
MI250X | - | mi250x
MI300X | mi300x | mi300x
MI325X | - | mi325x
MI355X | - | mi355x
NVIDIA A10 | a10 | a10
NVIDIA A10-24Q | a10 | a10
NVIDIA A10-4Q | a10 | a10
NVIDIA A100 | - | a100-sxm-80
NVIDIA A100 40GB | - | a100-sxm-40
NVIDIA A100 80GB PCIe | a100-pcie-80 | a100-pcie-80
NVIDIA A100-4-20C | - | a100-sxm-80
NVIDIA A100-PCIE-40GB | a100-pcie-40 | a100-pcie-40
NVIDIA A100-PG509-200 | - | a100-sxm-80
NVIDIA A100-SXM-64GB | - | a100-sxm-80
NVIDIA A100-SXM-80GB | a100-sxm-80 | a100-sxm-80
NVIDIA A100-SXM4-40GB | a100-sxm-40 | a100-sxm-40
NVIDIA A100-SXM4-40GB MIG 1g.5gb | a100-sxm-40 | -
NVIDIA A100-SXM4-80GB | a100-sxm-80 | a100-sxm-80
NVIDIA A100-SXM4-80GB MIG 3g.40gb | a100-sxm-80 | -
NVIDIA A10G | a10g | a10g
NVIDIA A16 | a16 | a16
NVIDIA A16-16Q | a16 | a16
NVIDIA A2 | a2 | a2
NVIDIA A30 | a30 | a30
NVIDIA A40 | a40 | a40
NVIDIA A40-48Q | a40 | a40
NVIDIA A5000 Ada | - | rtx-a5000
NVIDIA A800 40GB Active | - | a800-sxm-80
NVIDIA A800-SXM4-40GB | - | a800-sxm-80
NVIDIA A800-SXM4-80GB | a800-sxm-80 | a800-sxm-80
NVIDIA B200 | b200-sxm | b200-sxm
NVIDIA B200-SXM-180GB | b200-sxm | b200-sxm
NVIDIA B300 SXM6 AC | b300-sxm | b300-sxm
NVIDIA GB200 | gb200 | gb200
NVIDIA GB300 | gb300 | gb300
NVIDIA GeForce RTX 3060 | - | rtx-3060
NVIDIA GeForce RTX 3070 | - | rtx-3070
NVIDIA GeForce RTX 3080 | - | rtx-3080
NVIDIA GeForce RTX 3080 Ti | - | rtx-3080ti
NVIDIA GeForce RTX 3090 | rtx-3090 | rtx-3090
NVIDIA GeForce RTX 4070 Ti | - | rtx-4070ti
NVIDIA GeForce RTX 4080 | - | rtx-4080
NVIDIA GeForce RTX 4090 | rtx-4090 | rtx-4090
NVIDIA GeForce RTX 4090 D | - | rtx-4090
NVIDIA GeForce RTX 5080 | - | rtx-5080
NVIDIA GeForce RTX 5090 | rtx-5090 | rtx-5090
NVIDIA GeForce RTX 5090 D | - | rtx-5090
NVIDIA GeForce RTX 5090 D v2 | - | rtx-5090
NVIDIA GH200 | - | gh200-96
NVIDIA GH200 120GB | - | gh200-144
NVIDIA GH200 144G HBM3e | gh200-144 | gh200-144
NVIDIA GH200 480GB | gh200-96 | gh200-96
NVIDIA GH200 96GB | gh200-96 | gh200-96
NVIDIA GH200 Grace Hopper Superchip 144GB | - | gh200-144
NVIDIA GH200 Grace Hopper Superchip 96GB | - | gh200-96
NVIDIA H100 | - | h100-sxm
NVIDIA H100 64GB HBM2e | - | h100-sxm
NVIDIA H100 80GB HBM3 | h100-sxm | h100-sxm
NVIDIA H100 80GB HBM3 MIG 1g.10gb | h100-sxm | -
NVIDIA H100 96GB HBM3 | - | h100-nvl
NVIDIA H100 NVL | h100-nvl | h100-nvl
NVIDIA H100 PCIe | h100-pcie | h100-pcie
NVIDIA H100 SXM5 94GB | h100-sxm | h100-nvl
NVIDIA H100-NVL-94GB | - | h100-nvl
NVIDIA H100-PCIe-80GB | - | h100-pcie
NVIDIA H100-SXM-80GB | h100-sxm | h100-sxm
NVIDIA H20 | h20 | h20
NVIDIA H20-3e | h20 | h20
NVIDIA H200 | h200-sxm | h200-sxm
NVIDIA H200 NVL | h200-nvl | h200-nvl
NVIDIA H200-NVL-141GB | h200-sxm | h200-nvl
NVIDIA H200-SXM-141GB | h200-sxm | h200-sxm
NVIDIA H200-SXM-141GB-CTS | h200-sxm | h200-sxm
NVIDIA H800 | h800-sxm | h800-sxm
NVIDIA H800 NVL | h800-sxm | h800-sxm
NVIDIA L20 | l20 | l20
NVIDIA L4 | l4 | l4
NVIDIA L4-24C | l4 | l4
NVIDIA L4-PCIe-24GB | l4 | l4
NVIDIA L40 | l40 | l40
NVIDIA L40S | l40s | l40s
NVIDIA L40S-48Q | l40s | l40s
NVIDIA RTX 4000 Ada Generation | rtx-4000-ada | rtx-4000-ada
NVIDIA RTX 5000 Ada Generation | rtx-5000-ada | rtx-5000-ada
NVIDIA RTX 5000 Ada Generation Embedded GPU | rtx-5000-ada | rtx-5000-ada
NVIDIA RTX 5000 Ada Generation Laptop GPU | rtx-5000-ada | -
NVIDIA RTX 6000 Ada Generation | rtx-6000-ada | rtx-6000-ada
NVIDIA RTX A30 | a30 | a30
NVIDIA RTX A4000 | rtx-a4000 | rtx-a4000
NVIDIA RTX A4000 Laptop GPU | rtx-a4000 | -
NVIDIA RTX A5000 | rtx-a5000 | rtx-a5000
NVIDIA RTX A5000 Laptop GPU | rtx-a5000 | -
NVIDIA RTX A6000 | rtx-a6000 | rtx-a6000
NVIDIA RTX A6000-48Q | rtx-a6000 | rtx-a6000
NVIDIA RTX PRO 4500 Blackwell | rtx-pro-4500-bw | rtx-pro-4500-bw
NVIDIA RTX PRO 4500 Blackwell Server Edition | rtx-pro-4500-bw | rtx-pro-4500-bw
NVIDIA RTX PRO 6000 Blackwell | - | rtx-pro-6000-ws
NVIDIA RTX PRO 6000 Blackwell Server Edition | rtx-pro-6000-server | rtx-pro-6000-server
NVIDIA RTX PRO 6000 Blackwell Workstation Edition | rtx-pro-6000-ws | rtx-pro-6000-ws
NVIDIA T4 | t4 | t4
nvidia_l40s | - | l40s
P100 | - | p100-sxm-16
P100 12GB | - | p100-sxm-16
P100 PCIe 16GB | - | p100-pcie-16
P100 SXM2 16GB | - | p100-sxm-16
P40 24GB | p40 | p40
Quadro RTX A6000 | rtx-a6000 | rtx-a6000
Radeon PRO W7900 | - | w7900
Radeon RX 7900 XTX | - | rx7900xtx
RTX 3050 Ti Laptop + A100-PCIE-40GB | a100-pcie-40 | -
RTX 3060 8GB | - | rtx-3060
RTX 3080 12GB | - | rtx-3080
RTX 4000 Ada | rtx-4000-ada | rtx-4000-ada
RTX 4000 Ada 20GB | rtx-4000-ada | rtx-4000-ada
RTX 4090 | rtx-4090 | rtx-4090
RTX 5000 Ada 32GB | rtx-5000-ada | rtx-5000-ada
RTX 6000 Ada | rtx-6000-ada | rtx-6000-ada
RTX 6000 Ada 48GB | rtx-6000-ada | rtx-6000-ada
RTX 6000Ada | - | rtx-6000-ada
RTX A4000 16GB | rtx-a4000 | rtx-a4000
RTX A5000 24GB | rtx-a5000 | rtx-a5000
RTX A6000 48GB | rtx-a6000 | rtx-a6000
RTX PRO 4500 | - | rtx-pro-4500-bw
RTX PRO 4500 Blackwell 32GB | rtx-pro-4500-bw | rtx-pro-4500-bw
RTX PRO 6000 | - | rtx-pro-6000-ws
RTX PRO 6000 Blackwell Server 96GB | rtx-pro-6000-server | rtx-pro-6000-server
RTX PRO 6000 Blackwell Workstation 96GB | rtx-pro-6000-ws | rtx-pro-6000-ws
RTX PRO 6000 BSE | - | rtx-pro-6000-ws
RTX PRO 6000 S | - | rtx-pro-6000-ws
RTX PRO 6000 SE | - | rtx-pro-6000-server
RTX PRO 6000 WE | - | rtx-pro-6000-ws
RTX PRO 6000 WS | - | rtx-pro-6000-ws
RTX4090 | - | rtx-4090
RTX6000Ada | - | rtx-6000-ada
rtx_pro_6000_server | - | rtx-pro-6000-server
T4 | t4 | t4
T4 16GB | t4 | t4
Tesla P100-PCIE-12GB | - | p100-pcie-16
Tesla P100-PCIE-16GB | p100-pcie-16 | p100-pcie-16
Tesla P100-SXM2-16GB | p100-sxm-16 | p100-sxm-16
Tesla P40 | p40 | p40
Tesla T4 | t4 | t4
Tesla V100-DGXS-32GB | - | v100-sxm-32
Tesla V100-FHHL-16GB | - | v100-sxm-16
Tesla V100-PCIE-16GB | v100-pcie-16 | v100-pcie-16
Tesla V100-PCIE-32GB | v100-pcie-32 | v100-pcie-32
Tesla V100-SXM2-16GB | v100-sxm-16 | v100-sxm-16
Tesla V100-SXM2-16GB-LS | v100-sxm-16 | v100-sxm-16
Tesla V100-SXM2-32GB | v100-sxm-32 | v100-sxm-32
Tesla V100-SXM3-32GB | v100-sxm-32 | v100-sxm-32
Tesla V100-SXM3-32GB-H | v100-sxm-32 | v100-sxm-32
V100 | - | v100-sxm-16
V100 32GB | - | v100-sxm-32
V100 FHHL | - | v100-sxm-16
V100 PCIe 16GB | - | v100-pcie-16
V100 PCIe 32GB | - | v100-pcie-32
V100 SXM2 16GB | - | v100-sxm-16
V100 SXM2 32GB | - | v100-sxm-32
Virtualized NVIDIA H200-SXM-141GB | h200-sxm | h200-sxm
`;

/** Names that neither knew. */
const unknown = `
"GeForce GTX 1660 Ti (reported as ""Graphics Device"")"
0x1002
1-GPU job (2015 doc sample)
2 GB GPU without fan
2-GPU host
3-GPU host
4-GPU host
4-GPU host idle
8-GPU host
__proto__
A100/H100 host
AMD Instinct MI250X / MI250
AMD Instinct MI250X/MI250
AMD Instinct MI300A
AMD Instinct MI308X
AMD Instinct MI60 / MI50
AMD Radeon Pro Vega 20 WKS GL-XE
AMD Radeon RX 6700 XT
AMD Radeon Vega 10 XT
B100
b60
constructor
Device 2941 (rev a1)
Gaudi HL-205
GeForce GTX 1060 3GB
GeForce GTX 1070 Ti
GeForce RTX 2080 Ti
GPU node (Nautilus)
Graphics Device
GRID A100X-40C
GRID V100D-8Q
Intel iGPU
Jetson
K80
M1 7‑Core GPU 8GB
M1 Max 24-Core GPU 32GB
M60
MI25
n/a
n/a (Llama-3.1-8B-Instruct)
n/a (Qwen3-0.6B)
Navi 22 [Radeon RX 6700/6700 XT / 6800M]
Navi 31 [Radeon RX 7900 XT/7900 XTX/7900 GRE/7900M]
Navi 31 [Radeon RX 7900 XT]
NVIDIA A100X
NVIDIA A10M
NVIDIA A800 80GB PCIe
NVIDIA A800 80GB PCIe LC
NVIDIA AX800
NVIDIA GB10
NVIDIA GeForce (truncated name)
NVIDIA GeForce GTX 1060 3GB
NVIDIA GeForce RTX 2080
NVIDIA GeForce RTX 2080 SUPER
NVIDIA GeForce RTX 2080 Ti
NVIDIA GeForce RTX 3050 Ti Laptop GPU
NVIDIA GeForce RTX 3060 Ti
NVIDIA GeForce RTX 3070 Ti
NVIDIA GeForce RTX 3080 Ti Laptop GPU
NVIDIA GeForce RTX 3080TI
NVIDIA GeForce RTX 3090 Ti
NVIDIA GeForce RTX 4070
NVIDIA GeForce RTX 4070 Ti SUPER
NVIDIA GeForce RTX 4080 SUPER
NVIDIA GeForce RTX 4090 Laptop GPU
NVIDIA GeForce RTX 5070 Ti
NVIDIA GeForce RTX 5090 Laptop GPU
NVIDIA H100L-2-24C
NVIDIA H100L-2-24C (vGPU)
NVIDIA H800 PCIe
NVIDIA Jetson
NVIDIA Jetson AGX Orin 64G
NVIDIA L2
NVIDIA L40G
NVIDIA RTX 4000 SFF Ada Generation
NVIDIA RTX 4500 Ada Generation
NVIDIA RTX 5880 Ada Generation
NVIDIA RTX A2000
NVIDIA RTX A2000 12GB
NVIDIA RTX A4000H
NVIDIA RTX A4500
NVIDIA RTX A5500
NVIDIA RTX PRO 5000 Blackwell
NVIDIA RTX PRO 6000 Blackwell Max-Q Workstation Edition
NVIDIA T400
NVIDIA T400 4GB
NVIDIA T4G
NVIDIA Thor
NVIDIA TITAN V
NVSwitch host
Orin (nvgpu)
Quadro P400
Quadro P4000
Quadro RTX 5000
Quadro RTX 6000
Quadro RTX 8000
Radeon Instinct MI50 32GB
Radeon Pro V520
Rembrandt [Radeon 680M]
RTX 4080S
RTX 4090D
RTX 6000
see file
synthetic
synthetic (priority and ranks)
synthetic (TP ranks, timestamp)
synthetic (two engines)
T4G
Tesla K80
Tesla M60
Tesla P4
Tesla V100S-PCIE-32GB
TPU v5e
unknown
unknown (blank memory temp)
unknown (NULL name)
V710
`;

const lines = (text: string) => text.trim().split('\n');

/** Every name but the catalogue's keys, which the reader for benchmarks knew and the other did not. */
export const gpuNamesBefore: readonly AnsweredBefore[] = [
  ...lines(known).map((line) => {
    const [name = '', exact, usual] = line.split(' | ');
    return {
      name,
      exact: exact === '-' ? null : (exact ?? null),
      usual: usual === '-' ? null : (usual ?? null),
    };
  }),
  ...lines(unknown).map((name) => ({ name, exact: null, usual: null })),
];
