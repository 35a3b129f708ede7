/**
 * Browsers that translate a page move its text nodes into elements of their own. React then removes or inserts beside a node that is
 * no longer where it was, which throws and takes the page down. Many of our users read through a translator.
 */
export function surviveTranslation(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    return child.parentNode === this ? (removeChild.call(this, child) as T) : child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, reference: Node | null): T {
    return reference === null || reference.parentNode === this
      ? (insertBefore.call(this, node, reference) as T)
      : (insertBefore.call(this, node, null) as T);
  };
}
