/** Five articles of three outlets about a flood, one of them a copy, and one about a comet. Path to text. */
export const articles: Readonly<Record<string, string>> = {
  'bay.txt': `---
title: Flood closes the old bridge at Milltown
outlet: Bay Times
date: 2021-05-03
url: https://bay.example/flood
---

The flood closed the old stone bridge at Milltown on Monday morning. Two cars and a delivery van were carried away by the water.

"We will open the bridge again as soon as an engineer has looked at the piers," mayor Ida Tannenbaum said in the town hall.

The river rose by 2.4 metres overnight, according to the water board. About 120 people left their homes near the mill.
`,
  'hill.txt': `---
title: Bridge shut as the river rises
outlet: Hill Post
date: 2021-05-04
---

On Monday morning the old bridge at Milltown was closed by a flood. The water carried away three cars.

"We will open the bridge again as soon as an engineer has looked at the pillars," mayor Ida Tannenbaum said.

Near the mill some 130 people left their homes, the fire brigade reported. Schools in the valley stayed shut until noon.
`,
  'wire/first.txt': `---
title: Milltown bridge closed by flood
outlet: Valley Wire
date: 2021-05-03T09:30:00+02:00
---

Flooding closed Milltown's old stone bridge on Monday, the town council announced. Drivers must take the road through the hills.

The river had risen by 2.4 metres overnight, the water board said.
`,
  'wire/again.txt': `---
title: Flood shuts bridge
outlet: Evening Crier
date: 2021-05-04
---

Flooding closed Milltown's old stone bridge on Monday, the town council announced. Drivers must take the road through the hills.

The river had risen by 2.4 metres overnight, the water board said.
`,
  'comet.md': `---
title: Amateurs photograph a green comet
outlet: Star Gazette
date: 2021-05-03
---

Four amateur astronomers photographed a comet with a long green tail above the salt desert. The comet will be closest to Earth in June.
`,
};
