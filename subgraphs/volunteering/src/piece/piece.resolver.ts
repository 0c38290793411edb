import { Crud, Resolver } from '@concentric/chassis/crud'
import { Piece, PieceDraft, PiecePatch } from './piece.type.ts'

@Resolver(() => Piece)
export class PieceResolver extends Crud(Piece, { many: 'pieces', draft: PieceDraft, patch: PiecePatch }) {}
