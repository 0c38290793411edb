export const putOnRecord = 'mutation RecordExport($input: ListExportDraft!) { result: recordExport(input: $input) }'
