import * as migration_20261123_035156_initial from './20261123_035156_initial';
import * as migration_20261123_040000_record from './20261123_040000_record';
import * as migration_20261127_124516_duty from './20261127_124516_duty';
import * as migration_20261127_124600_duty_record from './20261127_124600_duty_record';
import * as migration_20261127_132527_people from './20261127_132527_people';
import * as migration_20261127_132600_people_record from './20261127_132600_people_record';

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
    up: migration_20261127_132527_people.up,
    down: migration_20261127_132527_people.down,
    name: '20261127_132527_people'
  },
  {
    up: migration_20261127_132600_people_record.up,
    down: migration_20261127_132600_people_record.down,
    name: '20261127_132600_people_record',
  },
]
