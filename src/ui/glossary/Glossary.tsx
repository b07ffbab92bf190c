import { useGlossaryText } from '../i18n/useGlossaryText';
import './glossary.css';

/** Every word of the field that the page explains, as a list to read. */
export function Glossary() {
  const { intro, terms } = useGlossaryText();
  return (
    <>
      <p>{intro}</p>
      <dl className="glossary">
        {Object.entries(terms).map(([id, { name, meaning }]) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
