import { createElement } from 'react'
import { BulkActionsToolbar, DataTable, type RaRecord, SelectPageCheckbox } from 'react-admin'
import { fieldOf } from '../graph/meta.ts'
import { BulkActions, useBulkOffer } from './bulk-actions.tsx'
import { useColumns } from './columns.ts'
import { type Page } from './description.ts'
import { RecordLink } from './record-link.tsx'
import { RowCheckbox } from './row-checkbox.tsx'
import { SampleChip } from './sample-chip.tsx'
import { isNumeric, Value } from './value.tsx'

const narrow = { width: 42, '&.MuiTableCell-sizeSmall': { py: 0, px: 0.5 } }

/** The rows of a list on a desk: dense, sortable, every row reachable through the link in its first column. */
export function Rows({ page }: { page: Page }) {
  const { resource, tone, acts } = page
  const { chosen } = useColumns(page)
  const offer = useBulkOffer(page)
  const unsortable = (name: string) => !fieldOf(resource, name).sortable
  return (
    <DataTable
      // a click on a button of the row must not open the record as well
      rowClick={acts ? false : 'show'}
      bulkActionButtons={false}
      bulkActionsToolbar={
        offer.any ? (
          <BulkActionsToolbar selectAllButton={false}>
            <BulkActions page={page} offer={offer} />
          </BulkActionsToolbar>
        ) : null
      }
    >
      {offer.any && (
        <DataTable.Col disableSort label={<SelectPageCheckbox />} className="no-print" sx={narrow}>
          <RowCheckbox resource={resource} />
        </DataTable.Col>
      )}
      {chosen.map((name, index) => (
        <DataTable.Col
          key={name}
          source={name}
          disableSort={unsortable(name)}
          align={isNumeric(resource, name) ? 'right' : 'left'}
          render={(record: RaRecord) =>
            index === 0 ? (
              <>
                <RecordLink
                  resource={resource}
                  id={record.id}
                  text={<Value resource={resource} name={name} record={record} links={false} />}
                  strong
                />
                <SampleChip record={record} />
              </>
            ) : (
              <Value resource={resource} name={name} record={record} tone={tone} />
            )
          }
        />
      ))}
      {acts && (
        <DataTable.Col
          disableSort
          label={false}
          className="no-print"
          align="right"
          sx={{ whiteSpace: 'nowrap', '&.MuiTableCell-sizeSmall': { py: 0 } }}
        >
          {createElement(acts)}
        </DataTable.Col>
      )}
    </DataTable>
  )
}
