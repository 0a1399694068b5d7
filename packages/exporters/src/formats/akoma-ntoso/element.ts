import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { xmlCharacters } from "../../xml-characters.ts";

/** Attributes by their names; those that are `undefined` are left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** How the Naming Convention shortens the names of elements in ids; every other name stands in full. */
const shortNames: Readonly<Record<string, string>> = { section: "sec", paragraph: "para", mainBody: "body" };

/** An element of an Akoma Ntoso document that is being written, with its id and the count of its children. */
export class Element {
  readonly #node: XMLBuilder;
  readonly #prefix: string;
  readonly #counts = new Map<string, number>();
  /** Its id, which its children continue; empty where it has none. */
  public readonly eId: string;

  public constructor(node: XMLBuilder, eId = "", prefix = eId) {
    this.#node = node;
    this.eId = eId;
    this.#prefix = prefix;
  }

  /** Adds a child without an id. */
  public add(name: string, attributes: Attributes = {}): Element {
    return new Element(this.#child(name, attributes), "", this.#prefix);
  }

  /** Adds a child that stands once, with an id without a number. */
  public addOnly(name: string, attributes: Attributes = {}): Element {
    return this.#identified(name, shortNames[name] ?? name, attributes);
  }

  /** Adds a child with an id that counts those of its name. */
  public addNext(name: string, attributes: Attributes = {}): Element {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return this.#identified(name, `${shortNames[name] ?? name}_${count}`, attributes);
  }

  /** Adds words, as they are. */
  public text(words: string): void {
    if (words !== "") this.#node.txt(xmlCharacters(words));
  }

  /** Begins a new line, for readers of the file; never among words. */
  public line(): this {
    this.#node.txt("\n");
    return this;
  }

  #identified(name: string, part: string, attributes: Attributes): Element {
    const eId = this.#prefix === "" ? part : `${this.#prefix}__${part}`;
    // The body is the only one of its document, and is no part of the ids inside it.
    return new Element(this.#child(name, { eId, ...attributes }), eId, name === "mainBody" ? "" : eId);
  }

  #child(name: string, attributes: Attributes): XMLBuilder {
    const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return this.#node.ele(name, Object.fromEntries(given.map(([key, value]) => [key, xmlCharacters(value)])));
  }
}
