export interface PassgateResultsJson {
  schemaVersion: 1;
  tool: {
    name: "passgate";
    version: string;
  };
  commit: string | null;
  createdAt: string;
  key?: string;
  shard?: {
    index: number;
    count: number;
  };
  decision: "pass" | "fail" | "inconclusive" | "skipped";
  reason?: string;
  /**
   * @maxItems 20
   */
  warnings?: string[];
  rules?: {
    gatesFrom: "head" | "base";
    requireBaseline: boolean;
    isolation?: string;
    gatesConfidence?: {
      method: "holm" | "none";
      level: number;
    };
  };
  measure?: {
    /**
     * @maxItems 500
     */
    changes: {
      kind:
        | "suite-removed"
        | "suite-added"
        | "gate-removed"
        | "gate-changed"
        | "gate-added"
        | "problems-removed"
        | "tests-changed"
        | "prompts-changed"
        | "problems-added"
        | "variants-removed"
        | "variants-changed"
        | "variants-added"
        | "setting"
        | "tags-changed"
        | "references-changed"
        | "isolation";
      suite: string | null;
      what: string;
      base: string | null;
      head: string | null;
      gate?: {
        base: {
          metric: string;
          tag?: string;
          family?: string;
          transform?: string;
          bound: {
            min?: number;
            max?: number;
            "max-drop"?: number;
            "max-rise"?: number;
            "max-slide"?: number;
          };
          confidence?: number;
          onInconclusive?: "pass" | "fail";
        } | null;
        head: {
          metric: string;
          tag?: string;
          family?: string;
          transform?: string;
          bound: {
            min?: number;
            max?: number;
            "max-drop"?: number;
            "max-rise"?: number;
            "max-slide"?: number;
          };
          confidence?: number;
          onInconclusive?: "pass" | "fail";
        } | null;
      };
      count?: number;
      /**
       * @maxItems 50
       */
      names?: string[];
    }[];
  };
  removedSuites?: {
    name: string;
    gates: {
      metric: string;
      tag?: string;
      family?: string;
      transform?: string;
      bound: {
        min?: number;
        max?: number;
        "max-drop"?: number;
        "max-rise"?: number;
        "max-slide"?: number;
      };
      confidence?: number;
      onInconclusive?: "pass" | "fail";
      value: number | null;
      baseline?: number;
      delta?: number;
      low?: number;
      high?: number;
      p?: number;
      midP?: number;
      detectable?: number;
      compared?: {
        value: number;
        problems: number;
        of: number;
      };
      notJudged?: string;
      from?: "base";
      decision: "pass" | "fail" | "inconclusive" | "skipped";
      reason: string;
    }[];
  }[];
  errors: string[];
  /**
   * @minItems 1
   */
  suites: {
    name: string;
    language: string;
    arm?: {
      suite: string;
      name: string;
      isControl: boolean;
      isBest?: true;
      /**
       * @maxItems 1000
       */
      differences?: {
        metric: string;
        control: number;
        arm: number;
        delta: number;
        low: number | null;
        high: number | null;
        p: number;
        adjustedP: number;
        problems: number;
        won: number;
        lost: number;
        tied: number;
      }[];
    };
    toolchain?: string;
    datasetHash: string;
    counts: {
      problems: number;
      variants: number;
      samples: number;
      programs: number;
      executed: number;
      cached: number;
      earlier?: number;
    };
    verdicts: {
      [k: string]: number;
    };
    limits?: {
      cpuMs: number | "auto";
      wallMs: number | "auto";
      memory: number;
      stack?: number;
      output: number;
      fileSize: number;
      processes: number;
    };
    gradings?: {
      [k: string]: number;
    };
    extracted?: {
      samples: number;
      steps: {
        [k: string]: number;
      };
      cut?: number;
    };
    /**
     * @maxItems 100
     */
    unparsed?: {
      why: "empty" | "no-code" | "chat" | "other-language" | "body" | "cut-off";
      language?: string;
      samples: number;
      shortest: number;
      longest: number;
    }[];
    /**
     * @maxItems 100
     */
    listTexts?: {
      column: string;
      rows: number;
    }[];
    metadata?: {
      /**
       * @minItems 1
       * @maxItems 10
       */
      [k: string]: string[];
    };
    perturbed?: {
      transforms: {
        family: string;
        transform: string;
        version: number;
        intensity: number;
        made: number;
        notApplicable: number;
        dropped: number;
      }[];
      skipped: {
        family: string;
        transform: string;
        reason: string;
      }[];
      /**
       * @maxItems 100
       */
      unfit?: {
        problem: string;
        family: string;
        transform: string;
        seed: number;
        reason: string | null;
      }[];
      stale?: string;
    };
    generated?: {
      source: string;
      model: string | null;
      prompt: string;
      promptHash: string;
      /**
       * @maxItems 20
       */
      promptTexts?: {
        role: "system" | "user" | "assistant";
        text: string;
      }[];
      settings: string;
      used: {
        input: number;
        output: number;
      } | null;
      n: number;
      questions: number;
      kept: number;
      asked: number;
      failed: number;
      missing: number;
      refused: number;
      truncated: number;
      tokens: {
        input: number;
        output: number;
      } | null;
      cost: number | null;
      /**
       * @maxItems 5
       */
      reasons: {
        reason: string;
        questions: number;
      }[];
      skipped?: string;
    };
    /**
     * @maxItems 100
     */
    unmeasured?: string[];
    metrics: {
      [k: string]:
        | {
            value: number;
            low: number | null;
            high: number | null;
            n: {
              min: number;
              max: number;
            };
            problems: number;
            transform?: string;
          }
        | {
            unavailable: string;
          };
    };
    robustness: {
      overall: {
        metrics: {
          [k: string]:
            | {
                value: number;
                low: number | null;
                high: number | null;
                n: {
                  min: number;
                  max: number;
                };
                problems: number;
                transform?: string;
              }
            | {
                unavailable: string;
              };
        };
      };
      families: {
        [k: string]: {
          metrics: {
            [k: string]:
              | {
                  value: number;
                  low: number | null;
                  high: number | null;
                  n: {
                    min: number;
                    max: number;
                  };
                  problems: number;
                  transform?: string;
                }
              | {
                  unavailable: string;
                };
          };
          transforms: {
            [k: string]: {
              metrics: {
                [k: string]:
                  | {
                      value: number;
                      low: number | null;
                      high: number | null;
                      n: {
                        min: number;
                        max: number;
                      };
                      problems: number;
                      transform?: string;
                    }
                  | {
                      unavailable: string;
                    };
              };
            };
          };
        };
      };
    } | null;
    tags?: {
      [k: string]: {
        problems: number;
        metrics: {
          [k: string]:
            | {
                value: number;
                low: number | null;
                high: number | null;
                n: {
                  min: number;
                  max: number;
                };
                problems: number;
                transform?: string;
              }
            | {
                unavailable: string;
              };
        };
      };
    };
    gates: {
      metric: string;
      tag?: string;
      family?: string;
      transform?: string;
      bound: {
        min?: number;
        max?: number;
        "max-drop"?: number;
        "max-rise"?: number;
        "max-slide"?: number;
      };
      confidence?: number;
      onInconclusive?: "pass" | "fail";
      value: number | null;
      baseline?: number;
      delta?: number;
      low?: number;
      high?: number;
      p?: number;
      midP?: number;
      detectable?: number;
      compared?: {
        value: number;
        problems: number;
        of: number;
      };
      notJudged?: string;
      from?: "base";
      decision: "pass" | "fail" | "inconclusive" | "skipped";
      reason: string;
    }[];
    /**
     * @maxItems 50
     */
    slides?: {
      metric: string;
      runs: number;
      from: number;
      to: number;
      delta: number;
      p: number;
      adjustedP: number;
    }[];
    settings?: {
      language: string;
      /**
       * @minItems 1
       */
      k: number[];
      grading: string;
      extract?: string;
      "list-columns"?: string[] | null;
      cluster?: string | null;
      tags?: string | null;
      "reference-check": string;
      "max-errors": number;
      tolerance: number | null;
      preamble?: string | null;
      perturb?: string | null;
      mutate?: number;
      arm?: string | null;
      metrics?: string | null;
      repeat?: number;
    };
    compared?: {
      problems: number;
      onlyInHead: number;
      onlyInBase: number;
      changed: number;
      unsharedVariants: number;
      differences: string[];
      askedAtBase?: {
        source: string;
        model: string | null;
        prompt: string;
        promptHash: string;
        /**
         * @maxItems 20
         */
        promptTexts?: {
          role: "system" | "user" | "assistant";
          text: string;
        }[];
        settings: string;
        used: {
          input: number;
          output: number;
        } | null;
      };
    };
    problems: {
      id: string;
      hash?: string;
      hashes?: {
        prompt: string;
        tests: string;
        reference?: string;
      };
      cluster?: string;
      /**
       * @minItems 1
       * @maxItems 20
       */
      tags?: string[];
      place?: {
        file: string;
        line?: number;
      };
      cpuLimitMs?: number;
      borrowed?: {
        answers: number;
        /**
         * @maxItems 10
         */
        names: string[];
      };
      withoutCode?: {
        family: string | null;
        transform: string | null;
        seed: number | null;
        index: number;
        why: "no-code" | "truncated" | "refused";
      }[];
      use?: {
        tokens?: number;
        cost?: number;
        latencyMs?: number;
        medianLatencyMs?: number;
      };
      ratios?: {
        cpu?: number;
        memory?: number;
      };
      medianCpuMs?: number;
      numbers?: {
        [k: string]: {
          sum: number;
          samples: number;
        };
      };
      strength?: {
        killed: number;
        mutants: number;
        possible: number;
        /**
         * @maxItems 10
         */
        survivors: {
          line: number;
          column: number;
          operator:
            | "arithmetic"
            | "bitwise"
            | "relational"
            | "boundary"
            | "logical"
            | "condition"
            | "constant"
            | "return"
            | "statement";
          before: string;
          after: string;
        }[];
      };
      nominal: (
        | "passed"
        | "failed"
        | "timeout"
        | "out_of_memory"
        | "output_limit"
        | "crashed"
        | "compile_error"
        | "tampered"
        | "flaky"
        | "error"
      )[];
      nominalShares?: number[];
      nominals?: {
        [k: string]: (
          | "passed"
          | "failed"
          | "timeout"
          | "out_of_memory"
          | "output_limit"
          | "crashed"
          | "compile_error"
          | "tampered"
          | "flaky"
          | "error"
        )[];
      };
      nominalsShares?: {
        [k: string]: number[];
      };
      variants: {
        family: string;
        transform: string;
        seed: number;
        hash?: string;
        changed?: boolean;
        made?: {
          version: number;
          intensity: number;
          characters: number;
          words: number;
        };
        verdicts: (
          | "passed"
          | "failed"
          | "timeout"
          | "out_of_memory"
          | "output_limit"
          | "crashed"
          | "compile_error"
          | "tampered"
          | "flaky"
          | "error"
        )[];
        shares?: number[];
      }[];
    }[];
    slice?: {
      of: number;
      places: number[];
      failedPlaces: number[];
      faultyPlaces?: number[];
      maxErrors: number;
      firstError: string | null;
    };
    breaks?: {
      solved: number;
      problems: number;
      listed: {
        problem: string;
        of: number;
        variants: {
          family: string;
          transform: string;
          seed: number;
          passed: number;
          of: number;
          nominal: {
            passed: number;
            of: number;
          };
        }[];
        cause: {
          verdict:
            | "passed"
            | "failed"
            | "timeout"
            | "out_of_memory"
            | "output_limit"
            | "crashed"
            | "compile_error"
            | "tampered"
            | "flaky"
            | "error";
          reason: string | null;
        } | null;
        diff: string[];
      }[];
    };
    notSplit?: {
      problem: string;
      reason: string;
    }[];
    references?: {
      checked: number;
      dropped: boolean;
      failed: {
        problem: string;
        family: string | null;
        transform: string | null;
        seed: number | null;
        verdict:
          | "passed"
          | "failed"
          | "timeout"
          | "out_of_memory"
          | "output_limit"
          | "crashed"
          | "compile_error"
          | "tampered"
          | "flaky"
          | "error";
        reason: string | null;
      }[];
      faultyTests?: {
        problem: string;
        family: string | null;
        transform: string | null;
        seed: number | null;
        reason: string | null;
      }[];
    } | null;
  }[];
  baseline: {
    source: "cache" | "artifact" | "ancestor" | "rerun" | "file";
    commit: string | null;
    distance: number | null;
  } | null;
  /**
   * @maxItems 20
   */
  baselineNotes?: string[];
  /**
   * @maxItems 30
   */
  history?: {
    commit: string | null;
    createdAt: string;
    suites: {
      [k: string]: {
        [k: string]: number;
      };
    };
    measures?: {
      [k: string]: string;
    };
  }[];
  timings: {
    totalMs: number;
    baselineMs: number;
    readMs?: number;
    isolationMs?: number;
    referencesMs?: number;
    samplesMs?: number;
    programs?: {
      cpuMs: number;
      wallMs: number;
    };
    rerun?: number;
    notRerun?: number;
  };
  isolation: {
    tier: "namespaces" | "process";
    description: string;
    notice?: string;
    python: string;
    workers: number;
  };
}
