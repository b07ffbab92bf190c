import type { ParameterId } from '../../model/parameters';
import { equationsOf } from '../equationsOf';
import { useControlText } from '../i18n/ControlTextContext';
import { PageLink } from '../PageLink';

/** The equations that a parameter enters, each a link to its place on the method page. */
export function EquationLinks({ id }: { id: ParameterId }) {
  const { evidence } = useControlText();
  return (
    <ul>
      {equationsOf(id).map(({ number, title }) => (
        <li key={number}>
          <PageLink page="method" at={number}>
            {evidence.equation(number, title)}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
