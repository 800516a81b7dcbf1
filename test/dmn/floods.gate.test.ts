/** Documents of extreme size: each is refused, or read, in bounded time. */
import { describe, expect, it } from 'vitest';
import { input, lines, model, table } from './models';
import { codes, problems, valid } from './problems';

describe('a document', () => {
  it('of 100 MB is refused unread', () => {
    expect(problems(valid + ' '.repeat(100_000_000))).toEqual([
      {
        code: 'too-large',
        path: [],
        expected: 'at most 10000000 characters',
        received: `${valid.length + 100_000_000} characters`,
      },
    ]);
  });

  it('of too many or too deep elements is refused', () => {
    expect(codes(model(['<a>'.repeat(200_000), '</a>'.repeat(200_000)]))).toEqual(['too-large']);
    expect(codes(model(['<a/>'.repeat(600_000)]))).toEqual(['too-large']);
  });
});

describe('a model', () => {
  it('with a long chain of decisions is refused', () => {
    const chain = lines(1500, (index) => table({ name: `d${index}`, reads: [`d${index + 1}`], rows: [['1', '1']] }));
    expect(codes(model([...chain, table({ name: 'd1500', rows: [['1']] })]))).toEqual(['too-large']);
  });

  it('with too many decisions or columns is refused', () => {
    expect(codes(model(lines(1500, (index) => table({ name: `d${index}`, rows: [['1']] }))))).toEqual(['too-large']);
    const inputs = lines(1500, (index) => `i${index}`);
    const wide = table({ name: 'wide', inputs, rows: [[...inputs.map(() => '-'), '1']] });
    expect(codes(model([...inputs.map((each) => input(each, 'number')), wide]))).toEqual(['too-large']);
  });

  it('with expressions of millions of characters is refused, or read', () => {
    const cell = (test: string, outcome = '1'): unknown =>
      codes(model([input('size', 'number'), table({ name: 'd', inputs: ['size'], rows: [[test, outcome]] })]));
    expect(cell(Array.from({ length: 50_000 }, (_, index) => index).join(', '))).toEqual([]);
    expect(cell(`"${'a'.repeat(2_000_000)}`)).toEqual(['unsupported-expression']);
    expect(cell(String.raw`"\a`.repeat(500_000))).toEqual(['unsupported-expression']);
    expect(cell('-', '['.repeat(500_000))).toEqual(['unsupported-expression']);
    expect(cell('-', '{a:'.repeat(200_000))).toEqual(['unsupported-expression']);
    const dots = table({ name: 'd', inputs: ['.'.repeat(1_000_000)], rows: [['1', '1']] });
    expect(codes(model([dots]))).toContain('unsupported-expression');
  });

  it('with thousands of mistakes reports a thousand of them, each briefly', () => {
    const rows = lines(3000, () => 'x'.repeat(200)).map((each) => [each, '1']);
    const found = problems(model([input('size', 'number'), table({ name: 'd', inputs: ['size'], rows })]));
    expect(found).toHaveLength(1000);
    expect(found[0]?.received).toHaveLength(101);
  });
});
