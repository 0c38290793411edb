import { List, ListItem, ListItemText, Typography } from '@mui/material'
import { pageLanguage, useSay } from '../../words/words.ts'
import { type Effect, type Kind } from './effect.ts'
import { previewWords } from './preview-words.ts'

/** Effects of one kind: the need, the offer, its places, and the sum that put it there. */
export function EffectList({ kind, effects }: { kind: Kind; effects: readonly Effect[] }) {
  const say = useSay()
  const placed = ({ from, to }: Effect) =>
    from !== null && to !== null
      ? say(previewWords.fromTo, { from: String(from), to: String(to) })
      : say(previewWords.place, { place: String(from ?? to) })
  if (!effects.length) return null
  return (
    <section>
      <Typography variant="h6" component="h3" sx={{ mt: 2 }}>
        {say(previewWords[kind], { count: String(effects.length) })}
      </Typography>
      <List dense disablePadding>
        {effects.map((effect) => (
          <ListItem key={effect.needId + (effect.offer.offerId ?? effect.offer.resourceId)} disableGutters>
            <ListItemText
              primary={`${effect.needName} ← ${effect.offer.name} · ${placed(effect)} · ${effect.offer.score}`}
              secondary={effect.offer.reasons
                .map(({ text, textEnglish, points }) => `${pageLanguage() === 'en' ? textEnglish : text} ${points}`)
                .join(' + ')}
            />
          </ListItem>
        ))}
      </List>
    </section>
  )
}
