import { describe, expect, it, test } from '@jest/globals'
import {
  alert,
  code,
  codeBlock,
  collapsible,
  escaped,
  htmlCode,
  list,
  prose,
  table,
} from '../../../src/runner/markdown.ts'

describe('plain text', () => {
  test.each([
    ['a *b* _c_ `d` ~e~', String.raw`a \*b\* \_c\_ \`d\` \~e\~`],
    ['snake_case_name', 'snake_case_name'],
    ['<b>&lt;</b> <!-- x', '&lt;b&gt;&amp;lt;&lt;/b&gt; &lt;!-- x'],
    ['[text](http://x) ![i](y)', String.raw`\[text\](http:<span></span>//x) !\[i\](y)`],
    ['a | b \\| c', String.raw`a &vert; b \\&vert; c`],
    ['costs $5 or $x$', 'costs <span>$</span>5 or <span>$</span>x<span>$</span>'],
    ['- a', String.raw`\- a`],
    ['+ a', String.raw`\+ a`],
    ['# a', String.raw`\# a`],
    ['=== a', String.raw`\=== a`],
    ['12. a', String.raw`12\. a`],
    ['12) a', String.raw`12\) a`],
    ['> a', '&gt; a'],
    ['    indented', 'indented'],
    ['two\n\n# lines', 'two # lines'],
    ['@octocat, a@b.co', '@<span></span>octocat, a@<span></span>b.co'],
    ['www.evil.example', 'www<span></span>.evil.example'],
    ['see #12, GH-12', 'see #<span></span>12, GH<span></span>-12'],
    [':smile: 10:30', ':<span></span>smile: 10:30'],
    ['churn-0a1b2c3d4e5f is fine.', 'churn-0a1b2c3d4e5f is fine.'],
  ])('%j is %s', (text, markdown) => {
    expect(escaped(text)).toBe(markdown)
  })
})

describe('prose', () => {
  test.each([
    ['set `instance-type` again', 'set `instance-type` again'],
    ['an `unpaired backtick', String.raw`an \`unpaired backtick`],
    ['not in "arn:aws:sagemaker:eu-west-1:1:model/m".', 'not in "`arn:aws:sagemaker:eu-west-1:1:model/m`".'],
    ['arn:aws-cn:iam::1:role/*x*', '`arn:aws-cn:iam::1:role/*x*`'],
    ['at s3://models/churn/model.tar.gz, denied', 'at `s3://models/churn/model.tar.gz`, denied'],
    ['see (https://evil.example/a?b=1)', 'see (`https://evil.example/a?b=1`)'],
    [
      'see https://docs.aws.amazon.com/sagemaker/latest/dg/x.html.',
      'see <https://docs.aws.amazon.com/sagemaker/latest/dg/x.html>.',
    ],
    [
      'https://eu-west-1.console.aws.amazon.com/servicequotas/home',
      '<https://eu-west-1.console.aws.amazon.com/servicequotas/home>',
    ],
    // A page of the console that creates what its link says.
    [
      'https://console.aws.amazon.com/cloudformation/home#/stacks/quickcreate',
      '`https://console.aws.amazon.com/cloudformation/home#/stacks/quickcreate`',
    ],
    ['https://docs.aws.amazon.com.evil.example/', '`https://docs.aws.amazon.com.evil.example/`'],
    ['- `a` - *b*', String.raw`\- ${'`a`'} - \*b\*`],
  ])('%j is %s', (text, markdown) => {
    expect(prose(text)).toBe(markdown)
  })
})

describe('code', () => {
  test.each([
    ['churn', '`churn`'],
    ['a `b` ``c``', '``` a `b` ``c`` ```'],
    ['`a', '`` `a ``'],
    ['@octocat <b> $x$ _y_', '`@octocat <b> $x$ _y_`'],
    ['two\nlines', '`two lines`'],
    ['', '<code></code>'],
    ['a|b', '<code>a&#124;b</code>'],
    [String.raw`a\|b`, '<code>a&#92;&#124;b</code>'],
  ])('%j is %s', (text, markdown) => {
    expect(code(text)).toBe(markdown)
  })

  it('in HTML is text and nothing else', () => {
    expect(htmlCode('</code><b>@x_y*')).toBe('<code>&#60;/code&#62;&#60;b&#62;&#64;<span></span>x&#95;y&#42;</code>')
  })

  it('in a block is fenced longer than any run of backticks in it', () => {
    expect(codeBlock(['a', '````', '</details>'], 'sh')).toBe('`````sh\na\n````\n</details>\n`````')
    expect(codeBlock(['plain'])).toBe('```\nplain\n```')
  })
})

describe('blocks', () => {
  it('are tables, lists, alerts, and what opens at a click', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| :--- | :--- |\n| 1 | 2 |')
    expect(list(['a\nb', 'c'])).toBe('- a\n  b\n- c')
    expect(alert('CAUTION', 'a\n\nb')).toBe('> [!CAUTION]\n> a\n>\n> b')
    expect(collapsible('t', 'b')).toBe('<details>\n<summary>t</summary>\n\nb\n\n</details>')
  })
})
