import type { Page } from 'playwright-core';

/** Text that is cut off by what it is in, or lies beyond the window's sides. What scrolls by itself cuts nothing. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const words = node.textContent!.trim();
      const own = node.parentElement!;
      // Whole names stand in titles and tables; the strip repeats the verdict and is not read out.
      if (
        words === '' ||
        own.closest('option, caption, .visually-hidden, .verdict-strip, .tornado-labels, [title]')
      )
        continue;
      if (!own.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      let isFree = true;
      for (let each = own; each !== document.body && isFree; each = each.parentElement!) {
        const style = getComputedStyle(each);
        const box = each.getBoundingClientRect();
        const overflow = style.overflowX + style.overflowY;
        const isBeside = right > box.right + 2 || left < box.left - 2;
        if (style.clipPath !== 'none' || /auto|scroll/.test(overflow)) isFree = false;
        else if (/hidden|clip/.test(overflow) && (isBeside || top < box.top - 3 || bottom > box.bottom + 3))
          found.add(`“${words}” is cut by ${each.tagName} ${each.getAttribute('class')}`);
        if (style.position === 'fixed') break;
      }
      if (isFree && (right > window.innerWidth + 1 || left < -1)) found.add(`“${words}” is outside`);
    }
    if (document.documentElement.scrollWidth > window.innerWidth) found.add('the page scrolls sideways');
    return [...found];
  });
}

/** Walks through the page with a key, and tells what has the focus and cannot be seen at all. */
export async function hiddenFocus(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const found: string[] = [];
  for (let steps = 0; steps < MOST_STOPS; steps++) {
    await page.keyboard.press(key);
    const [name, isSeen] = await page.evaluate((): [string, boolean] => {
      const focused = document.activeElement!;
      if (focused === document.body) return ['', true];
      const { left, top, width, height } = focused.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((across) =>
        [0.1, 0.5, 0.9].map((down) => [left + across * width, top + down * height] as const),
      );
      const isSeen = points.some(([x, y]) => {
        const there = document.elementFromPoint(x, y);
        return (
          there !== null && (focused.contains(there) || there.contains(focused)) && there !== document.body
        );
      });
      const words = focused.getAttribute('aria-label') ?? focused.textContent;
      return [`${focused.tagName} ${focused.className} “${words.slice(0, 40)}”`, isSeen];
    });
    if (name === '') return found;
    if (!isSeen) found.push(name);
  }
  throw new Error(`after ${MOST_STOPS} stops the page does not end`);
}

const MOST_STOPS = 900;

/** What can be pressed and is smaller to a finger than so many pixels either way; links in sentences may be. */
export function smallTargets(page: Page, within: string, least: number): Promise<string[]> {
  return page.evaluate(
    ([within, size]) => {
      const found: string[] = [];
      const targets = 'a[href], button, input, select, summary, [role="slider"], [role="tab"]';
      for (const target of document.querySelectorAll<HTMLElement>(`${within} :is(${targets})`)) {
        if (!target.checkVisibility({ visibilityProperty: true }) || target.closest('.visually-hidden'))
          continue;
        if (target.matches(':disabled, .skip')) continue;
        const isInText =
          getComputedStyle(target).display.startsWith('inline') &&
          target.closest('p, li, dd, td, th, cite') !== null;
        // Two thumbs on one track may meet; a click away, each has a track of its own.
        if (isInText || target.matches('.thumb')) continue;
        target.scrollIntoView({ block: 'center' });
        if (target.closest('.sheet') === null) target.scrollIntoView({ block: 'nearest' });
        const box = target.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const labels = 'labels' in target ? [...((target as HTMLInputElement).labels ?? [])] : [];
        const isHit = (dx: number, dy: number): boolean => {
          const there = document.elementFromPoint(x + dx, y + dy);
          return [target, ...labels].some((each) => each.contains(there));
        };
        const reach = (dx: number, dy: number): number => {
          let steps = 0;
          while (steps < size && isHit(dx * (steps + 1), dy * (steps + 1))) steps++;
          return steps;
        };
        const [across, down] = [reach(1, 0) + reach(-1, 0) + 1, reach(0, 1) + reach(0, -1) + 1];
        if (Math.min(across, down) < size)
          found.push(
            `${target.tagName} ${target.className} “${(target.getAttribute('aria-label') ?? target.textContent).slice(0, 40)}”: ${across} × ${down}`,
          );
      }
      return found;
    },
    [within, least] as const,
  );
}

/** What backgrounds draw in ordinary colours and nothing draws in forced ones; leaves the page in forced ones. */
export async function lostMarks(page: Page): Promise<string[]> {
  const drawn = async (): Promise<ReadonlySet<string>> =>
    new Set(
      await page.evaluate(() => {
        const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$/.test(colour);
        const behind = (element: Element | null): string => {
          for (let each = element; each !== null; each = each.parentElement) {
            const { backgroundColor } = getComputedStyle(each);
            if (!isClear(backgroundColor)) return backgroundColor;
          }
          return getComputedStyle(document.body).backgroundColor;
        };
        return [...document.querySelectorAll('body *')].flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          if (width === 0 || height === 0) return [];
          return [null, '::before', '::after'].flatMap((part) => {
            const { content, visibility, backgroundColor, backgroundImage } = getComputedStyle(element, part);
            // A field is seen by its border.
            const isThere =
              part === null ? element.textContent === '' && !element.matches('input') : content !== 'none';
            if (!isThere || visibility === 'hidden') return [];
            const ground = behind(part === null ? element.parentElement : element);
            const isDrawn =
              (!isClear(backgroundColor) && backgroundColor !== ground) || backgroundImage !== 'none';
            return isDrawn ? [`${element.parentElement?.className} > ${element.className}${part ?? ''}`] : [];
          });
        });
      }),
    );
  const before = await drawn();
  await page.emulateMedia({ forcedColors: 'active' });
  const after = await drawn();
  return [...before].filter((mark) => !after.has(mark));
}
