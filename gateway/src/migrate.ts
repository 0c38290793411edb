import { connected } from '@concentric/chassis/database/connection'
import { type Database } from '@concentric/chassis/scope'
