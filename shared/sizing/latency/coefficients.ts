/* Written by `npm run fit`; do not edit. Source: bench_measured.csv, whose rows name theirs. */
import type { FittedModels } from './fitted.ts';

/** What the latency models were fitted to, their coefficients, errors and bands. */
export const fittedModels: FittedModels = {
  dataSha256: 'c5e0c9ded90669ede63fc0a839548c5907e3f5e6a65548779c6cb1b7e80a8ffa',
  models: {
    decode: {
      model: {
        base: [0.148053, 0.33305, -9.72838, -11.6235, -10.1445, 2.54984, 0.683892],
        groups: {
          amd: [-0.521899, 0.116326, 0.62486, 0.0530273, 0.276668, -0.388183, 1.63185],
          intel: [0.974489, 0.0509918, 1.78091, 0.0472919, 0.244493, 0.144417, 0.0175481],
          nvl72: [1.85608, -2.27519, -0.14228, -0.0643214, -0.543976, -3.18518, -0.498981],
        },
        traits: {
          'architecture:blackwell': -0.0287972,
          'architecture:cdna3': 0.125753,
          'architecture:cdna4': -0.107827,
          'architecture:gaudi': 0.0326014,
          'architecture:hopper': -0.0182287,
          dataParallelAttention: 0.0166618,
          'engine:other': -0.00403079,
          'engine:sglang': 0.0743274,
          'engine:tensorrt-llm': -0.0511193,
          'engine:vllm': -0.0156753,
          'format:bf16': -0.0338222,
          'format:bf16:blackwell': 0.0685764,
          'format:bf16:gaudi': 0.0326014,
          'format:bf16:hopper': -0.135,
          'format:fp4': -0.00417542,
          'format:fp4:blackwell': -0.058664,
          'format:fp4:cdna4': -0.0505948,
          'format:fp4:hopper': 0.105083,
          'format:fp8': 0.0414996,
          'format:fp8:blackwell': -0.0387096,
          'format:fp8:cdna3': 0.125753,
          'format:fp8:cdna4': -0.0572318,
          'format:fp8:hopper': 0.0116879,
          latent: 0.137143,
          'mayGuessAhead:latent': -0.0683528,
        },
      },
      bands: {
        all: {
          low: 0.777111,
          high: 1.30113,
        },
        AMD: {
          low: 0.819301,
          high: 1.3353,
        },
        NVIDIA: {
          low: 0.76609,
          high: 1.29559,
        },
      },
      error: {
        rows: 2969,
        median: 0.121038,
        p90: 0.35977,
        leaveOneModelOut: 0.191782,
        leaveOneGpuOut: 0.18219,
      },
    },
    prefill: {
      model: {
        base: [-1.1541, 2.37228, -0.68273, 2.0535, -3.4459, 0.698631, -8.57981, -1.90846, -10.4504],
        groups: {
          amd: [
            -0.0271158, 0.290009, -0.786162, -0.0503119, -0.172694, -2.02205, -1.83939, -1.90429, -2.91257,
          ],
          intel: [
            -0.00813354, -0.00607213, -0.0000503823, -0.241596, -0.00284651, -0.322052, -0.653443, -0.884954,
            -0.000606764,
          ],
          mean: [0.408402, -0.0745796, -2.49858, -0.73704, -0.570942, 0.829534, 1.32771, 2.10785, -2.23088],
          nvl72: [
            -0.755795, 2.08672, -0.438957, 0.303126, -0.00862323, -0.29321, 0.942102, -1.18013, -1.06907,
          ],
          'tensorrt-llm': [
            1.53127, -0.632643, 0.460892, -0.726304, -0.385744, -1.51369, -0.632543, -1.02918, -0.99861,
          ],
          vllm: [-0.961523, 0.37695, -0.988693, -1.09925, -0.329654, -1.5901, -1.07919, -2.03447, -1.18678],
        },
        traits: {
          'architecture:blackwell': -0.00545507,
          'architecture:cdna3': -0.0223906,
          'architecture:cdna4': 0.00496008,
          'architecture:gaudi': -0.00388428,
          'architecture:hopper': 0.0295944,
          dataParallelAttention: 0.297635,
          'format:bf16': -0.0158799,
          'format:bf16:blackwell': -0.0540211,
          'format:bf16:gaudi': -0.00388428,
          'format:bf16:hopper': 0.0418865,
          'format:fp4': 0.0581214,
          'format:fp4:blackwell': -0.107311,
          'format:fp4:cdna4': 0.0546325,
          'format:fp4:hopper': 0.110647,
          'format:fp8': -0.0396933,
          'format:fp8:blackwell': 0.155463,
          'format:fp8:cdna3': -0.0223906,
          'format:fp8:cdna4': -0.0496433,
          'format:fp8:hopper': -0.123658,
          mayGuessAhead: -0.0550266,
          'mayGuessAhead:latent': 0.179722,
          moe: 0.238027,
        },
      },
      bands: {
        all: {
          low: 0.618584,
          high: 1.80819,
        },
        AMD: {
          low: 0.824365,
          high: 1.25262,
        },
        NVIDIA: {
          low: 0.599438,
          high: 1.88708,
        },
      },
      error: {
        rows: 2969,
        median: 0.218113,
        p90: 0.783715,
        leaveOneModelOut: 0.378642,
        leaveOneGpuOut: 0.310044,
      },
    },
    offline: {
      model: {
        base: [
          -0.192035, 0.0929315, -9.00679, -9.21544, -10.7877, 0.72743, 0.410377, 0.464307, 0.406205, 0.439739,
          -7.50901, -0.816396, -12.7708, -8.74141,
        ],
        groups: {
          pcie: [
            -0.278103, 0.33592, 0.0627256, 1.63902, 0.0671251, -0.0882497, 0.290785, 0.439727, 0.0052889,
            0.202637, 0.00472586, -0.478715, 0.0250153, 0.0390801,
          ],
          static: [
            0.455582, -0.31807, 0.418888, -0.253935, 0, -0.490561, 0.0897351, -0.136373, 0.077325, -0.526683,
            -0.0171817, -0.335628, 0.0232384, 0.0289949,
          ],
          vllm: [
            -0.0325448, 0.30435, -0.286222, -0.24237, 0, 0.525578, 1.24467, 1.8022, 0.0590681, 0.504222,
            -0.0133252, 0, 0.000798161, 0.000367676,
          ],
        },
        traits: {
          'architecture:ada': -0.0597365,
          'architecture:ampere': -0.000167317,
          'architecture:cdna3': -0.0124064,
          'architecture:hopper': 0.0211189,
          'format:bf16': -0.0273553,
          'format:bf16:ampere': -0.000167317,
          'format:bf16:hopper': -0.0273774,
          'format:fp8': -0.0226949,
          'format:fp8:ada': -0.0597365,
          'format:fp8:cdna3': -0.0124064,
          'format:fp8:hopper': 0.0483924,
          moe: 0.134443,
        },
      },
      bands: {
        all: {
          low: 0.867858,
          high: 1.18909,
        },
        NVIDIA: {
          low: 0.869427,
          high: 1.18909,
        },
      },
      error: {
        rows: 534,
        median: 0.0711479,
        p90: 0.232907,
        leaveOneModelOut: 0.0904282,
        leaveOneGpuOut: 0.157258,
      },
    },
    singleDecode: {
      model: {
        base: [0.109299, 1.01716, -10.881, -6.38216, -9.69467, -2.20422, -10.8053],
        groups: {
          apple: [0.139541, 0.844547, 0.13801, 0.786823, 0, 0.0333728, 0],
          hbm: [0.478535, 0.239651, -0.00467092, 0.339952, 0.104537, -0.00249182, 0.493478],
        },
        traits: {
          'architecture:ada': -0.0076502,
          'architecture:ampere': 0.0420292,
          'architecture:hopper': -0.0465688,
          'architecture:m1': 0.0606486,
          'architecture:m2': -0.00652098,
          'architecture:m3': -0.0347047,
          'weights:Q4_K_M': 0.0349709,
          'weights:Q4_K_M:ada': -0.0197988,
          'weights:Q4_K_M:ampere': 0.00560629,
          'weights:Q4_K_M:hopper': -0.00377956,
          'weights:Q4_K_M:m1': 0.0583396,
          'weights:Q4_K_M:m3': -0.00539662,
          'weights:bf16': -0.0277377,
          'weights:bf16:ada': 0.0121486,
          'weights:bf16:ampere': 0.0364229,
          'weights:bf16:hopper': -0.0427892,
          'weights:bf16:m1': 0.00230901,
          'weights:bf16:m2': -0.00652098,
          'weights:bf16:m3': -0.0293081,
        },
      },
      bands: {
        all: {
          low: 0.937016,
          high: 1.09589,
        },
        NVIDIA: {
          low: 0.938467,
          high: 1.0943,
        },
      },
      error: {
        rows: 315,
        median: 0.0324085,
        p90: 0.0999223,
        leaveOneModelOut: 0.0658062,
        leaveOneGpuOut: 0.0491108,
      },
    },
    singlePrefill: {
      model: {
        base: [-1.69781, 0.49879, -11.5827, -5.53773, 2.04645],
        groups: {
          apple: [0.744959, 0.36725, 0.0000263263, -0.00861366, 1.22005],
          hbm: [1.02224, 0.230472, 0.0445832, 0.985414, 0.0904616],
        },
        traits: {
          'architecture:ada': -0.0991946,
          'architecture:ampere': 0.0919818,
          'architecture:hopper': -0.07812,
          'architecture:m1': 0.148749,
          'architecture:m2': -0.00235738,
          'architecture:m3': -0.0534452,
          'weights:Q4_K_M': 0.461979,
          'weights:Q4_K_M:ada': 0.177576,
          'weights:Q4_K_M:ampere': 0.1678,
          'weights:Q4_K_M:hopper': 0.0858633,
          'weights:Q4_K_M:m1': 0.0610011,
          'weights:Q4_K_M:m3': -0.030261,
          'weights:bf16': -0.454365,
          'weights:bf16:ada': -0.27677,
          'weights:bf16:ampere': -0.0758186,
          'weights:bf16:hopper': -0.163983,
          'weights:bf16:m1': 0.0877482,
          'weights:bf16:m2': -0.00235738,
          'weights:bf16:m3': -0.0231841,
        },
      },
      bands: {
        all: {
          low: 0.59519,
          high: 1.71979,
        },
        NVIDIA: {
          low: 0.579586,
          high: 1.72684,
        },
      },
      error: {
        rows: 315,
        median: 0.207579,
        p90: 0.785561,
        leaveOneModelOut: 0.313208,
        leaveOneGpuOut: 0.263012,
      },
    },
  },
  closedLoopBands: {
    all: {
      low: 0.762024,
      high: 1.16677,
    },
    AMD: {
      low: 0.73445,
      high: 1.17404,
    },
    NVIDIA: {
      low: 0.76519,
      high: 1.16643,
    },
  },
};
