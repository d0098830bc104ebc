/** The half of the engine that parses; it has no types of its own. It is handed over whole. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
