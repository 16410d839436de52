import assert from 'node:assert/strict';
import { describeTemplate, parseTemplate, readFrontMatter, renderTemplate } from '../../src/review';

const read = (file: string, text: string) => describeTemplate(file, text, readFrontMatter(text).fields);

describe('A team’s template', () => {
  it('is called like its file', () => {
    const { id, name, description } = read('payment-incident.md', '# ${title}\n\n## What happened\n');
    assert.deepEqual([id, name, description], ['payment-incident', 'Payment incident', 'payment-incident.md']);
  });

  it('may say its name itself, which does not go into reviews', () => {
    const text =
      '---\r\ntemplate: pay\r\ntemplate-name: Payments\r\ntemplate-description: For us\r\n---\r\n\r\n# ${title}\r\n';
    const source = read('x.md', text);
    assert.deepEqual([source.id, source.name, source.description], ['pay', 'Payments', 'For us']);
    assert.equal(
      renderTemplate(parseTemplate(source), { title: 'A' }).plain,
      '---\r\ntemplate: pay\r\n---\r\n\r\n# A\r\n',
    );
  });

  it('keeps the name of its file where it hands the id on to the review', () => {
    assert.equal(read('pay.md', '---\ntemplate: ${template}\n---\n').id, 'pay');
  });
});
