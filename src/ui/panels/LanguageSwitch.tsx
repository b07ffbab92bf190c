import { useEffect, useRef } from 'react';
import { languages, speak, useSpoken, type Language } from '../i18n/language';
import { keep } from '../kept';
import { useLanguagesText } from '../i18n/useLanguagesText';
import './languageSwitch.css';

/** Each language by its own name, whatever the page speaks. */
const names: Readonly<Record<Language, { readonly name: string; readonly tag: string }>> = {
  en: { name: 'EN', tag: 'en' },
  zh: { name: '中文', tag: 'zh-CN' },
};

/** Which language the page speaks; turns without a reload. */
export function LanguageSwitch() {
  const text = useLanguagesText();
  const { language, isMissing } = useSpoken();
  const group = useRef<HTMLDivElement>(null);
  const wasTurned = useRef(false);
  useEffect(() => {
    if (!wasTurned.current) return;
    // Where there is room for one button, what was pressed has made way for the other.
    const [pressed, other] = ['true', 'false'].map((is) =>
      group.current!.querySelector<HTMLElement>(`[aria-pressed="${is}"]`),
    );
    // Words can be long in coming: a focus that has gone elsewhere since stays there.
    const { activeElement } = document;
    const isHere = activeElement === document.body || group.current!.contains(activeElement);
    if (isHere && getComputedStyle(pressed!).display === 'none') other!.focus();
  }, [language]);
  const turnTo = (to: Language): void => {
    wasTurned.current = true;
    keep('language', to);
    void speak(to);
  };
  return (
    <div ref={group} className="language" role="group" aria-label={text.label}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={names[each].tag}
          aria-label={text.names[each]}
          aria-pressed={each === language}
          onClick={() => turnTo(each)}
        >
          {names[each].name}
        </button>
      ))}
      {isMissing && (
        <p className="language-missing" role="alert">
          {text.missing}
        </p>
      )}
    </div>
  );
}
