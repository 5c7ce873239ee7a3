/** Whether a text is a web page from its first line on, whatever its file is called. */
export function opensAsPage(text: string): boolean {
  return /^\s*(?:<\?xml\b[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 5000),
  );
}

/** Whether a text holds markup at all. */
export function hasMarkup(text: string): boolean {
  return /<\/?(?:html|head|body|title|meta|article|main|section|div|p|br|span|h[1-6]|table|ul|ol|a)\b[^<>]*>/i.test(
    text,
  );
}
