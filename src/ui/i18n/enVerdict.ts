/** Sentences of the verdict. Names come as `PathName` forms, numbers as finished text; `**` marks what is bold. */
export const enVerdict = {
  leads: (leader: string, capital: string, runnerUp: string) =>
    `${leader} is the best use of the ${capital}, ahead of ${runnerUp}.`,
  leadsNarrowly: (leader: string, capital: string, runnerUp: string) =>
    `${leader} is the best use of the ${capital}, narrowly ahead of ${runnerUp}.`,
  leadsClearly: (leader: string, capital: string, runnerUp: string) =>
    `${leader} is the best use of the ${capital}, clearly ahead of ${runnerUp}.`,
  skewed: (leader: string, count: string, other: string) =>
    `${leader} leads on risk-adjusted ROI, carried by a few large wins: in ${count} of 100 futures ${other} does better.`,
  skewedEquivalent: (leader: string, count: string, other: string) =>
    `${leader} leads on its certainty equivalent, carried by a few large wins: in ${count} of 100 futures ${other} does better.`,
  leadsSeldomBest: (leader: string, count: string, other: string) =>
    `${leader} leads on risk-adjusted ROI, though ${other} is best most often: in ${count} of 100 futures.`,
  leadsSeldomBestEquivalent: (leader: string, count: string, other: string) =>
    `${leader} leads on its certainty equivalent, though ${other} is best most often: in ${count} of 100 futures.`,
  tooClose: (first: string, second: string) => `${first} and ${second} are too close to call.`,
  allTooClose: 'All three strategies are too close to call.',

  figures: (roi: string, error: string, second: string, secondRoi: string, third: string, thirdRoi: string) =>
    `Its **risk-adjusted ROI is ${roi}** ± ${error} points, against ${secondRoi} for ${second} and ${thirdRoi} for ${third}.`,
  figuresEquivalent: (
    value: string,
    second: string,
    secondValue: string,
    third: string,
    thirdValue: string,
  ) =>
    `Its **certainty equivalent is ${value}**, against ${secondValue} for ${second} and ${thirdValue} for ${third}.`,
  beats: (count: string, other: string) => `It beats ${other} in **${count} of 100 futures**.`,
  terminalBehind: (year: string, roi: string, other: string, otherRoi: string) =>
    `Without cash after ${year} it would be **${roi}**, behind the ${otherRoi} of ${other}.`,
  settle: (gap: string, error: string) =>
    `They differ by ${gap} points with a simulation error of ± ${error}. More worlds would settle it; knowing the world better would matter more.`,
  settleEquivalent: (gap: string, error: string) =>
    `They differ by ${gap} with a simulation error of ± ${error}. More worlds would settle it; knowing the world better would matter more.`,
  runMore: (worlds: string) => `Run ${worlds} worlds`,
  loading: 'Which of three ways is the best use of the capital?',
} as const;
