import { describe, expect, test } from '@jest/globals';
import { isPictureCaption } from '../../src/cleaning/isPictureCaption.ts';

describe('isPictureCaption', () => {
  test.each([
    'Image: Walkers on the pier',
    'Photo: Kelder Bay Port Authority / Facebook',
    'Photo by Anna Example',
    'Image copyright Kelder Post Image caption Walkers on the pier',
    'FILE - In this May 6, 2020, file photo, walkers cross the pier.',
    'In this photo taken on Monday, walkers cross the pier.',
    'Pictured: the mayor on the pier.',
    '1 of 6. Walkers cross the pier on Monday.',
    'Enlarge this image',
    'Courtesy of Anna Example',
    'Anna Example/Getty Images',
    'AP',
  ])('knows by its beginning: %s', (caption) => {
    expect(isPictureCaption(caption)).toBe(true);
  });

  test.each([
    'The mayor. Photo: Kelder Bay Port Authority / Facebook',
    'Walkers cross the pier on Monday. (Anna Example/Getty Images)',
    'Walkers cross the pier on Monday. (Photo: Anna Example)',
    'Walkers cross the pier on Monday. [Photo/Kelder Post]',
    'Walkers cross the pier (Getty Images)',
    'Walkers cross the pier, May 6, 2024. (AP)',
    'Walkers cross the pier on Monday. Picture taken May 6, 2024. REUTERS/Anna Example',
    'Walkers cross the pier. Photograph by Anna Example',
    'Walkers cross the pier in a drawing. Handout via REUTERS',
  ])('knows by the credit at its end: %s', (caption) => {
    expect(isPictureCaption(caption)).toBe(true);
  });

  test.each([
    'The pier was opened on Monday. (AP)',
    'The pier will be opened on Monday, the ministry said (Reuters)',
    'The pier was opened on Monday (May 6).',
    'The photo of the pier was shared a thousand times.',
    'He was pictured on the pier on Monday.',
    'The port authority (KBPA) opened the pier.',
    '“It is open,” the mayor said of the pier (via Anna Example of the Kelder Post).',
    'Images from the pier show the crowd.',
  ])('leaves what is report: %s', (report) => {
    expect(isPictureCaption(report)).toBe(false);
  });

  test('leaves a long paragraph into which a credit slipped', () => {
    expect(isPictureCaption(`${'The pier was opened on Monday. '.repeat(20)}(Photo: Anna Example)`)).toBe(false);
  });
});
