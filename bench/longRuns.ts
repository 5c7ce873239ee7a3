/** What a pattern of tokens could try again and again from each place of a long run. */
export const longRuns = ['a', 'a.', "a'", 'a-', '1.', '1,', '@', "n't", 'http://', 'A.', '/', 'a@b.'] as const;
