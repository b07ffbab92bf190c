import { useFaultText } from '../i18n/useFaultText';
import './faults.css';

/** Says why the page is slow where it has no background workers. */
export function InPageNote() {
  const { fault } = useFaultText();
  return (
    <p className="in-page" role="status">
      {fault.inPage}
    </p>
  );
}
