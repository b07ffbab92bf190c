import type { ParameterId } from '../../model/parameters';
import { equationsOf } from '../equationsOf';
import { useSpoken } from '../i18n/language';
import { useControlText } from '../i18n/useControlText';
import { PageLink } from '../PageLink';

/** The equations that a parameter enters, each a link to its place on the method page. */
export function EquationLinks({ id }: { id: ParameterId }) {
  const { evidence } = useControlText();
  const titles = useSpoken(({ language, equationTitles }) => (language === 'zh' ? equationTitles : null));
  return (
    <ul>
      {equationsOf(id).map(({ number, title }) => (
        <li key={number}>
          <PageLink page="method" at={number}>
            {evidence.equation({ number, title: titles?.[number] ?? title })}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
