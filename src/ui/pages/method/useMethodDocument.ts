import { useEffect } from 'react';
import { create } from 'zustand/react';
import { useSpoken } from '../../i18n/language';
import type { MethodDocument } from './methodDocument';
import { methodText } from './methodText';

// scripts/methodModule.mjs makes this module of the file.
const [load] = Object.values(
  import.meta.glob<MethodDocument>('../../../model/README.zh.md', { query: '?method', import: 'default' }),
);

const useChinese = create<{ readonly document: MethodDocument | null; readonly isMissing: boolean }>(() => ({
  document: null,
  isMissing: false,
}));

/** The sections of the equations in the reader's language; English ones where the others cannot be had. */
export function useMethodDocument(): MethodDocument | null {
  const isChinese = useSpoken(({ language }) => language === 'zh');
  const { document, isMissing } = useChinese();
  useEffect(() => {
    if (!isChinese || document !== null) return;
    load!().then(
      (found) => useChinese.setState({ document: found }),
      () => useChinese.setState({ isMissing: true }),
    );
  }, [isChinese, document]);
  return isChinese && !isMissing ? document : methodText;
}
