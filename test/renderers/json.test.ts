import { expect, test } from '@jest/globals';
import { json } from '../../src/renderers/json.ts';
import { report } from './report.ts';

test('the file holds the whole report, indented, with a line end', () => {
  const text = json.render(report);
  expect(JSON.parse(text)).toEqual(report);
  expect(text.split('\n')[1]).toBe('  "version": 2,');
  expect(text.endsWith('}\n')).toBe(true);
});
