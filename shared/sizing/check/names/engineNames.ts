import type { SpeedFamily } from '../../latency/servingCase.ts';

/** The engine whose speed a name stands for: "trtllm 1.0", "SGLang 0.5", "dynamo-vllm", "NVIDIA NIM". */
export function engineFamilyOf(engine: string): SpeedFamily {
  const text = engine.toLowerCase();
  if (/trt|tensorrt|\bnim\b|nvidia nim|nim-/.test(text)) return 'tensorrt-llm';
  if (text.includes('sglang') || /\bsgl\b/.test(text)) return 'sglang';
  return text.includes('vllm') && !text.includes('gaudi') ? 'vllm' : 'other';
}

/** llama.cpp, or what runs it. */
export function isLlamaCppName(engine: string): boolean {
  return /llama[-_. ]?cpp|llama[-_. ]?bench|ollama|koboldcpp|lm ?studio|llamafile/i.test(engine);
}
