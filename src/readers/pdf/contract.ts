/** A piece of text as a page places it, in points from its lower left corner. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its type. */
  readonly size: number;
}

export interface PdfPage {
  readonly height: number;
  /** In the order of the file. */
  readonly items: readonly PdfItem[];
}

export interface PdfContent {
  /** As the properties of the file state it; empty for none. */
  readonly title: string;
  readonly pages: readonly PdfPage[];
}

/** What the thread answers: the content, or the reason why there is none. */
export type PdfAnswer = { readonly content: PdfContent } | { readonly reason: string };
