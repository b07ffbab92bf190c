import type { Agreement } from '../../analysis/replayScore';

const shapes: Readonly<Record<Agreement, string>> = {
  agrees: 'M2.5,8.5l3.5,3.5l7.5,-8',
  disagrees: 'M3.5,3.5l9,9m0,-9l-9,9',
  tooClose: 'M2.5,6c2.5,-3 4.5,-3 5.5,-1.5s3,1.5 5.5,-1.5M2.5,11.5c2.5,-3 4.5,-3 5.5,-1.5s3,1.5 5.5,-1.5',
};

/** Whether the model says what was asked, as a shape; its word stands beside it. */
export function AgreementMark({ agreement }: { agreement: Agreement }) {
  return (
    <svg className="agreement-mark" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[agreement]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
