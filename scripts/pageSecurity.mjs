/** What a built page is allowed to do: said by the page itself, and by headers where its host reads them. */

/** Address of every file is of the page's own host; no text becomes markup or code. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The one policy there is: src/worker/browserWorkers.ts.
  'trusted-types landfall-worker',
];

/** Only a header can say this. */
const policyOfHeaders = [...policy, "frame-ancestors 'none'"];

const unused = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'serial', 'usb'];

/**
 * Headers by path, as Netlify, Cloudflare Pages and others read them from a file `_headers`. No path gets a header
 * twice: such hosts would join the two.
 */
const headers = {
  '/*': {
    'Content-Security-Policy': policyOfHeaders.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  },
  // Their names change with what is in them.
  '/assets/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  '/': { 'Cache-Control': 'no-cache' },
  '/index.html': { 'Cache-Control': 'no-cache' },
  // By it browsers see that there is a new version.
  '/service-worker.js': { 'Cache-Control': 'no-cache' },
};

/** @returns {string} */
function headersFile() {
  return Object.entries(headers)
    .map(([path, lines]) => [path, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/**
 * Adds the policies to built pages only: the dev server needs inline scripts.
 *
 * @returns {import('vite').Plugin}
 */
export function pageSecurity() {
  return {
    name: 'page-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') },
        injectTo: 'head-prepend',
      },
      { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
