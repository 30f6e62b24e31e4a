import type { LlmServerKind } from '#shared/domain/llmServer.ts';
import type { LlmReadings } from '../probes/formats/llm/llmModel.ts';
import type { HttpLane, RequestLimits } from './http/httpLane.ts';
import type { HttpAnswer } from './http/responseReader.ts';
import type { LlmPlace } from './llmPlace.ts';
import { type OllamaModel, readOllamaModels } from './ollamaModels.ts';
import { readLlmText } from './readLlmText.ts';

/** What stands behind a port. */
export type Recognised =
  | { readonly kind: LlmServerKind; readonly metricsPath: string; readonly readings: LlmReadings }
  | { readonly kind: 'ollama'; readonly metricsPath: null; readonly models: readonly OllamaModel[] }
  /** It is such a server, and gives no metrics; `remedy` says what would make it. */
  | {
      readonly kind: LlmServerKind;
      readonly metricsPath: null;
      readonly words: string;
      readonly remedy: string;
    }
  /** It answers HTTP, with nothing that we know. `isFinal`: it will not be one of ours in a while, as far as its answer says. */
  | { readonly kind: null; readonly isFinal: boolean; readonly words: string };

/** A way to ask; each question may need a new stream. */
export type Ask = (path: string, limits: RequestLimits) => Promise<HttpAnswer>;

/** Most a metrics text may hold; those of real servers are below 200 KiB. */
export const metricsLimits: RequestLimits = { timeoutMs: 10_000, mostBytes: 4 << 20 };
const smallLimits: RequestLimits = { timeoutMs: 5_000, mostBytes: 512 << 10 };

/** Asks through one lane for as long as it stays open. */
export function askThrough(open: () => Promise<HttpLane>): { readonly ask: Ask; close(): void } {
  let lane: HttpLane | null = null;
  return {
    ask: async (path, limits) => {
      if (!lane?.isOpen) lane = await open();
      return lane.get(path, limits);
    },
    close: () => lane?.close(),
  };
}

/**
 * Finds out what listens: /metrics first, and what else only where the answer or the process's own `words` give a reason to.
 * @throws AnswerError, FailureError
 */
export async function recogniseServer(ask: Ask, place: LlmPlace, words: string): Promise<Recognised> {
  if (place.path !== '') {
    const named = await ask(place.path, metricsLimits);
    return byMetrics(named, place.path) ?? unknown(named);
  }
  const isOllama = /ollama/i.test(words) || place.port === 11434;
  if (isOllama) {
    const models = readOllamaModels(await ask('/api/ps', smallLimits));
    if (models) return { kind: 'ollama', metricsPath: null, models };
  }
  const answer = await ask('/metrics', metricsLimits);
  const found = byMetrics(answer, '/metrics');
  if (found) return found;
  if (/trtllm|tensorrt/i.test(words) || isList(answer)) {
    const text = await ask('/prometheus/metrics', metricsLimits);
    const behind = byMetrics(text, '/prometheus/metrics');
    if (behind) return behind;
  }
  return withoutMetrics(ask, answer, words);
}

function byMetrics(answer: HttpAnswer, metricsPath: string): Recognised | null {
  if (answer.status !== 200) return null;
  const readings = readLlmText(answer.body);
  const kind = readings.models[0]?.server;
  return kind ? { kind, metricsPath, readings } : null;
}

/** trtllm-serve answers /metrics with a JSON list that is emptied by reading it; it is read this once only. */
function isList({ status, body }: HttpAnswer): boolean {
  return status === 200 && body.trimStart().startsWith('[');
}

async function withoutMetrics(ask: Ask, answer: HttpAnswer, words: string): Promise<Recognised> {
  if (/does not support metrics/i.test(answer.body) || (answer.status !== 200 && /llama-server/i.test(words)))
    return {
      kind: 'llamacpp',
      metricsPath: null,
      words: `HTTP ${answer.status}`,
      remedy: 'Start llama-server with --metrics.',
    };
  if (/sglang/i.test(words) && answer.status !== 200) {
    const info = await ask('/get_server_info', smallLimits);
    if (info.status === 200)
      return {
        kind: 'sglang',
        metricsPath: null,
        words: `HTTP ${answer.status}`,
        remedy: 'Start SGLang with --enable-metrics.',
      };
  }
  return unknown(answer);
}

/** One that loads its model, wants a token or has served nothing yet may be one of ours later. */
function unknown({ status, body }: HttpAnswer): Recognised {
  const isFinal = status === 404 || (status >= 200 && status < 300 && body.trim() !== '');
  const words = isFinal
    ? `it answers (HTTP ${status}), and is none of the servers that Headroom knows`
    : `HTTP ${status}`;
  return { kind: null, isFinal, words };
}

const versionPaths: Readonly<Record<LlmServerKind, string | null>> = {
  vllm: '/version',
  sglang: '/get_server_info',
  tgi: '/info',
  llamacpp: '/props',
  trtllm: '/version',
  triton: '/v2',
  ollama: '/api/version',
};

/** The version that a server says it has, cut to one short text; null where it says none. @throws AnswerError, FailureError */
export async function askVersion(ask: Ask, kind: LlmServerKind): Promise<string | null> {
  const path = versionPaths[kind];
  if (path === null) return null;
  const said = jsonOf(await ask(path, smallLimits));
  const version = said?.version ?? said?.build_info;
  return typeof version === 'string' && version !== '' ? version.slice(0, 60) : null;
}

/** The one model of a server whose metrics name none (TGI, llama.cpp). @throws AnswerError, FailureError */
export async function askModelName(ask: Ask): Promise<string | null> {
  const list: unknown = jsonOf(await ask('/v1/models', smallLimits))?.data;
  const first: unknown = Array.isArray(list) ? list[0] : null;
  const id = typeof first === 'object' && first !== null && 'id' in first ? first.id : null;
  return typeof id === 'string' && id !== '' ? id.slice(0, 400) : null;
}

function jsonOf({ status, body }: HttpAnswer): Readonly<Record<string, unknown>> | null {
  if (status !== 200) return null;
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
