import { createElement, type ReactNode } from 'react';
import type { MathAttributes, MathNode } from './methodDocument';

function isAttributes(part: MathNode | MathAttributes | undefined): part is MathAttributes {
  return typeof part === 'object' && !Array.isArray(part);
}

function drawn(node: MathNode, key: number): ReactNode {
  if (typeof node === 'string') return node;
  const [name, ...parts] = node;
  const [first] = parts;
  const { class: className, ...attributes } = isAttributes(first) ? first : {};
  const children = (isAttributes(first) ? parts.slice(1) : parts) as readonly MathNode[];
  return createElement(name, { key, className, ...attributes }, ...children.map(drawn));
}

/** A formula in MathML. */
export function Formula({ math }: { math: MathNode }) {
  return drawn(math, 0);
}
