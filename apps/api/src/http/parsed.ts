import { type Bilingual, fieldIssues, Refused } from '#contract';
import type { PipeTransform } from '@nestjs/common';
import type { z } from 'zod/mini';

/** Checks what arrives against its schema of the contract and hands on the cleaned value; says which fields are not right, never what was in them. */
export class Parsed<T extends z.ZodMiniType> implements PipeTransform<unknown, z.output<T>> {
  constructor(private readonly schema: T) {}

  transform(value: unknown): z.output<T> {
    const result = this.schema.safeParse(withoutNul(value ?? {}, 0));
    if (result.success) return result.data;
    throw new Refused('invalid_input', {
      fields: result.error.issues.slice(0, 20).map((issue) => {
        const name = issue.message in fieldIssues ? issue.message : 'not_right';
        return { path: issue.path.map(String).join('.'), issue: name, message: fieldIssues[name] as Bilingual };
      }),
    });
  }
}

/** No input of ours nests deeper; a hostile one would end in a stack overflow. */
const DEEPEST = 16;

/** PostgreSQL refuses U+0000 in texts; nobody means it. */
function withoutNul(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) throw new Refused('invalid_input');
  if (typeof value === 'string') return value.includes('\u0000') ? value.replaceAll('\u0000', '') : value;
  if (Array.isArray(value)) return value.map((inner) => withoutNul(inner, depth + 1));
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutNul(inner, depth + 1)]));
  return value;
}
