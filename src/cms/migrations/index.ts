import * as migration_20261123_035156_initial from './20261123_035156_initial'
import * as migration_20261123_040000_record from './20261123_040000_record'
import * as migration_20261127_124516_duty from './20261127_124516_duty'
import * as migration_20261127_124600_duty_record from './20261127_124600_duty_record'
import * as migration_20261127_130000_take_down_record from './20261127_130000_take_down_record'
import * as migration_20261127_131142_plans from './20261127_131142_plans'
import * as migration_20261127_140000_desk_record from './20261127_140000_desk_record'
import * as migration_20261127_143000_presence_record from './20261127_143000_presence_record'
import * as migration_20261127_144500_comments from './20261127_144500_comments'
import * as migration_20261127_144501_comments_record from './20261127_144501_comments_record'
import * as migration_20261127_150000_telling from './20261127_150000_telling'
import * as migration_20261127_150100_telling_record from './20261127_150100_telling_record'
import * as migration_20261127_160000_people from './20261127_160000_people'
import * as migration_20261127_160100_people_record from './20261127_160100_people_record'

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
    up: migration_20261127_124516_duty.up,
    down: migration_20261127_124516_duty.down,
    name: '20261127_124516_duty',
  },
  {
    up: migration_20261127_124600_duty_record.up,
    down: migration_20261127_124600_duty_record.down,
    name: '20261127_124600_duty_record',
  },
  {
    up: migration_20261127_130000_take_down_record.up,
    down: migration_20261127_130000_take_down_record.down,
    name: '20261127_130000_take_down_record',
  },
  {
    up: migration_20261127_131142_plans.up,
    down: migration_20261127_131142_plans.down,
    name: '20261127_131142_plans',
  },
  {
    up: migration_20261127_140000_desk_record.up,
    down: migration_20261127_140000_desk_record.down,
    name: '20261127_140000_desk_record',
  },
  {
    up: migration_20261127_143000_presence_record.up,
    down: migration_20261127_143000_presence_record.down,
    name: '20261127_143000_presence_record',
  },
  {
    up: migration_20261127_144500_comments.up,
    down: migration_20261127_144500_comments.down,
    name: '20261127_144500_comments',
  },
  {
    up: migration_20261127_144501_comments_record.up,
    down: migration_20261127_144501_comments_record.down,
    name: '20261127_144501_comments_record',
  },
  {
    up: migration_20261127_150000_telling.up,
    down: migration_20261127_150000_telling.down,
    name: '20261127_150000_telling',
  },
  {
    up: migration_20261127_150100_telling_record.up,
    down: migration_20261127_150100_telling_record.down,
    name: '20261127_150100_telling_record',
  },
  {
    up: migration_20261127_160000_people.up,
    down: migration_20261127_160000_people.down,
    name: '20261127_160000_people',
  },
  {
    up: migration_20261127_160100_people_record.up,
    down: migration_20261127_160100_people_record.down,
    name: '20261127_160100_people_record',
  },
]
