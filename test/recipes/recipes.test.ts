// @vitest-environment jsdom
/** The recipes, filled in through their inputs like people do: typed, selected, ticked, cleared and submitted. */
import { configure, getByLabelText, getByText, waitFor, within } from '@testing-library/dom';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Request } from '../../examples/recipes/request';
import { recipes, type Mount } from './mounted';

// Against hanging only, as everywhere: what is awaited comes at once unless the machine is busy.
configure({ asyncUtilTimeout: 60_000 });

/** A form on a page, with what people do to it and see of it. */
function open(mount: Mount) {
  const page = document.body.appendChild(document.createElement('main'));
  const sent: Request[] = [];
  const close = mount(page, (request) => sent.push(request));
  onTestFinished(() => {
    close();
    page.remove();
  });
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.EachTarget });
  /** The part of the form that asks a question. */
  const question = async (label: string): Promise<HTMLElement> => {
    const heading = await waitFor(() => getByText(page, label, { selector: 'legend, .el-form-item__label' }));
    return heading.closest<HTMLElement>('fieldset, .el-form-item') ?? page;
  };
  const input = (label: string) => waitFor(() => getByLabelText<HTMLInputElement>(page, label, { selector: 'input' }));
  return {
    sent,
    async type(label: string, text: string) {
      await user.type(await input(label), text);
    },
    async clear(label: string) {
      await user.clear(await input(label));
    },
    async choose(label: string, option: string) {
      const asked = await question(label);
      const list = asked.querySelector('select');
      if (list === null) await user.click(within(asked).getByText(option));
      else await user.selectOptions(list, option);
    },
    async send() {
      await user.click(await waitFor(() => getByText(page, '提交')));
      // Nobody types on within the few milliseconds in which libraries gather what is to be judged.
      await new Promise((resolve) => setTimeout(resolve, 20));
    },
    /** What the page says is wrong, question by question. */
    problems(): Readonly<Record<string, string>> {
      const places = [...page.querySelectorAll('[role=alert], .el-form-item__error')];
      return Object.fromEntries(
        places.flatMap((place) => {
          const text = place.textContent.trim();
          const part = place.closest('fieldset, .el-form-item')?.querySelector('legend, .el-form-item__label');
          return text === '' ? [] : [[(part ?? place.previousElementSibling)?.textContent.trim() ?? '', text]];
        }),
      );
    },
  };
}

type Form = ReturnType<typeof open>;

async function introduce(form: Form): Promise<void> {
  await form.type('姓名', '李明');
  await form.type('手机', '13800000000');
}

/** Waits until the page says this is wrong, and nothing else. */
async function expectProblems(form: Form, problems: Readonly<Record<string, string>>): Promise<void> {
  await waitFor(() => expect(form.problems()).toEqual(problems));
}

const required = '必须填写';

describe.each(recipes)('a form with $library', ({ mount }) => {
  it('shows no errors for unanswered questions until submitted', async () => {
    const form = open(mount);
    await form.type('用电设备容量', '160');
    await form.clear('用电设备容量');
    await form.choose('临时用电', '否');
    await expectProblems(form, {});
    expect(form.sent).toEqual([]);
  });

  it('requires on submit what matters, and not what another answer settles', async () => {
    const form = open(mount);
    await form.send();
    await expectProblems(form, {
      姓名: '请填写姓名',
      手机: '应为11位手机号码',
      用电类别: required,
      用电场所: required,
      单位性质: required,
      用电设备容量: required,
      临时用电: required,
      批量报装: required,
    });
    await form.choose('用电类别', '居民生活');
    await expectProblems(form, { 姓名: '请填写姓名', 手机: '应为11位手机号码' });
    await introduce(form);
    await expectProblems(form, {});
    await form.send();
    await waitFor(() => expect(form.sent).toEqual([{ name: '李明', phone: '13800000000', usage: 'residential' }]));
  });

  it('reads numbers as typed, and a ticked no', async () => {
    const form = open(mount);
    await introduce(form);
    await form.choose('用电类别', '工商业');
    await form.choose('用电场所', '一般场所');
    await form.choose('单位性质', '独立单位');
    await form.type('用电设备容量', '１，２００ 千瓦');
    await form.choose('临时用电', '否');
    await form.choose('批量报装', '是');
    await form.choose('批量报装', '否');
    await form.send();
    await waitFor(() =>
      expect(form.sent).toEqual([
        {
          name: '李明',
          phone: '13800000000',
          usage: 'industrialCommercial',
          siteType: 'ordinary',
          ownership: 'independent',
          equipmentCapacityKw: 1200,
          temporarySupply: false,
          batchApplication: false,
        },
      ]),
    );
    expect(form.problems()).toEqual({});
  });

  it('shows a problem beside its question, and removes it when corrected', async () => {
    const form = open(mount);
    await introduce(form);
    await form.choose('用电类别', '工商业');
    await form.choose('临时用电', '是');
    await form.type('用电设备容量', '大约一百');
    await form.send();
    await waitFor(() => expect(form.problems()).toMatchObject({ 用电设备容量: '应为不小于0的数字' }));
    await form.clear('用电设备容量');
    await form.type('用电设备容量', '50kVA');
    await waitFor(() => expect(form.problems()).toMatchObject({ 用电设备容量: '单位应为千瓦' }));
    await form.clear('用电设备容量');
    await waitFor(() => expect(form.problems()).not.toHaveProperty('用电设备容量'));
    await form.send();
    await waitFor(() =>
      expect(form.sent).toEqual([
        { name: '李明', phone: '13800000000', usage: 'industrialCommercial', temporarySupply: true },
      ]),
    );
  });
});
