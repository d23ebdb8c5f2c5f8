/** Bounds on one candidate: milliseconds, bytes, counts. */
export interface Limits {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly memory: number;
  readonly stack: number;
  readonly output: number;
  readonly fileSize: number;
  readonly processes: number;
}
