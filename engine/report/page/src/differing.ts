// Which words of competing values are not common to all of them.

/// Words and the stretches between them, in order; nothing is lost.
export function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? [];
}

const is_word = (token: string) => /[\p{L}\p{N}]/u.test(token);

export interface Stretch { text: string; differs: boolean }

/// Value `own` of `values`, cut where a word differs from at least one other.
export function differing(values: string[], own: number): Stretch[] {
  const others = values.filter((_, k) => k !== own).map((value) =>
    new Set(tokens(value.toLowerCase()).filter(is_word)));
  const stretches: Stretch[] = [];
  for (const token of tokens(values[own] ?? '')) {
    const word = is_word(token);
    const differs = word && others.some((set) => !set.has(token.toLowerCase()));
    const last = stretches[stretches.length - 1];
    if (last !== undefined && last.differs === differs) last.text += token;
    else stretches.push({ text: token, differs });
  }
  return stretches;
}
