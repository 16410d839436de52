/** "What could have helped", "how it could have been found" name what is talked about. */
export const topic = 'what|how ((this|it|that|<article>) NOUN?)?';
