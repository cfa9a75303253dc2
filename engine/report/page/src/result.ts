// The shape of crosscheck.result/1 (docs/DATA_FORMATS.md). Anything may be
// missing: a page bears with results of older programs.

export interface Place { begin?: string | null; end?: string | null }
export type Interval = [number, number];

export interface Doc {
  id: string; path?: string; source?: string | null; date?: string | null;
  date_from?: string | null; published?: string | null; title?: string | null;
  url?: string | null; author?: string | null; line?: number; kind?: string;
  encoding?: string | null; sha256?: string | null;
}

export interface Source {
  id: string; name?: string; reliability?: number; interval?: Interval | null;
  claims?: number; documents?: number; origins?: number;
  coverage?: number | null; originality?: number | null;
}

export interface Quote {
  document?: string; exact?: string; prefix?: string; suffix?: string;
  before?: string; after?: string; start?: number; end?: number;
  line?: number; column?: number;
}

export interface Contribution { what?: string; amount?: number }

export interface Claim {
  id: string; key?: string; rank?: number; score?: number;
  interval?: Interval | null; origins?: number; outlets?: number;
  tied?: boolean; source?: string; document?: string; origin?: string;
  line?: number; item?: string; slot?: string; kind?: string; value?: string;
  understood?: string | null; text?: string; polarity?: string;
  modality?: string; speaker?: string | null;
  attribution?: { speaker?: string | null; cue?: string | null }[];
  as_of?: Place | null; extractor?: string | null; timestamp?: string | null;
  url?: string | null; confidence?: number | null; evidence?: Quote[];
  account?: Contribution[];
}

export interface Edge {
  id: string; kind?: string; claims?: [string, string]; rule?: string;
  reason?: string; weight?: number;
}

export interface Side {
  value?: string; claims?: string[]; score?: number; origins?: number;
  outlets?: number;
}

export interface Dispute {
  key?: string; topic?: string; slot?: string; sides?: Side[];
  edges?: string[];
}

export interface Tie { kind?: string; who?: string | null; claims?: string[] }
export interface Origin {
  id: string; sources?: string[]; documents?: string[]; claims?: string[];
  ties?: Tie[];
}

export interface Stretch { start?: number; end?: number; text?: string }
export interface Copy {
  documents?: [string, string]; containment?: number;
  passages?: { words?: number; a?: Stretch; b?: Stretch }[];
}

export interface Dependence {
  sources?: [string, string]; by?: string; copier?: string | null;
  share?: number; probability?: number; common?: number; agreed?: number;
  shared?: number;
}

export interface Diagnostic {
  severity?: string; file?: string; line?: number; column?: number;
  message?: string; hint?: string | null;
}

export interface FoundDecision {
  dispute?: string; status?: string; note?: string | null; found?: boolean;
}

export interface Result {
  schema?: string; program?: { name?: string; version?: string };
  method?: string; command?: string | null; options?: Record<string, string>;
  ending?: { iterations?: number; last_change?: number; converged?: boolean };
  summary?: Record<string, number>; documents?: Doc[]; sources?: Source[];
  claims?: Claim[]; edges?: Edge[]; disputes?: Dispute[]; origins?: Origin[];
  copies?: Copy[]; dependences?: Dependence[]; diagnostics?: Diagnostic[];
  decisions?: FoundDecision[];
}

/// Coordinates 0..10000 (crosscheck.layout/1); the first number is an index.
export interface Layout {
  schema?: string;
  claims?: [number, number, number][];
  sources?: [number, number, number][];
}

export function list<T>(value: T[] | null | undefined): T[] {
  return Array.isArray(value) ? value : [];
}
