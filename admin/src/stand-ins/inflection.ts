// Stands where react-admin would load a grammar of English to guess labels from names: every label comes from the graph.

const asItIs = (name: string): string => name

export {
  asItIs as capitalize,
  asItIs as humanize,
  asItIs as inflect,
  asItIs as pluralize,
  asItIs as singularize,
  asItIs as transform,
}
