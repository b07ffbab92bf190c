import { useControlText } from '../i18n/useControlText';

/** The two buttons that end a form. */
export function OwnFormEnd({ onCancel }: { onCancel: () => void }) {
  const { own } = useControlText().evidence;
  return (
    <div className="own-act">
      <button type="submit" className="button primary">
        {own.save}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        {own.cancel}
      </button>
    </div>
  );
}
