// The kinds of single values authored files hold. The error of each is the phrase after "expected".
import { z } from 'zod';
import { CRITICAL_ROLES, ROLES } from '../../state/ids.ts';

/** A number from `min` to `max`, both allowed. */
export function from(min: number, max: number) {
  const error = `${min} to ${max}`;
  return z.number({ error }).min(min, { error }).max(max, { error });
}
export function wholeFrom(min: number, max: number) {
  const error = `a whole number, ${min} to ${max}`;
  return z.int({ error }).min(min, { error }).max(max, { error });
}
export const share = from(0, 1);

export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `one of ${values.join(', ')}` });
}
export const role = oneOf(ROLES);
export const criticalRole = oneOf(CRITICAL_ROLES);

export const kebabId = z
  .string({ error: 'an id' })
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'an id of small letters, digits and hyphens' });
/** Sector and shock ids: the field's short codes. */
export const code = z
  .string({ error: 'a code' })
  .regex(/^[A-Z][A-Z0-9]{1,7}$/, { error: 'a code of 2 to 8 capital letters and digits' });
export const sourceKey = z
  .string({ error: 'a source key' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a source key of small letters, digits and hyphens' });

/** Words on screen: never empty. */
export const words = z.string({ error: 'words' }).min(1, { error: 'words' });
/** Words that may be left out on purpose. */
export const wordsOrNone = z.string({ error: 'words, or "" for none' });

export function list<T extends z.ZodType>(entry: T, least = 1) {
  return z
    .array(entry, { error: 'a list' })
    .min(least, { error: `at least ${least} ${least === 1 ? 'entry' : 'entries'}` });
}
export function byRole<T extends z.ZodType>(entry: T) {
  return z.record(role, entry, { error: `entries for ${ROLES.join(', ')}` });
}
export function byCriticalRole<T extends z.ZodType>(entry: T) {
  return z.record(criticalRole, entry, { error: `entries for ${CRITICAL_ROLES.join(', ')}` });
}
export function byId<T extends z.ZodType>(entry: T) {
  return z.record(z.string(), entry, { error: 'entries by id' });
}

export function range(min: number, max: number) {
  return z
    .strictObject({ min: from(min, max), max: from(min, max) })
    .refine((value) => value.min <= value.max, { error: 'min not above max' });
}

/** Where a group of numbers comes from: a `source` for facts, a word on what was `tuned` for play; at least one of them. */
export const origin = { source: words.optional(), tuned: words.optional() };
export function hasOrigin(group: { source?: string | undefined; tuned?: string | undefined }): boolean {
  return group.source !== undefined || group.tuned !== undefined;
}
export const ORIGIN_MISSING = 'a "source" or "tuned" entry that says where the numbers come from';
/** An object of numbers with its origin. */
export function numbers<T extends z.core.$ZodLooseShape>(shape: T) {
  return z
    .strictObject({ ...origin, ...shape })
    .refine((group) => hasOrigin(group as { source?: string; tuned?: string }), { error: ORIGIN_MISSING });
}
