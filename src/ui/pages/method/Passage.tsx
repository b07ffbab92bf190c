import { useId } from 'react';
import { useMethodText } from '../../i18n/useMethodText';
import { Formula } from './Formula';
import type { Block, Passage as PassageText } from './methodDocument';
import { PlaceLink } from './PlaceLink';
import { placeId } from './places';
import { Scroller } from './Scroller';
import { Words } from './Words';

interface PassageProps {
  passage: PassageText;
  /** What tables without a title of their own are about. */
  section: string;
}

/** A numbered equation, or text between equations. */
export function Passage({ passage, section }: PassageProps) {
  const text = useMethodText();
  const headingId = useId();
  const { number, title, blocks } = passage;
  const [first, ...rest] = blocks;
  if (title === undefined || first?.type !== 'paragraph')
    return blocks.map((block, index) => <Body key={index} block={block} about={section} />);
  const about = title.replace(/[.。]$/, '');
  const name = number === undefined ? about : text.equation({ number, title: about });
  const lead = (
    <div className="method-lead">
      <h3 id={headingId}>
        {number !== undefined && (
          <PlaceLink at={number} className="method-anchor" label={text.linkTo({ title: name })}>
            {text.mark({ number })}
          </PlaceLink>
        )}{' '}
        {title}
      </h3>
      <p>
        <Words words={first.children} />
      </p>
    </div>
  );
  const body = rest.map((block, index) => <Body key={index} block={block} about={name} number={number} />);
  if (number === undefined) {
    return (
      <div className="method-passage">
        {lead}
        {body}
      </div>
    );
  }
  return (
    <div
      id={placeId(number)}
      className="method-passage"
      role="group"
      aria-labelledby={headingId}
      tabIndex={-1}
    >
      {lead}
      {body}
    </div>
  );
}

interface BodyProps {
  block: Block;
  about: string;
  number?: string | undefined;
}

function Body({ block, about, number }: BodyProps) {
  const text = useMethodText();
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Words words={block.children} />
        </p>
      );
    case 'list':
      return (
        <ul className="method-list">
          {block.items.map((item, index) => (
            <li key={index}>
              <Words words={item} />
            </li>
          ))}
        </ul>
      );
    case 'math':
      return (
        <div className="method-equation">
          <Scroller label={text.formula({ title: about })} className="method-formula">
            <Formula math={block.math} />
          </Scroller>
          {number !== undefined && (
            <span className="method-number" aria-hidden="true">
              ({number})
            </span>
          )}
        </div>
      );
    case 'table':
      return (
        <Scroller label={about} className="method-scroller">
          <table>
            <caption className="visually-hidden">{about}</caption>
            <thead>
              <tr>
                {block.head.map((cell, index) => (
                  <th key={index} scope="col">
                    <Words words={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>
                      <Words words={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      );
  }
}
