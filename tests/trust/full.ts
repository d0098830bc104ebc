/** Whether the long form was asked for: `npm run test:… -- --full`. */
export const full = process.env.BIANYI_FULL === '1'
