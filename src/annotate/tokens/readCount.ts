/** How many characters have been split into words or tokens so far in this process: for tests and benches alone. */
export const readCount = { characters: 0 };
