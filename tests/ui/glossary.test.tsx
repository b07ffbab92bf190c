import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { Glossary } from '../../src/ui/glossary/Glossary';
import { piecesOf } from '../../src/ui/glossary/piecesOf';
import { Terms } from '../../src/ui/glossary/Terms';
import { enGlossary, type TermId } from '../../src/ui/i18n/en/glossary';
import { useSpoken } from '../../src/ui/i18n/language';
import { zhTexts } from '../../src/ui/i18n/zh/allTexts';
import { loadParts } from '../../src/ui/lazyPart';
import { Strategies } from '../../src/ui/panels/Strategies';
import { StoreContext } from '../../src/ui/StoreContext';
import { appStore } from './fixtures';

beforeAll(() => loadParts());

const user = userEvent.setup();
const { terms } = enGlossary;
const termIds = Object.keys(terms) as TermId[];

function show(): HTMLElement {
  render(
    <main>
      <p>
        <Terms
          text="Its **risk-adjusted ROI is +8%**; another risk-adjusted ROI, at λ = 0.25."
          terms={['riskAversion', 'riskAdjustedRoi']}
        />
      </p>
      <button type="button">Elsewhere</button>
    </main>,
  );
  return screen.getByText('risk-adjusted ROI');
}

describe('a word of the field', () => {
  it('is marked where a sentence writes it first, and the sentence reads as before', () => {
    show();
    expect(document.querySelector('p')).toHaveTextContent(
      'Its risk-adjusted ROI is +8%; another risk-adjusted ROI, at λ = 0.25.',
    );
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'risk-adjusted ROI',
      'λ',
    ]);
    const bold = [...document.querySelectorAll('strong')].map(({ textContent }) => textContent);
    expect(bold.join('')).toBe('risk-adjusted ROI is +8%');
  });

  it('says what it means on focus, and is described by it', async () => {
    const word = show();
    await user.tab();
    expect(word).toHaveFocus();
    expect(screen.getByRole('tooltip')).toHaveTextContent(terms.riskAdjustedRoi.meaning);
    expect(word).toHaveAccessibleDescription(`${terms.riskAdjustedRoi.name}${terms.riskAdjustedRoi.meaning}`);
    await user.tab();
    expect(screen.getByRole('tooltip')).toHaveTextContent(terms.riskAversion.meaning);
    await user.tab();
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });

  it('says it under a pointer, which can go to the meaning and stay there', async () => {
    const word = show();
    await user.hover(word);
    const meaning = screen.getByRole('tooltip');
    await user.unhover(word);
    await user.hover(meaning);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(meaning).toBeInTheDocument();
    await user.unhover(meaning);
    await waitFor(() => expect(meaning).not.toBeInTheDocument());
  });

  it('keeps quiet after Escape, which nothing else hears, and keeps the focus', async () => {
    const word = show();
    let heard = 0;
    const hear = (): void => void heard++;
    document.addEventListener('keydown', hear);
    await user.tab();
    heard = 0;
    await user.keyboard('{Escape}');
    document.removeEventListener('keydown', hear);
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
    expect(word).toHaveFocus();
    expect(heard).toBe(0);
  });

  it('says it after a tap, until the next one elsewhere', async () => {
    const word = show();
    await user.pointer({ keys: '[TouchA]', target: word });
    expect(screen.getByRole('tooltip')).toBeInTheDocument();
    // Some browsers leave the focus where it is.
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Elsewhere' }));
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });

  it('says it one at a time', async () => {
    const word = show();
    act(() => word.focus());
    fireEvent.pointerEnter(screen.getByText('λ'), { pointerType: 'mouse' });
    expect(screen.getAllByRole('tooltip')).toHaveLength(1);
  });

  it('is explained once in a panel, and in the head of a table', async () => {
    render(
      <StoreContext value={appStore()}>
        <Strategies isNarrow={false} />
      </StoreContext>,
    );
    const panel = screen.getByRole('region', { name: 'How much could each strategy gain or lose?' });
    const explained = within(panel)
      .getAllByRole('term')
      .map(({ textContent }) => textContent);
    expect(explained).toEqual(['equally likely outcomes', 'V', 'Risk-adjusted ROI', 'P10 … P90']);
    expect(within(panel).getByRole('columnheader', { name: 'P10 … P90' })).toBeInTheDocument();
  });
});

describe('the glossary', () => {
  it('lists every word with its meaning', () => {
    render(<Glossary />);
    const names = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(names).toEqual(termIds.map((id) => terms[id].name));
    expect(screen.getAllByRole('definition')).toHaveLength(names.length);
  });

  it('is read in Chinese where the page speaks it, and the words are found in its sentences', () => {
    act(() => useSpoken.setState({ language: 'zh', chinese: zhTexts }));
    render(
      <p>
        <Terms
          text={zhTexts.page.strategies.how({ capital: '1.5 亿美元', years: '7' })}
          terms={['value', 'quantileDot']}
        />
      </p>,
    );
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['等概率结果', 'V']);
    act(() => useSpoken.setState({ language: 'en' }));
  });

  it.each([
    ['English', enGlossary],
    ['Chinese', zhTexts.glossary],
  ])('finds its words by patterns that every %s text can be searched with', (_language, glossary) => {
    for (const id of termIds) expect(() => new RegExp(glossary.terms[id].written, 'u')).not.toThrow();
    expect(piecesOf('', termIds, glossary)).toEqual([]);
  });

  it('does not take a letter in a word, or words within words, for one of its own', () => {
    expect(piecesOf('NPV and TV', ['value'], enGlossary)).toEqual([
      { text: 'NPV and TV', term: null, isBold: false },
    ]);
    const pieces = piecesOf('P10 to P90 of V', ['percentiles', 'value'], enGlossary);
    expect(pieces.map(({ text }) => text)).toEqual(['P10 to P90', ' of ', 'V']);
  });
});
