import type { AiWords } from '../en/ai.ts';

const stock = (slider: number) => (slider > 0 ? '多备库存' : slider < 0 ? '精益运行' : '库存照常');

export const ai: AiWords = {
  lean: ({ backup }) => `增长优先：备份只占${backup}%。`,
  fortress: ({ backup }) => `安全优先：${backup}%用于备份，不与人互助。`,
  balancer: ({ backup }) => `样样都备一点：${backup}%用于备份，平均分配。`,
  'adaptive-cell': ({ role, side, backup }) =>
    side === 'abroad'
      ? `读数指向境外供应的${role}：${backup}%用于备份，大半放在这里。`
      : `读数指向本国的${role}：${backup}%用于备份，大半放在这里。`,
  'adaptive-growth': ({ backup }) => `今年现有备份够用：${backup}%用于备份，其余投向增长。`,
  'lean-industry': () => '精益运行，利润留存。',
  'fortress-industry': ({ credits }) => `库存备足，另有${credits}筹用于第二来源和连续性计划。`,
  'balancer-industry': ({ credits }) => `${credits}筹平均用于第二来源和连续性计划。`,
  'adaptive-industry': ({ credits, slider }) => `按读数投入${credits}筹，${stock(slider)}。`,
};
