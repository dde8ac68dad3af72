/** The English texts of LLC against S Corp. */
export const comparisonEn = {
  comparison: 'LLC against S Corp',
  comparisonAbout: (salary: string, cost: string) =>
    `With a salary of ${salary} and ${cost} a year for payroll and tax returns, by federal tax. Choose S Corp above to change them.`,
  comparisonShareOfProfit: (share: string) => `${share} of the profit`,
  comparisonYours: (profit: string, amount: string, better: boolean) =>
    `At your profit of ${profit} an S Corp leaves you ${amount} ${better ? 'more' : 'less'} a year.`,
  comparisonTooLittle: (profit: string) => `Your profit of ${profit} can’t carry this salary.`,
  comparisonRule: 'The common rule of thumb says: from $80,000 of profit.',
  comparisonNever: (to: string) => `These numbers say: never better, up to ${to}.`,
  comparisonAlways: (from: string) =>
    `These numbers say: better from ${from}, the first profit that carries the salary.`,
  comparisonFound: (crossings: string) => `These numbers say: ${crossings}.`,
  comparisonBetter: (profit: string) => `better from ${profit}`,
  comparisonWorse: (profit: string) => `worse from ${profit}`,
  comparisonAxisBetter: (amount: string) => `S Corp leaves up to ${amount} more`,
  comparisonAxisWorse: (amount: string) => `S Corp leaves up to ${amount} less`,
  comparisonRuleMark: '$80,000 rule',
  comparisonYouMark: 'You',
  comparisonTable: 'The chart as a table',
  comparisonProfit: 'Profit a year',
  comparisonDifference: 'S Corp leaves you',
  comparisonNote: 'What it is',
  comparisonBecomes: { better: 'Becomes better', worse: 'Becomes worse' },
};
