/** Filters and sorts the cards of many stories; leans on `byId`, `plainOf` and `unpack`. */
export const filterScript = String.raw`
const form = byId('filter');
if (form) {
  const stories = [...document.querySelectorAll('.story')].map((element, weight) => ({ element, weight, outlets: element.dataset.outlets.split(' '), first: element.dataset.first, last: element.dataset.last }));
  const readText = ({ element }) => [...element.querySelectorAll('h2, .names, .text, .fact > summary > span')].map(plainOf).join(' ').toLowerCase();
  const readAll = async () => {
    try {
      return (await unpack(byId('all-words'))).split('\n');
    } catch { // Not packed, or the browser cannot unpack.
      return stories.map(readText);
    }
  };
  let reading = null;
  const readOnce = () => reading || (reading = readAll());
  const [words, outlet, from, to, order, found] = ['words', 'outlet', 'from', 'to', 'order', 'found'].map(byId);
  const filter = async () => {
    const texts = words.value && await readOnce();
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const story of stories) {
      const fits = (!outlet.value || story.outlets.includes(outlet.value)) && (!from.value || story.last >= from.value) && (!to.value || (story.first && story.first <= to.value)) && (!wanted.length || wanted.every((word) => texts[story.weight].includes(word)));
      if (story.element.hidden === fits) story.element.hidden = !fits;
      if (fits) count += 1;
    }
    found.textContent = count + ' of ' + stories.length + ' stories' + (count ? '' : ': none fits; change the words, the outlet or the days');
    remember();
  };
  const fields = [words, outlet, from, to, order];
  const usual = fields.map((field) => field.value);
  const remember = () => {
    const set = new URLSearchParams(fields.flatMap((field, i) => field.value === usual[i] ? [] : [[field.id, field.value]])).toString();
    const place = location.hash.split('?')[0];
    if (state().slice(1) !== set) history.replaceState(null, '', (place || '#') + (set && '?' + set));
  };
  const later = (a, b) => (b.last > a.last) - (b.last < a.last) || a.weight - b.weight;
  const orders = { weight: (a, b) => a.weight - b.weight, newest: later, oldest: (a, b) => !a.first - !b.first || (a.first > b.first) - (a.first < b.first) || a.weight - b.weight };
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  const sort = () => {
    const sorted = [...stories].sort(orders[order.value]);
    const rest = stories.length && document.querySelector('main > .aside');
    byId('main').append(...sorted.map((story) => story.element), ...(rest ? [rest] : []));
  };
  order.addEventListener('change', sort);
  form.addEventListener('reset', () => setTimeout(() => { sort(); filter(); }));
  setTimeout(readOnce);
  for (const [name, value] of new URLSearchParams(state())) {
    const field = fields.find(({ id }) => id === name);
    if (field) field.value = value;
  }
  form.hidden = false;
  if (order.value !== 'weight') sort();
  filter();
}`;
