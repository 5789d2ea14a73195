import { CreatePersonInput } from '@/domain/person-inputs'
import { createPerson } from '@/server/person/create-person'
import { listPeople } from '@/server/person/queries'
import { read, write } from '@/server/route'

export const GET = read(async ({ ctx }) => ({ people: await listPeople(ctx) }))

export const POST = write(CreatePersonInput, ({ ctx, input }) => createPerson(ctx, input), {
  status: 201,
})
