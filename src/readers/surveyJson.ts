/** What brackets and quotation marks tell about a JSON text before it is parsed. */
export interface JsonSurvey {
  /** How deep arrays and objects are nested. */
  readonly depth: number;
  /** Where a bracket closes what is not open, or a string holds a control character; the length of a text that breaks off; null if neither. */
  readonly oddAt: number | null;
}

/** One pass, without recursion. */
export function surveyJson(text: string): JsonSurvey {
  const open: string[] = [];
  let depth = 0;
  let isString = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i]!;
    if (isString) {
      if (character === '\\') i += 1;
      else if (character === '"') isString = false;
      else if (character < ' ') return { depth, oddAt: i };
    } else if (character === '"') isString = true;
    else if (character === '{' || character === '[') depth = Math.max(depth, open.push(character));
    else if (character === '}' || character === ']') {
      if (open.pop() !== (character === '}' ? '{' : '[')) return { depth, oddAt: i };
    }
  }
  return { depth, oddAt: isString || open.length > 0 ? text.length : null };
}
