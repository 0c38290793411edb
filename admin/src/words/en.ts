import english from 'ra-language-english'
import { type TranslationMessages } from 'react-admin'

/** React-admin's own English, with the words of archiving in place of deletion. */
export const en: Pick<TranslationMessages, 'ra'> = {
  ra: {
    ...english.ra,
    action: { ...english.ra.action, delete: 'Archive', edit: 'Edit', select_all: 'Select this page' },
    page: { ...english.ra.page, edit: 'Edit %{recordRepresentation}', show: '%{recordRepresentation}' },
    notification: {
      ...english.ra.notification,
      updated: 'Saved',
      created: 'Created',
      deleted: '%{smart_count} archived',
      canceled: 'Undone',
      logged_out: 'Your session has ended. Please sign in again.',
    },
  },
}
