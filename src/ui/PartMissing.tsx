import { useText } from './i18n/useText';

/** In place of a part of the page that could not be fetched. A reload keeps the inputs, as the address holds them. */
export function PartMissing() {
  const { missing, format } = useText();
  return (
    <p role="alert">
      <span className="warn">{missing.part}</span>
      {format.space}
      <button type="button" className="link touch" onClick={() => window.location.reload()}>
        {missing.reload}
      </button>
    </p>
  );
}
