/** Limits of the analysis, all configurable (`advice` in settings.yaml). */
export interface AnalysisRules {
  /** Days that are analysed. */
  readonly windowDays: number;
  /** A window shorter than this makes a finding preliminary. */
  readonly leastDays: number;
  /** GPUs and servers observed for less than this share of their window get no finding. */
  readonly leastCoverage: number;
  /** What a target must hold above the observed p95: 1.2 is 20 % more. */
  readonly margin: number;
  /** Findings that save less a month are left out, in the currency of the rates. */
  readonly leastMonthlySaving: number;
  /** Idle or held idle for at least this long, without interruption, up to now. */
  readonly leastIdleHours: number;
  /**
   * Seconds at the 95th percentile that an LLM server may take on a target: to the first token, and from token to token. Today's own are always
   * allowed. 2 s and 100 ms are what MLPerf Inference asks of a server with an 8B model (Llama 3.1, server scenario of v5.1,
   * https://mlcommons.org/2025/09/small-llm-inference-5-1); where people wait for each word, 0.5 s and 30 ms are asked.
   */
  readonly slowestTtftSeconds: number;
  readonly slowestTpotSeconds: number;
  /** IANA zone in which hours of the week are told. */
  readonly timeZone: string;
}

export const defaultAnalysisRules: AnalysisRules = {
  windowDays: 30,
  leastDays: 7,
  leastCoverage: 0.8,
  margin: 1.2,
  leastMonthlySaving: 10,
  leastIdleHours: 24,
  slowestTtftSeconds: 2,
  slowestTpotSeconds: 0.1,
  timeZone: 'UTC',
};
