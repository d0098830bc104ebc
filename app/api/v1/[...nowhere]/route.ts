import { nowhere } from '@/app/api/methods'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = nowhere()
