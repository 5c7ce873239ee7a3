/**
 * Logistic regression over the measures: the log-odds that two sentences report one fact are `intercept` plus each
 * measure's value times its weight. A measure that does not take part counts with its `mean`.
 */
export const coefficients = {
  intercept: -6,
  measures: {
    dice: { weight: 3, mean: 0.4 },
    tfidf: { weight: 5, mean: 0.3 },
    containment: { weight: 4, mean: 0.4 },
    names: { weight: 1, mean: 0.5 },
    values: { weight: 1, mean: 0.5 },
  },
};
