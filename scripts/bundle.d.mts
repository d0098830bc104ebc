export function bundle(): Promise<void>
export function bundleReader(folder: string): Promise<void>
export function bundleIsCurrent(): boolean
