/**
 * What is expected of facts that are not described by their values, by the English text. In a file of their own, so that
 * a page which explains decisions does not contain all other texts.
 */
export const factExpectations: Readonly<Record<string, string>> = {
  'a fact of the vocabulary': '词汇表中的事实',
  'an object of facts': '由事实组成的对象',
  'readable properties': '可读取的字段',
};
