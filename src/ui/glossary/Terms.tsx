import { RichText } from '../i18n/RichText';
import { lazyPart } from '../lazyPart';
import type { TermsProps } from './ExplainedText';

/** What explains words comes last; what cannot be had is not missed in a sentence. */
const ExplainedText = lazyPart<TermsProps>('rest', () =>
  import('./ExplainedText').then(
    ({ ExplainedText: Found }) => Found,
    () => RichText,
  ),
);

/** A sentence whose words of the field say what they mean to whoever points at them, tabs to them or taps them. */
export function Terms({ text, terms }: TermsProps) {
  return <ExplainedText text={text} terms={terms} placeholder={<RichText text={text} />} />;
}
