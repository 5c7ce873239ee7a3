/** A half for "nothing to go by", towards 1 the more of the comparable things agree, towards 0 the more do not. */
export function agreement(agreeing: number, comparable: number): number {
  return (agreeing + 0.5) / (comparable + 1);
}
