// One sentence per AI move. Facts come from AiReason; `role` is the product's name on screen, `backup` per cent of the
// year's credits, `credits` the credits an industry spent, `slider` -1 lean to 1 stock.
interface StateFacts {
  readonly backup: number;
}
interface CellFacts extends StateFacts {
  readonly role: string;
  readonly side: 'abroad' | 'home';
}
interface IndustryFacts {
  readonly credits: number;
  readonly slider: number;
}
const stock = (slider: number) =>
  slider > 0 ? 'keeps extra stock' : slider < 0 ? 'runs lean' : 'keeps the usual stock';

export const ai = {
  lean: ({ backup }: StateFacts) => `Growth first: ${backup}% for backup is enough.`,
  fortress: ({ backup }: StateFacts) => `Safety first: ${backup}% for backup, and no favours.`,
  balancer: ({ backup }: StateFacts) => `A bit of everything: ${backup}% for backup, in even parts.`,
  'adaptive-cell': ({ role, side, backup }: CellFacts) =>
    side === 'abroad'
      ? `The meters point at ${role} from abroad: ${backup}% for backup, most of it there.`
      : `The meters point at ${role} at home: ${backup}% for backup, most of it there.`,
  'adaptive-growth': ({ backup }: StateFacts) =>
    `What is there will do this year: ${backup}% for backup, the rest on growth.`,
  'lean-industry': () => 'Runs lean and keeps its profit.',
  'fortress-industry': ({ credits }: IndustryFacts) =>
    `Full stores, and ${credits} cr on second sources and continuity.`,
  'balancer-industry': ({ credits }: IndustryFacts) => `${credits} cr in even parts on second sources and continuity.`,
  'adaptive-industry': ({ credits, slider }: IndustryFacts) =>
    `Spends ${credits} cr where its meters point and ${stock(slider)}.`,
};
export type AiWords = typeof ai;
