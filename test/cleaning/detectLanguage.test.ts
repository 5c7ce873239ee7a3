import { expect, test } from '@jest/globals';
import { detectLanguage, readAs } from '../../src/cleaning/detectLanguage.ts';

test.each([
  [
    'en',
    'The bridge at the old harbour has been closed for repairs since Friday. The city says the work will take six weeks, and drivers must use another road.',
  ],
  [
    'de',
    'Die Brücke am alten Hafen ist seit Freitag wegen Reparaturen gesperrt. Nach Angaben der Stadt dauern die Arbeiten sechs Wochen, und Autofahrer müssen einen Umweg in Kauf nehmen.',
  ],
  [
    'fr',
    'Le pont du vieux port est fermé depuis vendredi pour des réparations. Selon la mairie, les travaux dureront six semaines et les automobilistes devront faire un détour.',
  ],
  [
    'es',
    'El puente del puerto viejo está cerrado desde el viernes por reparaciones. Según el ayuntamiento, las obras durarán seis semanas y los conductores tendrán que dar un rodeo.',
  ],
  [
    'it',
    'Il ponte del vecchio porto è chiuso da venerdì per riparazioni. Secondo il comune i lavori dureranno sei settimane e gli automobilisti dovranno fare una deviazione.',
  ],
  [
    'pt',
    'A ponte do porto velho está fechada desde sexta-feira para reparos. Segundo a prefeitura, as obras vão durar seis semanas e os motoristas terão de fazer um desvio.',
  ],
  [
    'nl',
    'De brug bij de oude haven is sinds vrijdag gesloten voor reparaties. Volgens de gemeente duren de werkzaamheden zes weken en moeten automobilisten omrijden.',
  ],
  // Full of words that are spelled like English ones: "no", "do", "as", "for", "at", "was", "of".
  [
    'pt',
    'A obra do museu no centro do Rio parou no domingo. As escolas a norte do rio abrem no ano que vem, como me disse o presidente da câmara, a quem as famílias escrevem. No entanto, as aulas não param.',
  ],
  [
    'nl',
    'In de stad was er al over de brug gesproken. Of die in de winter nog open is, was in het overleg niet aan de orde. We hadden er rekening mee gehouden, zegt de wethouder, die over het verkeer in de stad gaat.',
  ],
  [
    'da',
    'Det er for tidligt at sige noget for alvor, siger borgmesteren. Under arbejdet er der for mange biler over broen. Vi har ventet her i ti år, og over for byen er det for dyrt at vente, siger hun.',
  ],
  [
    'pl',
    'Most w starym porcie jest od piątku zamknięty z powodu remontu. Według władz miasta prace potrwają sześć tygodni, a kierowcy muszą korzystać z objazdu.',
  ],
  [
    'ru',
    'Мост в старом порту с пятницы закрыт на ремонт. По данным городских властей, работы продлятся шесть недель, и водителям придётся ехать в объезд.',
  ],
  [
    'uk',
    'Міст у старому порту з п’ятниці закрито на ремонт. За даними міської влади, роботи триватимуть шість тижнів, і водіям доведеться їхати в об’їзд.',
  ],
  [
    'tr',
    'Eski limandaki köprü cuma gününden bu yana onarım nedeniyle kapalı. Belediyeye göre çalışmalar altı hafta sürecek ve sürücüler başka bir yol kullanmak zorunda kalacak.',
  ],
  [
    'ar',
    'أُغلق الجسر في الميناء القديم منذ يوم الجمعة لإجراء إصلاحات. وقالت البلدية إن الأعمال ستستمر ستة أسابيع وإن على السائقين سلوك طريق آخر.',
  ],
  [
    'zh',
    '旧港的大桥自星期五起因维修而关闭，市民过河受到影响。市政府表示，工程将持续六个星期，在此期间司机必须绕道行驶。',
  ],
  [
    'ja',
    '旧港の橋は金曜日から修理のため閉鎖されている。市によると、工事は六週間続き、運転手は迂回しなければならない。',
  ],
])('%s is told by two sentences', async (language, text) => {
  expect(await detectLanguage(text)).toBe(language);
});

test.each([
  ['a few words of another language', 'Die Brücke am alten Hafen ist gesperrt.'],
  ['a headline of names', 'Zhang Wei, Müller and Kowalczyk win in Wrocław'],
  ['a few signs', '大桥关闭'],
  ['nothing', ''],
])('%s are too short to tell, and count as English', async (_, text) => {
  expect(await detectLanguage(text)).toBe('und');
  expect(readAs('und')).toBe('en');
});

test.each([
  [
    'quotations in another language',
    '"Wir sind alle sehr erleichtert, dass niemand verletzt wurde", the mayor told the crowd on the square, and then in English: "We are all so very relieved that nobody was hurt." The people of the town had been waiting for him since the morning.',
  ],
  [
    'dialect',
    "Ah dinnae ken whit they were thinkin, an the brig's been shut syne Friday, said wan o the drivers, an it'll be sax weeks afore we can get ower it again, so we will hae tae gang the lang wey roond.",
  ],
  [
    'foreign names',
    'The winners were Dmytro Shevchenko of Kyiv, Agnieszka Wójcik of Łódź, Jean-Baptiste Lefèvre of Besançon, Jürgen Großmann of Düsseldorf and Nguyễn Văn An of Đà Nẵng.',
  ],
])('English with %s is English', async (_, text) => {
  expect(await detectLanguage(text)).toBe('en');
});
