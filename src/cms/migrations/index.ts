import * as migration_20261123_035156_initial from './20261123_035156_initial'
import * as migration_20261123_040000_record from './20261123_040000_record'
import * as migration_20261127_125000_presence_record from './20261127_125000_presence_record'

export const migrations = [
  {
    up: migration_20261123_035156_initial.up,
    down: migration_20261123_035156_initial.down,
    name: '20261123_035156_initial',
  },
  {
    up: migration_20261123_040000_record.up,
    down: migration_20261123_040000_record.down,
    name: '20261123_040000_record',
  },
  {
    up: migration_20261127_125000_presence_record.up,
    down: migration_20261127_125000_presence_record.down,
    name: '20261127_125000_presence_record',
  },
]
