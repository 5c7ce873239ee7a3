/** Unpacks what stands in the page as data; leans on `byId` and `make`. */
export const unpackScript = `
async function unpack(data) {
  const bytes = Uint8Array.from(atob(data.textContent), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
}
async function unpackStory(place) {
  const content = make('template', '');
  try {
    content.innerHTML = await unpack(place.lastElementChild);
    place.replaceWith(content.content);
  } catch {
    place.append(make('p', 'cut', 'This browser cannot unpack what belongs to the story; summary.md has more.'));
  }
}
const unpacked = new Map();
// The whole of a story, once it is in the page.
function whole(number) {
  const place = byId('packed-' + number);
  if (place && !unpacked.has(number)) unpacked.set(number, unpackStory(place));
  return unpacked.get(number);
}`;
