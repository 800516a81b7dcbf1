import { expect, it } from 'vitest';
import { addresses } from '../../tools/build/addresses';

it.each([undefined, '', 'github:someone/yekuo', 'https://github.com/<owner>/yekuo', { url: 'x' }])(
  'no release is made while the repository is %j',
  (repository) => {
    expect(() => addresses({ repository })).toThrow(/fill in its address/);
  },
);

it('the other addresses follow from that of the repository', () => {
  const repository = 'https://github.com/someone/yekuo';
  expect(addresses({ repository })).toEqual({
    repository,
    homepage: 'https://github.com/someone/yekuo#readme',
    bugs: 'https://github.com/someone/yekuo/issues',
  });
});
