import { describe, expect, test } from '@jest/globals';
import {
  paragraphBoilerplate,
  type RemovalReason,
  removalReasons,
  sentenceBoilerplate,
} from '../../src/cleaning/boilerplate.ts';

const paragraphs: Partial<Record<RemovalReason, readonly string[]>> = {
  advertisement: [
    'Advertisement',
    'ADVERTISEMENT ADVERTISEMENT',
    'Story continues below',
    'Continue reading the main story',
  ],
  'byline or credit': [
    'By Anna Example and Ben Sample',
    'BY ANNA EXAMPLE',
    'By our harbour correspondent',
    'Staff writer',
    'Reporting by Anna Example; Editing by Ben Sample',
    'Contributing: Meridian Press',
    'Write to Anna Example at anna@post.example',
  ],
  'comments line': ['Comments (12)', 'View all comments', 'Leave a comment below', 'Join the conversation'],
  'date line': ['Monday, May 6, 2024', 'KELDER BAY, Norway (Meridian Press) —'],
  link: ['https://post.example/a', 'post.org/pier', 'anna@post.example', 'Permalink: https://post.example/a'],
  'note about the text': [
    "Editor's note: The name of the lake was wrong at first. It is Lake Oake.",
    'Correction (May 7): The pier is 90 metres long.',
    'This article was amended on May 7. The headline said otherwise.',
  ],
  'page navigation': ['Back to top', 'Top of Page', 'Load more', 'Topics: harbours, piers'],
  'related links': [
    'Related Articles',
    'RELATED:',
    'Read more: How piers are built',
    'See also: Ten piers to walk on',
    'More on this story: The pier in pictures',
    'More from Kelder Post',
    'More News from the Coast',
    '[Ten piers to walk on]',
    'Opinion: Why piers matter',
  ],
  'share or follow line': [
    'Share this on Facebook',
    'Facebook Twitter Email',
    '@kelderpost',
    'Click to share on Twitter (Opens in new window)',
  ],
  'video or gallery': [
    'WATCH: The first walkers on the pier.',
    'Slideshow (5 Images)',
    'JUST WATCHED The pier opens Replay More Videos ... MUST WATCH The pier opens 02:41',
    'Media playback is not supported on this device',
    'Video',
  ],
};

const ofSites: Partial<Record<RemovalReason, readonly string[]>> = {
  'consent notice': [
    'We use cookies to make this site better for you.',
    'We and our 842 partners store and/or access information on a device, such as unique IDs in cookies.',
    'If you are a California consumer, you have the right to direct a business not to sell your data.',
    'Strictly Necessary Cookies',
    'These cookies are necessary for the website to function.',
    'Accept all',
    'Manage Consent Preferences',
    'Always Active',
  ],
  'newsletter or app': [
    'Sign up to Pier Notes',
    'Free daily newsletter',
    'Enter your email address',
    'after newsletter promotion',
    'You have received this email because you have subscribed to Pier Alerts.',
    'Want to change how you receive these emails?',
    'Flag as irrelevant',
    'Our mailing address is:',
  ],
  'note about the text': [
    'This message is confidential and may be privileged.',
    'If you are not the intended recipient, please delete it.',
    'FYI – for the log.',
  ],
  'page navigation': [
    'Key events',
    "That's all from us for tonight.",
    'The Latest on the pier at Kelder (all times local):',
    'Here is what we know so far:',
    'You need to enable JavaScript to run this app.',
    '00:00 Intro 02:10 The pier 14:55 The ferries',
  ],
  'subscription offer': [
    'THIS CONTENT IS RESERVED FOR SUBSCRIBERS ONLY',
    'Subscribe now to read the latest news in your city and across the county.',
    'REGISTER / SIGN IN TO UNLOCK MORE ARTICLES',
    'Create an account or sign in to continue with your reading experience.',
    'You have read all of your free articles for this month.',
    'Choose a plan and keep reading the Post for just one pound a week.',
    'Already a subscriber? Log in',
    'Unlimited online access to the Post and 15 news sites with one account.',
  ],
  'video or gallery': [
    'Current Time 0:00',
    'Loaded: 18.90%',
    'Beginning of dialog window. Escape will cancel and close the window.',
    'This is a modal window.',
    'View image in fullscreen',
  ],
};

test.each(Object.entries(ofSites).flatMap(([reason, lines]) => lines.map((line) => [reason, line])))(
  'what sites say to readers is %s, as a line and as a sentence: %s',
  (reason, line) => {
    expect([paragraphBoilerplate(line), sentenceBoilerplate(line)]).toEqual([reason, reason]);
  },
);

test.each([
  'Subscribers to the ferry paid 40 pounds a month, the council said.',
  'We use the bridge every day, and our children swim below it.',
  'Register offices in Kelder closed on Friday after the flood.',
  'These cookies sold for 3 pounds each, the baker said.',
  'You have reached the wrong conclusion, the judge told the witness.',
  'The message was confidential, the minister told parliament.',
  'Sign up for the lifeboat fell by half, its crew said.',
  'That is what we know of the fire, said its chief, and no more.',
  'Length of the pier: 90 metres.',
  'Support for local journalism grew, according to a survey.',
  'Full access to the harbour was restored on Monday.',
  'The post of harbour master first appeared on a list of 1881.',
])('what a report says in like words stays: %s', (line) => {
  expect([paragraphBoilerplate(line), sentenceBoilerplate(line)]).toEqual([null, null]);
});

const sentences: Partial<Record<RemovalReason, readonly string[]>> = {
  advertisement: ['This post may contain affiliate links.', 'If you buy a ticket here, we may earn a commission.'],
  'byline or credit': [
    'Ben Sample contributed to this report.',
    '(Editing by Ben Sample)',
    'Anna Example may be reached at aexample@post.example.',
    '— Kelder Post (@kelderpost) May 6, 2024',
  ],
  'comments line': [
    'Tell us what you think in the comments.',
    'Have a tip?',
    'And if you have a news tip, correction or comment, let us know.',
  ],
  link: ['https://t.example/XPx'],
  'page navigation': ['[button link="https://post.example"]Send your photos[/button]'],
  'video or gallery': ['Hear the pilot live at noon, or listen back here.'],
  'copyright line': [
    'Copyright 2024 by Kelder Post.',
    'Copyright @ 2024 Kelder Post.',
    'This document is subject to copyright.',
    'Apart from any fair dealing for study, no part may be reproduced without permission.',
    '© Kelder Post',
    'All rights reserved.',
    'This material may not be published.',
  ],
  'newsletter or app': [
    'Sign up for our daily newsletter.',
    'Never miss a story — sign up for Kelder Post’s free newsletter.',
    'Get the news delivered to your inbox.',
    'Download our app.',
    'SUBSCRIBE NOW',
    'You are receiving this email because you subscribed to Kelder Post.',
    'Unsubscribe | View in browser',
  ],
  'note about the text': [
    'This is a condensed version of the information.',
    'Citation: A pier opens (2024, May 6) retrieved 8 May 2024 from https://post.example/pier',
    'This is a developing story.',
    'This article was updated to correct the length of the pier.',
    'This story has been corrected.',
    'An earlier version of this article misstated the length of the pier.',
    'Check back for updates.',
  ],
  'related links': [
    'Click here to see the plans.',
    'Read the full story here.',
    'Stay tuned for more on this story.',
    "Follow the Post's full coverage of the pier at https://post.example/pier",
  ],
  'share or follow line': [
    'Follow us on Twitter.',
    'Follow Anna Example on Twitter @example.',
    'Share this story: Facebook | Print',
  ],
};

const reports = [
  'The pier was opened on Monday.',
  'Share prices fell by a tenth.',
  'By Tuesday the river had fallen.',
  'By the end of the week all was quiet',
  'Reporting by the commission found no fault.',
  'Residents were urged to sign up for flood alerts.',
  'Police asked people to follow the signs to the ferry.',
  'This report was released by the ministry on Monday.',
  'This story began in May.',
  'He said the photo was taken on May 3.',
  'The ministry published photos of the pier.',
  'Copyright law does not cover the plans.',
  'Anyone with information is asked to call the police.',
  'Read the plans, the mayor told the council.',
  'More than 40 people were on the pier.',
  'Police watch videos of the pier for hours.',
  'Three of the injured are children (aged four to nine).',
  '“Sign the petition,” she said.',
  'Detectives can be reached at tips@kelder.example.',
  'The shop may earn a commission on each ticket.',
  '“We may make a complaint to the river commission,” the mayor said.',
  'This site was once held by an affiliate with links to smugglers.',
  'Thousands of people came to watch here.',
  '“If you have a tip, comment or question, the police want to hear it,” the sheriff said.',
  'Detective Tom Smith can be reached at tsmith@kelder.example.',
  'Tom Smith can be reached at tsmith@kelder.example or 555-0100, police said.',
  'Follow live coverage of the vote on Sunday, the station told its viewers.',
  'This work is subject to copyright law until 2040, the judge said.',
  'More news from the front reached the capital on Monday',
  'He followed the coverage of the trial at home.',
  'More stories were added to the tower in 1921.',
  'In 2021',
];

describe('paragraphBoilerplate', () => {
  for (const [reason, examples] of Object.entries(paragraphs))
    test.each(examples)(`takes for ${reason}: %s`, (example) => {
      expect(paragraphBoilerplate(example)).toBe(reason);
    });

  test.each(reports)('leaves what is report: %s', (report) => {
    expect(paragraphBoilerplate(report)).toBeNull();
  });

  test('leaves long paragraphs, whatever they begin with', () => {
    expect(paragraphBoilerplate(`Read more: ${'The pier was opened. '.repeat(40)}`)).toBeNull();
  });
});

describe('sentenceBoilerplate', () => {
  for (const [reason, examples] of Object.entries(sentences))
    test.each(examples)(`takes for ${reason}: %s`, (example) => {
      expect(sentenceBoilerplate(example)).toBe(reason);
    });

  test.each(reports)('leaves what is report: %s', (report) => {
    expect(sentenceBoilerplate(report)).toBeNull();
  });
});

test('no reason is listed twice, and they are in order', () => {
  expect([...new Set(removalReasons)].sort()).toEqual([...removalReasons]);
});
