import { answerDeskChanges } from '@/app/api/changes'
import { live } from '@/app/api/contract/live'
import { route } from '@/app/api/methods'
import { serve } from '@/app/api/serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(serve(live.deskChanges, answerDeskChanges))
