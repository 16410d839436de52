import { EventEmitter, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode';
import type { Review } from '../../review';
import { keepCare } from './care-filter';
import { compareNodes } from './compare';
import { toItem } from './item';
import { readNodes, type Nodes } from './nodes';

/** The tree of sections as it is shown. Ids stand for the nodes; see `Nodes`. */
export class SectionsTree implements TreeDataProvider<string>, Disposable {
  readonly #changed = new EventEmitter<string[] | undefined>();
  #review: Review | undefined;
  #all: Nodes | undefined;
  #shown: Nodes = readNodes(undefined);
  #onlyCare = false;

  readonly onDidChangeTreeData = this.#changed.event;

  /** All nodes of the review, also those that the filter leaves out. */
  get all(): Nodes {
    return (this.#all ??= readNodes(this.#review));
  }

  get shown(): Nodes {
    return this.#shown;
  }

  get onlyCare(): boolean {
    return this.#onlyCare;
  }

  set onlyCare(value: boolean) {
    this.#onlyCare = value;
    this.draw();
  }

  /** Takes in another reading. Its nodes are made when they are asked for, or drawn. */
  read(review: Review | undefined): void {
    if (review === this.#review) return;
    this.#review = review;
    this.#all = undefined;
  }

  /** Shows what was read last; only what looks different is drawn again. */
  draw(): void {
    const before = this.#shown;
    this.#shown = this.#onlyCare ? keepCare(this.all) : this.all;
    if (before === this.#shown) return;
    const changed = compareNodes(before, this.#shown);
    if (changed === 'all') this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire([...changed]);
  }

  /** Draws a node again if it shows something wrong, such as a tick that could not be written to the document. */
  redraw(id: string): void {
    this.#changed.fire([id]);
  }

  getChildren(id?: string): string[] {
    return [...(id === undefined ? this.#shown.roots : (this.#shown.byId.get(id)?.children ?? []))];
  }

  getParent(id: string): string | undefined {
    return this.#shown.byId.get(id)?.parent;
  }

  getTreeItem(id: string): TreeItem {
    const node = this.#shown.byId.get(id);
    return node ? toItem(node) : {};
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
