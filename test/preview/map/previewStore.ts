// Stands in for the store while the map is looked at alone.
import type { Scenario } from '@jic/shared/scenario/Scenario';
import type { Language } from '@jic/shared/state/ids';
import type { View } from '@jic/shared/views/View';
import { signal } from '@preact/signals';

export const language = signal<Language>('en');
export const scenario = signal<Scenario | null>(null);
export const view = signal<View | null>(null);
