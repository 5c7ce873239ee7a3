import { parseHTML } from 'linkedom';
import { html, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { UnusableArticle } from '../../errors.ts';
import type { PageDocument } from './dom.ts';
import { refuseCrowdedTags } from './refuseCrowdedTags.ts';

/** Pages of the press nest some 40 elements and hold some thousand; browsers stop nesting at 512, most work here grows with the depth. */
const maxDepth = 300;
const maxElements = 50_000;

/**
 * The tree that a browser makes of a page, however malformed it is, with `html`, `head` and `body` always there. Nothing
 * in it is run, fetched or followed. Throws `UnusableArticle` for a page that nests too deep or holds too much.
 */
export function parsePage(markup: string): PageDocument {
  refuseCrowdedTags(markup);
  return parse(markup, { treeAdapter: createAdapter(), scriptingEnabled: false }) as unknown as PageDocument;
}

/** As much of linkedom's nodes as building a tree takes. */
interface TreeNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly namespaceURI: string;
  readonly childNodes: Iterable<TreeNode>;
  readonly firstChild: TreeNode | null;
  readonly lastChild: TreeNode | null;
  readonly previousSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  data: string;
  appendChild(node: TreeNode): void;
  insertBefore(node: TreeNode, reference: TreeNode): void;
  remove(): void;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
}

interface TreeDocument extends TreeNode {
  readonly documentElement: TreeNode;
  createElement(name: string): TreeNode;
  createTextNode(data: string): TreeNode;
  createComment(data: string): TreeNode;
  createDocumentFragment(): TreeNode;
}

type Tree = TreeAdapterTypeMap<
  TreeNode,
  TreeNode,
  TreeNode,
  TreeDocument,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode
>;

/** What a browser shows of an element in place of what stands in it, written into the page: a box like any other. */
function isShadowRoot(name: string, attributes: readonly { readonly name: string }[]): boolean {
  return name === 'template' && attributes.some((attribute) => /^shadowroot(?:mode)?$/.test(attribute.name));
}

/** Lets parse5 build a tree of linkedom's nodes, which Readability can work on. Comments and document types are left out. */
function createAdapter(): TreeAdapter<Tree> {
  const document = parseHTML('<html></html>').document as unknown as TreeDocument;
  document.documentElement.remove();
  const namespaces = new WeakMap<TreeNode, html.NS>();
  const templates = new WeakMap<TreeNode, TreeNode>();
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  let depth = 0;
  let count = 0;

  const setAttributes: TreeAdapter<Tree>['adoptAttributes'] = (element, attributes) => {
    for (const { name, value } of attributes) {
      if (!element.hasAttribute(name)) element.setAttribute(name, value);
    }
  };
  const insertText = (parent: TreeNode, text: string, before: TreeNode | null) => {
    const last = before ? before.previousSibling : parent.lastChild;
    if (last?.nodeType === 3) last.data += text;
    else if (before) parent.insertBefore(document.createTextNode(text), before);
    else parent.appendChild(document.createTextNode(text));
  };

  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement: (name, namespace, attributes) => {
      count += 1;
      if (count > maxElements)
        throw new UnusableArticle(`is no page to read: it holds more than ${maxElements} elements`);
      const element = document.createElement(isShadowRoot(name, attributes) ? 'div' : name);
      namespaces.set(element, namespace);
      setAttributes(element, attributes);
      return element;
    },
    createCommentNode: (data) => document.createComment(data),
    createTextNode: (data) => document.createTextNode(data),
    appendChild: (parent, node) => {
      if (node.nodeType !== 8) parent.appendChild(node);
    },
    insertBefore: (parent, node, reference) => {
      if (node.nodeType !== 8) parent.insertBefore(node, reference);
    },
    setTemplateContent: (template, content) => {
      templates.set(template, template.localName === 'template' ? content : template);
    },
    getTemplateContent: (template) => templates.get(template)!,
    setDocumentType: () => {},
    setDocumentMode: (_, found) => {
      mode = found;
    },
    getDocumentMode: () => mode,
    detachNode: (node) => node.remove(),
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    adoptAttributes: setAttributes,
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...node.childNodes],
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => Array.from(element.attributes, ({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => namespaces.get(element) ?? html.NS.HTML,
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.data,
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is TreeNode => node.nodeType === 3,
    isCommentNode: (node): node is TreeNode => node.nodeType === 8,
    isDocumentTypeNode: (node): node is TreeNode => node.nodeType === 10,
    isElementNode: (node): node is TreeNode => node.nodeType === 1,
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => {},
    updateNodeSourceCodeLocation: () => {},
    onItemPush: () => {
      depth += 1;
      if (depth > maxDepth) throw new UnusableArticle(`is no page to read: it nests more than ${maxDepth} elements`);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}
