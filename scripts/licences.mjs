/**
 * Writes public/licences.txt: everything that the built page is made of, with its notices. A test compares the file with
 * what this would write.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const written = join(root, 'public/licences.txt');

/** Types alone, of which nothing is left in a built page. */
const isTypes = /node_modules\/(@types\/|csstype$|@standard-schema\/spec$)/;

/** What no package brings. */
const own = `Landfall is MIT licensed (see LICENSE in its sources). What it is built with, each with its notice:

======== Direction numbers of the Sobol' sequence ========

Copyright (c) 2008, Frances Y. Kuo and Stephen Joe
All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

  * Redistributions of source code must retain the above copyright notice, this list of conditions and the following
    disclaimer.

  * Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the
    following disclaimer in the documentation and/or other materials provided with the distribution.

  * Neither the names of the copyright holders nor the names of the University of New South Wales and the University
    of Waikato and its contributors may be used to endorse or promote products derived from this software without
    specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS \`\`AS IS'' AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT
SHALL THE COPYRIGHT HOLDERS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR
BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE
POSSIBILITY OF SUCH DAMAGE.

======== Source Sans 3, Source Serif 4 (fonts) ========

Copyright 2010-2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source', under the SIL Open Font License,
Version 1.1, whose text follows.
`;

/** @returns {string[]} folders of the packages that a build can take in, as the lockfile has them */
export function shippedPackages() {
  /** @type {Record<string, { dev?: boolean }>} */
  const packages = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(packages).flatMap(([folder, { dev = false }]) =>
    folder === '' || dev || isTypes.test(folder) ? [] : [folder],
  );
}

/** @param {string} folder @returns {string} */
function notice(folder) {
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  return readFileSync(join(root, folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim();
}

/** @returns {string} the whole file; packages with one and the same notice share it */
export function licences() {
  /** @type {Map<string, string[]>} */
  const byNotice = new Map();
  for (const folder of shippedPackages()) {
    const name = folder.split('node_modules/').at(-1) ?? folder;
    const text = notice(folder);
    const names = byNotice.get(text) ?? [];
    if (!names.includes(name)) byNotice.set(text, [...names, name]);
  }
  const parts = [...byNotice].map(([text, names]) => `======== ${names.join(', ')} ========\n\n${text}\n`);
  return [own, ...parts].join('\n');
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(written, licences());
