import { changeKeys } from '../person/change-keys'
import { changePassword } from '../person/change-password'
import { changePerson } from '../person/change-person'
import { createPerson } from '../person/create-person'
import { hashPassword } from '../person/password'
import { setUpAdministrator } from '../person/set-up-administrator'
import { changeSettings } from '../settings/change-settings'
import { person } from './desk'
import type { Verb } from './text-verbs'

const PASSWORD = 'a long enough one'

/** What is done to people and to the newsroom's settings. */
export const PERSON_VERBS: readonly Verb[] = [
  [
    'person/set-up-administrator',
    'person.created',
    async (cast) => () =>
      setUpAdministrator(cast.test.db, {
        name: 'First',
        email: 'first@test.example',
        password: PASSWORD,
      }),
  ],
  [
    'person/create-person',
    'person.created',
    async (cast) => () =>
      createPerson(cast.admin, {
        name: 'New',
        email: 'new@test.example',
        role: 'editor',
        password: PASSWORD,
      }),
  ],
  [
    'person/change-person',
    'person.disabled',
    async (cast) => {
      const { actor } = await person(cast.test, 'editor')
      return () => changePerson(cast.admin, actor.id, { disabled: true })
    },
  ],
  [
    'person/change-password',
    'person.changed',
    async (cast) => {
      const somebody = await person(cast.test, 'translator')
      const passwordHash = await hashPassword(PASSWORD)
      await cast.test
        .sql`update people set password_hash = ${passwordHash} where id = ${somebody.actor.id}`
      return () => changePassword(somebody, { current: PASSWORD, next: `${PASSWORD} again` })
    },
  ],
  [
    'person/change-keys',
    'person.changed',
    async (cast) => () => changeKeys(cast.ana, { keys: { confirm: 'Alt+KeyQ' } }),
  ],
  [
    'settings/change-settings',
    'settings.changed',
    async (cast) => () => changeSettings(cast.admin, { isFourEyesRelaxed: true }),
  ],
]
