export const putOnRecord =
  'mutation RecordExport($input: ListExportDraft!, $unitIds: [ID!]) { result: recordExport(input: $input, unitIds: $unitIds) }'
